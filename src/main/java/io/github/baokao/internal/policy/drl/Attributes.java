package io.github.baokao.internal.policy.drl;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The attributes that DRL has for rules, and why no rule of a policy needs them. */
final class Attributes {
    private static final String ORDER = "每个问题恰好由一条规则回答，规则之间没有先后；把条件写得互不重叠";
    private static final String GROUP = "规则不分组，每条都对每个问题起作用；把条件写完整（新版本也不再支持分组）";
    private static final String DATE = "规则没有生效日期；日期和依据写在 catalog/ 里";
    private static final String LOOP = "规则只插入一个回答，不会循环，用不着";
    private static final String OTHER = "规则只有名称、@quote、@cite、when、then";

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("salience", ORDER),
            Map.entry("no-loop", LOOP),
            Map.entry("lock-on-active", LOOP),
            Map.entry("agenda-group", GROUP),
            Map.entry("activation-group", GROUP),
            Map.entry("ruleflow-group", GROUP),
            Map.entry("auto-focus", GROUP),
            Map.entry("date-effective", DATE),
            Map.entry("date-expires", DATE),
            Map.entry("duration", DATE),
            Map.entry("timer", DATE),
            Map.entry("calendars", DATE),
            Map.entry("enabled", "不用的规则请删去，不要停用"),
            Map.entry("extends", "规则不继承；把条件写完整"),
            Map.entry("dialect", OTHER),
            Map.entry("refract", OTHER),
            Map.entry("direct", OTHER));

    private Attributes() {}

    static String why(String word) {
        return WHY.getOrDefault(word, OTHER);
    }

    /** The attribute that a word is. */
    static Optional<String> of(Token token) {
        return Optional.of(token.text()).filter(word -> token.isWord() && WHY.containsKey(word));
    }

    /** The attribute that begins with a token; some have hyphens, which are signs for themselves. */
    static Optional<String> at(String plain, Token token) {
        return WHY.keySet().stream()
                .filter(name -> name.startsWith(token.text()) && plain.startsWith(name, token.start()))
                .filter(name -> name.contains("-") || token.text().equals(name))
                .max(Comparator.comparingInt(String::length));
    }
}
