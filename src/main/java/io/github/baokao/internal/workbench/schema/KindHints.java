package io.github.baokao.internal.workbench.schema;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What editors say of the keys that the kinds of facts bring into applications, case tables and conditions. */
final class KindHints {

    /** What stands above the facts of a person. */
    private static final List<String> FACTS = List.of("candidate", "cases");

    /** What stands above a criterion. */
    private static final List<String> CRITERIA = List.of("requires", "all-of", "any-of", "then");

    private final Map<String, Hints.Hint> hints = new HashMap<>();

    private KindHints() {}

    /** The hints by the end of the path of keys. */
    static Map<String, Hints.Hint> of(List<Kind> kinds) {
        KindHints all = new KindHints();
        kinds.forEach(all::add);
        return all.hints;
    }

    private void add(Kind kind) {
        for (String above : FACTS) {
            if (!kind.isSingle()) {
                String each = kind.period().isPresent() ? "一段一项" : "一份一项";
                put(above + "." + kind.list(), kind.name().chinese(), each + "；没有的写 []");
            }
            String of = kind.isSingle() ? above : above + "." + kind.list();
            kind.fields()
                    .forEach(field -> put(of + "." + field.id(), field.name().chinese(), stated(kind, field)));
        }
        for (String above : CRITERIA) {
            put(above + "." + kind.id(), kind.name().chinese(), kind.isWork() ? "累计或连续多久" : "这样的一份；几种任选其一用 any-of");
        }
        kind.asks()
                .forEach(ask -> ask.key().ifPresent(key -> {
                    String title = ask.aspect().word();
                    put(kind.id() + "." + key, title, asked(ask));
                    put(kind.id() + ".any-of." + key, title, asked(ask));
                }));
    }

    private void put(String path, String title, String description) {
        hints.put(path, new Hints.Hint(title, description));
    }

    private static String stated(Kind kind, Field field) {
        String open = kind.period().map(Period::to).filter(field::equals).isPresent() ? "；还没有结束的不写，或写 null" : "";
        String shown = field.personal() ? "；不出现在结果里" : "";
        return switch (field.type()) {
            case TEXT, OCCUPATION, MAJOR -> "照证件或证明上的写法" + shown;
            case DATE -> "YYYY-MM-DD 或 YYYY-MM" + open;
            case LEVEL -> "例如 3、三级、高级工";
            case WORD -> "从所列的词里选";
            case NUMBER -> "整数";
            case FLAG -> "true 或 false；不知道的不写";
        };
    }

    private static String asked(Ask ask) {
        String optional = ask.required() ? "" : "；不限的不写";
        return switch (ask.test()) {
            case OCCUPATION -> "本职业，或 本职业或相关职业";
            case MAJOR -> "要不要本专业或相关专业";
            case LEVEL -> "正好这一级；更高的也可以的写 at-least" + optional;
            case WORDS -> "其中之一" + optional;
            case YEARS -> "满几年，与原文一致" + optional;
            case FLAG -> "要的写 true" + optional;
            case AT_LEAST -> "不少于几" + optional;
            case AT_MOST -> "不多于几" + optional;
            case HAPPENED, LIFETIME -> "总是要的";
        };
    }
}
