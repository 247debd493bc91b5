package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import io.github.baokao.internal.text.Chinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that is being read. */
final class OpenRule {
    private static final List<String> KEYS = List.of("quote", "cite");

    private final SourceText source;
    private final RuleFindings findings;
    private final List<Token> first;
    private final Optional<Token> name;
    private final List<Metadata> metadata = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private int conditions;
    private int actions;
    private boolean spoilt;

    /**
     * Begins a rule.
     *
     * @param first its first line
     * @param nameless whether it has no such line, which was reported
     */
    OpenRule(SourceText source, RuleFindings findings, List<Token> first, boolean nameless) {
        this.source = source;
        this.findings = findings;
        this.first = first;
        this.spoilt = nameless;
        this.name = first.size() > 1 && first.get(1).isText() ? Optional.of(first.get(1)) : Optional.empty();
        if (!nameless && !first.isEmpty() && name.isEmpty()) {
            fault(
                    RuleCode.RULE_NAME,
                    first.size() > 1 ? first.get(1) : first.get(0),
                    "rule 后面应是引号中的规则名",
                    Optional.of("写作 rule \"一句可以说“对”或“不对”的话\""));
        }
    }

    Token nameOrHead() {
        return name.orElse(first.get(0));
    }

    String quotedName() {
        return name.map(token -> Chinese.quoted(token.text())).orElse("");
    }

    boolean hasCondition() {
        return conditions > 0;
    }

    /** Something that makes it pointless to say that the question or answer is missing. */
    void spoilt() {
        spoilt = true;
    }

    /** Reads a note, and gives back what stands behind it. */
    Optional<List<Token>> metadata(List<Token> line) {
        Words words = new Words(line, source, findings);
        if (!words.sees("@")) {
            words.missing(
                    RuleCode.RULE_SYNTAX,
                    "规则名和 when 之间只能写 @quote(\"…\")、@cite(\"…\")",
                    Optional.of("条件写在 when 之后，回答写在 then 之后"));
            spoilt = true;
            return Optional.empty();
        }
        words.next();
        if (words.atEnd() || !words.peek().isWord()) {
            words.missing(RuleCode.RULE_SYNTAX, "@ 后面应是 quote 或 cite", Optional.of("写作 @quote(\"…\") 或 @cite(\"…\")"));
            return Optional.empty();
        }
        Token key = words.next();
        if (!KEYS.contains(key.text())) {
            words.fault(
                    RuleCode.UNKNOWN_METADATA, key, "不认识 @" + Chinese.plain(key.text()), Words.help(key.text(), KEYS));
            return Optional.empty();
        }
        String shape = "应写作 @" + key.text() + "(\"…\")";
        if (metadata.stream().anyMatch(one -> one.key().text().equals(key.text()))) {
            words.fault(RuleCode.DUPLICATE_METADATA, key, "一条规则只能有一个 @" + key.text(), Optional.of("留下一个，或把规则拆成两条"));
            return Optional.empty();
        }
        if (!words.take("(", shape)) {
            return Optional.empty();
        }
        if (words.sees(")")) {
            words.fault(RuleCode.EMPTY_METADATA, key, "@" + key.text() + " 没有写内容", Optional.of(shape));
            return Optional.empty();
        }
        if (words.atEnd() || !words.peek().isText()) {
            words.missing(RuleCode.RULE_SYNTAX, "括号里应是引号中的文字", Optional.of(shape));
            return Optional.empty();
        }
        Token text = words.next();
        metadata.add(new Metadata(key, text));
        if (!text.closed() || !words.take(")", shape) || words.atEnd()) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(words.rest()));
    }

    /** Reads a statement of {@code when}. */
    void condition(List<Token> statement) {
        conditions++;
        Token at = statement.get(0);
        if (conditions > 1 && at.isWord() && patterns.size() == 1) {
            fault(RuleCode.ONE_QUESTION, at, "一条规则只回答一个问题，when 之后只能有一个问题", Optional.of("拆成两条规则，或在前一个问题的括号里加条件"));
            return;
        }
        new ConditionReader(source, findings).read(statement).ifPresentOrElse(patterns::add, this::spoilt);
    }

    /** Reads a statement of {@code then}. */
    void action(List<Token> statement) {
        actions++;
        if (actions > 1) {
            fault(RuleCode.ONE_ANSWER, statement.get(0), "一条规则只给一个回答，then 之后只能有一句", Optional.of("拆成两条规则，每条一种情形"));
            return;
        }
        new InsertionReader(source, findings).read(statement).ifPresentOrElse(insertions::add, this::spoilt);
    }

    DrlRule finish() {
        if (!spoilt && conditions == 0) {
            fault(
                    RuleCode.ONE_QUESTION,
                    nameOrHead(),
                    "规则" + quotedName() + "的 when 之后没有问题",
                    Optional.of("写作 “$名称 : 问题(字段 == 值, …)”"));
        }
        if (!spoilt && actions == 0) {
            fault(
                    RuleCode.ONE_ANSWER,
                    nameOrHead(),
                    "规则" + quotedName() + "的 then 之后没有回答",
                    Optional.of(InsertionReader.SHAPE));
        }
        return new DrlRule(nameOrHead(), name, List.copyOf(metadata), List.copyOf(patterns), List.copyOf(insertions));
    }

    private void fault(RuleCode code, Token at, String message, Optional<String> help) {
        findings.add(code, source, at, message, help);
    }
}
