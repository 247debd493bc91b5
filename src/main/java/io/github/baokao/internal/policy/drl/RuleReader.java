package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.word.Chinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.parser.antlr4.DRL10Parser.DrlAnnotationContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RuledefContext;

/** Has Drools parse one rule, and takes from its tree what a policy may say; all else is refused. */
final class RuleReader {
    static final int MAX_TOKENS = 4000;
    private static final int MAX_DEPTH = 10;
    private static final List<String> KEYS = List.of("quote", "cite");

    private final Syntax piece;
    private final RuleFindings findings;
    private final boolean ended;
    private final List<Token> tokens;
    private final List<Metadata> metadata = new ArrayList<>();

    RuleReader(Syntax piece, RuleFindings findings, boolean ended) {
        this.piece = piece;
        this.findings = findings;
        this.ended = ended;
        this.tokens = piece.tokens();
    }

    /** The rule; without conditions or insertion where they could not be read, which is then reported. */
    DrlRule read() {
        Token head = tokens.get(0);
        Optional<Token> name = tokens.stream().skip(1).findFirst().filter(Token::isText);
        boolean clean = !findings.refuse(piece.source(), head.start(), piece.to());
        attributes();
        if (!head.is("rule")) {
            fault(RuleCode.RULE_SYNTAX, head, "这里应写 rule", Chinese.didYouMean("rule"));
        } else if (name.isEmpty()) {
            Token at = tokens.size() > 1 && sameLine(head, tokens.get(1)) ? tokens.get(1) : head;
            fault(RuleCode.RULE_NAME, at, "rule 后面应是引号中的规则名", "写作 rule \"一句可以说“对”或“不对”的话\"");
        } else if (!tooLong()) {
            Syntax.Parsed parsed = piece.rule();
            Optional<Token> open = parsed.tree().flatMap(this::openNote);
            if (open.isPresent() && clean) {
                fault(RuleCode.RULE_SYNTAX, open.get(), "注明的括号没有闭合", "写作 @quote(\"…\") 或 @cite(\"…\")，一行一个");
            } else if (ended && parsed.tree().isPresent() && open.isEmpty()) {
                return read(parsed.tree().get(), head, name.get());
            }
            if (clean && open.isEmpty()) {
                new SyntaxHelp(piece, tokens, findings).explain(parsed.stop().orElse(piece.to()), ended);
            }
        }
        return new DrlRule(head, name, List.of(), List.of(), List.of());
    }

    private DrlRule read(RuledefContext tree, Token head, Token name) {
        tree.drlAnnotation().forEach(this::note);
        Token last =
                metadata.isEmpty() ? name : metadata.get(metadata.size() - 1).text();
        LhsContext lhs = tree.lhs();
        Token then = piece.token(tree.rhs().DRL_THEN().getSymbol());
        Token end = piece.token(tree.DRL_RHS_END().getSymbol());
        List<RuleCondition> conditions = new ArrayList<>();
        if (lhs == null) {
            fault(RuleCode.MISSING_PART, then, "规则" + Chinese.quoted(name.text()) + "缺少 when", "在这一行之前加一行 when");
        } else {
            Token when = piece.token(lhs.DRL_WHEN().getSymbol());
            newLine(last, when, metadata.isEmpty() ? "规则名" : "注明");
            ConditionReader reader = new ConditionReader(piece, findings);
            Token before = when;
            String what = "when ";
            for (var expression : lhs.lhsExpression()) {
                Token whole = piece.token(expression);
                newLine(before, whole, what);
                oneLine(whole);
                reader.read(expression).ifPresent(conditions::add);
                before = whole;
                what = "条件";
            }
            newLine(before, then, what);
            if (lhs.lhsExpression().isEmpty()) {
                fault(
                        RuleCode.ONE_QUESTION,
                        name,
                        "规则" + Chinese.quoted(name.text()) + "的 when 之后没有问题",
                        "写作 “$名称 : 问题(字段 == 值, …)”");
            }
        }
        return new DrlRule(head, Optional.of(name), List.copyOf(metadata), conditions, then(name, then, end));
    }

