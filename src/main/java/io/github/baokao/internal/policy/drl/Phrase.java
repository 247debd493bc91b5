package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.KeyPath;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a rule file says.
 *
 * @param text its text, without quotation marks and superfluous space
 * @param at where it stands
 */
public record Phrase(String text, Place at) {

    /** One token. A text stands between its quotation marks. */
    static Phrase of(SourceText source, Token token) {
        int mark = token.isText() ? 1 : 0;
        int end = token.closed() ? token.end() - mark : token.end();
        return new Phrase(token.text(), new Place(source, token.start() + mark, end, KeyPath.ROOT));
    }

    /** Several tokens without space between them. */
    static Phrase of(SourceText source, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        return new Phrase(
                tokens.stream().map(Token::text).collect(Collectors.joining()),
                new Place(source, tokens.get(0).start(), last.end(), KeyPath.ROOT));
    }
}
