package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.LexerNoViableAltException;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.jspecify.annotations.Nullable;

/**
 * The parser of Drools, at work on a piece of a file.
 *
 * @param source the file
 * @param plain its text as {@link Scan} leaves it
 * @param from where the piece begins
 * @param to where it ends
 */
record Syntax(SourceText source, String plain, int from, int to) {

    /** A rule as Drools understands it, and where it stopped understanding; that it lacks its end is for others to say. */
    record Parsed(Optional<DRL10Parser.RuledefContext> tree, Optional<Integer> stop) {}

    Parsed rule() {
        // what the quick mode understands, the thorough one understands alike and takes five times as long for
        Parsed quick = rule(PredictionMode.SLL);
        return quick.tree().isPresent() ? quick : rule(PredictionMode.LL);
    }

    private Parsed rule(PredictionMode mode) {
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(plain.substring(from, to));
        parser.getInterpreter().setPredictionMode(mode);
        List<Integer> stops = new ArrayList<>();
        BaseErrorListener listener = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    @Nullable Object offending,
                    int line,
                    int column,
                    String message,
                    @Nullable RecognitionException e) {
                int at = e instanceof LexerNoViableAltException lexing
                        ? lexing.getStartIndex()
                        : ((org.antlr.v4.runtime.Token) Objects.requireNonNull(offending)).getStartIndex();
                stops.add(from + at);
            }
        };
        DRL10Lexer lexer = (DRL10Lexer) parser.getTokenStream().getTokenSource();
        // what the lexer does not know it would leave out, and say so only on the console
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        try {
            DRL10Parser.RuledefContext tree = parser.ruledef();
            return new Parsed(
                    Optional.of(tree).filter(whole -> stops.isEmpty()),
                    stops.stream().findFirst());
        } catch (RuntimeException | StackOverflowError e) {
            // it should not, but what it reads was written by anybody
            return new Parsed(Optional.empty(), stops.stream().findFirst());
        }
    }

    /** Its tokens, by the lexer of Drools. */
    List<Token> tokens() {
        DRL10Lexer lexer = new DRL10Lexer(CharStreams.fromString(plain.substring(from, to)));
        lexer.removeErrorListeners();
        return lexer.getAllTokens().stream()
                .filter(token -> token.getChannel() == org.antlr.v4.runtime.Token.DEFAULT_CHANNEL)
                .map(this::token)
                .toList();
    }

    /** What a part of a rule covers; nothing of it is left out. */
    Syntax of(ParserRuleContext part) {
        int start = from + part.getStart().getStartIndex();
        int end = part.getStop() == null ? start : from + part.getStop().getStopIndex() + 1;
        return new Syntax(source, plain, start, Math.max(start, end));
    }

    Token token(org.antlr.v4.runtime.Token token) {
        return token(from + token.getStartIndex(), from + token.getStopIndex() + 1);
    }

    Token token(ParserRuleContext part) {
        Syntax piece = of(part);
        return token(piece.from, piece.to);
    }

    private Token token(int start, int end) {
        char first = plain.charAt(start);
        if (first == '"') {
            String mark = source.text().substring(end - 1, end);
            boolean closed = end - 1 > start && "\"'“”„‟‘’＂＇".contains(mark);
            boolean opened = "\"'“”„‟‘’＂＇".indexOf(source.text().charAt(start)) >= 0;
            return new Token(
                    Token.Kind.TEXT,
                    source.text().substring(opened ? start + 1 : start, closed ? end - 1 : end),
                    start,
                    end,
                    closed && opened);
        }
        boolean word = Character.isJavaIdentifierStart(first);
        Token.Kind kind = word ? Token.Kind.WORD : Character.isDigit(first) ? Token.Kind.NUMBER : Token.Kind.SIGN;
        return new Token(kind, (word ? source.text() : plain).substring(start, end), start, end, true);
    }
}
