package io.github.baokao.internal.workbench.schema;

import io.github.baokao.fact.Context;
import io.github.baokao.internal.policy.drl.FactWords;
import io.github.baokao.internal.policy.drl.PossibleQuestions;
import io.github.baokao.term.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that tells which words rules may use: questions with their fields and answers, and the vocabularies of both. */
public final class RuleVocabulary {

    /** The page in a policy directory. */
    public static final String FILE = "rules/vocabulary.md";

    private static final String HEAD = """
            # 规则里能用的词

            这一页由程序写出（`schema` 命令），不用手改。怎样写规则见 [README.md](README.md)。

            ## 问题

            每个问题由一条规则回答：条件写 `$q : 问题(字段 == 值, …)`，回答写 `insert(new 回答($q, 值));`。用到的问题、回答和词表，都要在文件开头 `import`。
            """;

    private static final String CONTEXTS = """

            ## 与问题一起看的

            问题的一个字段也可以是这样一组事实：条件里另写一行 `类型(this == $字段, 它的字段 == 值, …)`。
            """;

    private RuleVocabulary() {}

    /** The page, in Markdown. */
    public static String page() {
        return page(new Hints(List.of()));
    }

    static String page(Hints hints) {
        Stream<String> questions = PossibleQuestions.types().stream().map(type -> question(type, hints));
        Stream<String> contexts =
                Arrays.stream(Context.class.getPermittedSubclasses()).map(type -> context(type, hints));
        Stream<String> vocabularies = FactWords.vocabularyTypes().stream().map(RuleVocabulary::vocabulary);
        return Stream.of(
                        Stream.of(HEAD), questions, Stream.of(CONTEXTS), contexts, Stream.of("\n## 词表\n"), vocabularies)
                .flatMap(parts -> parts)
                .collect(Collectors.joining());
    }

    private static String question(Class<?> type, Hints hints) {
        String answer = FactWords.answerTo(type).getSimpleName();
        return described(
                "questions", type, "。回答 `" + answer + "`，值从 " + link(FactWords.valuesOfAnswer(type)) + " 里选。", hints);
    }

    private static String context(Class<?> type, Hints hints) {
        return described("contexts", type, "。", hints);
    }

    private static String described(String group, Class<?> type, String end, Hints hints) {
        Hints.Hint hint = hints.of(List.of(group, type.getSimpleName()))
                .orElseThrow(() -> new IllegalStateException("no hint for " + type));
        String fields = FactWords.fields(type).values().stream()
                .map(field -> field(field, hints))
                .collect(Collectors.joining());
        String table = fields.isEmpty() ? "" : "\n| 字段 | 意思 | 值 |\n|---|---|---|\n" + fields;
        return heading(type) + hint.title() + "：" + hint.description() + end + "\n" + table;
    }

    private static String field(FactWords.Field field, Hints hints) {
        Hints.Hint hint = hints.of(List.of("rule-cases", "cases", "facts", field.name()))
                .orElseThrow(() -> new IllegalStateException("no hint for " + field));
        String meaning = hint.title() + "：" + hint.description();
        return "| `" + field.name() + "` | " + meaning + " | " + values(field) + " |\n";
    }

    private static String values(FactWords.Field field) {
        return field.nullable() ? value(field.type()) + "，或 `null`" : value(field.type());
    }

    private static String value(Class<?> type) {
        if (type == boolean.class) {
            return "`true`、`false`";
        }
        if (type == int.class) {
            return "月数，与别的月数字段比";
        }
        return type == String.class ? "引号里的词" : link(type);
    }

    private static String vocabulary(Class<?> type) {
        return heading(type)
                + "| 值 | 意思 |\n|---|---|\n"
                + Stream.of(type.getEnumConstants())
                        .map(Term.class::cast)
                        .map(term -> "| `" + type.getSimpleName() + "." + term.name() + "` | " + term.word() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String heading(Class<?> type) {
        return "\n### " + type.getSimpleName() + "\n\n`import " + type.getName() + "`\n\n";
    }

    private static String link(Class<?> type) {
        String name = type.getSimpleName();
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