    private List<Insertion> then(Token name, Token then, Token end) {
        List<Token> body = new Syntax(piece.source(), piece.plain(), then.end(), end.start()).tokens();
        if (body.isEmpty()) {
            fault(
                    RuleCode.ONE_ANSWER,
                    name,
                    "规则" + Chinese.quoted(name.text()) + "的 then 之后没有回答",
                    InsertionReader.SHAPE);
            return List.of();
        }
        int stop = (int) body.stream().takeWhile(token -> !token.is(";")).count();
        List<Token> statement = body.subList(0, Math.min(stop + 1, body.size()));
        Token last = statement.get(statement.size() - 1);
        newLine(then, body.get(0), "then ");
        newLine(last, end, "回答");
        oneLine(new Token(Token.Kind.WORD, "", body.get(0).start(), last.end(), true));
        if (body.size() > stop + 1) {
            fault(RuleCode.ONE_ANSWER, body.get(stop + 1), "一条规则只给一个回答，then 之后只能有一句", "拆成两条规则，每条一种情形");
        }
        return new InsertionReader(piece.source(), findings)
                .read(statement).stream().toList();
    }

    /** The note whose bracket is not closed on its line: Drools takes what follows for its text. */
    private Optional<Token> openNote(RuledefContext tree) {
        return tree.drlAnnotation().stream()
                .map(piece::token)
                .filter(note ->
                        piece.plain().substring(note.start(), note.end()).indexOf('\n') >= 0)
                .map(note -> new Syntax(piece.source(), piece.plain(), note.start(), note.end())
                        .tokens()
                        .get(0))
                .findFirst();
    }

    private boolean tooLong() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth > MAX_DEPTH) {
                fault(RuleCode.RULE_SYNTAX, token, "括号套得太深", "一个条件一行，括号里只写字段的条件");
                return true;
            }
            if (i == MAX_TOKENS) {
                fault(RuleCode.LONG_TEXT, token, "规则太长，最多 " + MAX_TOKENS + " 个词和符号", "拆成几条规则");
                return true;
            }
        }
        return false;
    }

    /** Some are none for Drools any more, so they are found by their words. */
    private void attributes() {
        Token before = tokens.get(0);
        for (Token token : tokens) {
            if (token.is("when") || token.is("then")) {
                return;
            }
            boolean starts = token.equals(tokens.get(0)) || !sameLine(before, token) || before.isText();
            Optional<String> attribute = starts ? Attributes.at(piece.plain(), token) : Optional.empty();
            attribute.ifPresent(word -> findings.add(
                    RuleCode.RULE_ATTRIBUTE,
                    piece.source(),
                    token.start(),
                    token.start() + word.length(),
                    "规则里不用 " + word + "：" + Attributes.why(word),
                    Optional.of("请删去这一句")));
            before = token;
        }
    }

    private void note(DrlAnnotationContext annotation) {
        List<Token> note = piece.of(annotation).tokens();
        Token key = note.get(1);
        String shape = "应写作 @" + key.text() + "(\"…\")";
        if (!KEYS.contains(key.text())) {
            fault(
                    RuleCode.UNKNOWN_METADATA,
                    key,
                    "不认识 @" + Chinese.plain(key.text()),
                    TokenReader.help(key.text(), KEYS).orElse("只写 @quote、@cite"));
        } else if (metadata.stream().anyMatch(one -> one.key().text().equals(key.text()))) {
            fault(RuleCode.DUPLICATE_METADATA, key, "一条规则只能有一个 @" + key.text(), "留下一个，或把规则拆成两条");
        } else if (note.size() == 4) {
            fault(RuleCode.EMPTY_METADATA, key, "@" + key.text() + " 没有写内容", shape);
        } else if (note.size() != 5 || !note.get(3).isText()) {
            fault(RuleCode.RULE_SYNTAX, note.get(Math.min(3, note.size() - 1)), "括号里应是引号中的文字", shape);
        } else {
            metadata.add(new Metadata(key, note.get(3)));
        }
    }

    private boolean sameLine(Token before, Token after) {
        return piece.plain()
                        .substring(before.end(), Math.max(before.end(), after.start()))
                        .indexOf('\n')
                < 0;
    }

    private void newLine(Token before, Token after, String what) {
        if (sameLine(before, after)) {
            findings.add(
                    RuleCode.RULE_LAYOUT,
                    piece.source(),
                    after.start(),
                    new Syntax(piece.source(), piece.plain(), after.start(), after.end())
                            .tokens()
                            .get(0)
                            .end(),
                    what + "后面应当换行",
                    Optional.of("写到下一行"));
        }
    }

    private void oneLine(Token whole) {
        String text = piece.plain().substring(whole.start(), whole.end());
        int end = text.indexOf('\n');
        if (end >= 0) {
            findings.add(
                    RuleCode.RULE_LAYOUT,
                    piece.source(),
                    whole.start(),
                    whole.start() + text.substring(0, end).stripTrailing().length(),
                    "一句写成了几行",
                    Optional.of("写成一行，方便逐条对照"));
        }
    }

    private void fault(RuleCode code, Token at, String message, String help) {
        findings.add(code, piece.source(), at, message, Optional.of(help));
    }
}
