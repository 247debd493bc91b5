package io.github.baokao.internal.say.text;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Label;
import io.github.baokao.catalog.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a condition asks for, as the kinds of facts put it. */
public final class CriterionText {
    /** The gap of a kind's phrase for all that has none of its own. */
    private static final String REST = "rest";

    private final Wording wording;

    /** Says it in a language. */
    public CriterionText(Wording wording) {
        this.wording = wording;
    }

    /** What a criterion asks for, in one phrase, for instance 三级/高级工证书（本职业或相关职业），取得证书后累计从事本职业或相关职业工作满5年. */
    public String of(Criterion criterion) {
        return criterion.anyOf().stream()
                .map(one -> alternative(criterion.kind(), one))
                .collect(Collectors.joining(wording.text("criterion.or")));
    }

    /** What must be met side by side, part by part. */
    public List<String> parts(Clause requires) {
        return requires instanceof Clause.AllOf all
                ? all.parts().stream().map(this::of).toList()
                : List.of(of(requires));
    }

    /** How the criteria of a condition go together, where not each of them must be met: one phrase; empty if all must be met. */
    public Optional<String> choice(Clause requires) {
        return isPlain(requires) ? Optional.empty() : Optional.of(of(requires));
    }

    /** Whether all criteria of a condition must be met. */
    public static boolean isPlain(Clause requires) {
        return requires instanceof Criterion
                || (requires instanceof Clause.AllOf all && all.parts().stream().allMatch(CriterionText::isPlain));
    }

    private String of(Clause clause) {
        if (clause instanceof Criterion criterion) {
            return of(criterion);
        }
        boolean all = clause instanceof Clause.AllOf;
        List<Clause> parts = all ? ((Clause.AllOf) clause).parts() : ((Clause.AnyOf) clause).parts();
        return parts.stream()
                .map(part -> isSingle(part) || parts.size() == 1 ? of(part) : wording.text("criterion.group", of(part)))
                .collect(Collectors.joining(wording.text(all ? "criterion.and" : "criterion.or")));
    }

    private static boolean isSingle(Clause clause) {
        return clause instanceof Criterion criterion && criterion.anyOf().size() == 1;
    }

    /** What is said where the person has nothing that a criterion could rest on, for instance 没有可以依据的证书. */
    public String none(Criterion criterion) {
        return wording.text("criterion.none", wording.text(criterion.kind().name()));
    }

    /** What a person does who acquires a fact; what the phrase of the kind has no gap for is left out. */
    String acquire(Kind kind, Alternative alternative) {
        return kind.acquired()
                .map(label -> filled(label, said(alternative)))
                .orElseGet(() -> wording.text("way.acquire", filled(kind.says(), said(alternative))));
    }

    /** What one of several alternatives asks for. */
    String alternative(Kind kind, Alternative alternative) {
        if (kind.isWork()) {
            return alternative.work().map(this::work).orElse("");
        }
        List<String> phrases = new ArrayList<>();
        Map<String, String> said = said(alternative);
        phrases.add(filled(kind.says(), said));
        if (!has(kind.says(), REST)) {
            said.forEach((key, text) -> phrases.add(has(kind.says(), key) ? "" : text));
        }
        alternative
                .work()
                .ifPresent(work -> kind.then().ifPresent(then -> phrases.add(wording.text(then.says(), work(work)))));
        return wording.phrases(phrases);
    }

    private String work(Work work) {
        return wording.text(
                "criterion.work",
                wording.word(work.counting()),
                wording.word(work.occupation()),
                wording.months(work.months()));
    }

    private String filled(Label label, Map<String, String> said) {
        String rest = said.entrySet().stream()
                .filter(one -> !has(label, one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(wording.text("criterion.part")));
        return wording.phrase(label, gap -> gap.equals(REST) ? rest : said.getOrDefault(gap, ""));
    }

    private boolean has(Label label, String key) {
        return GappedText.has(wording.raw(label), key);
    }

    /** What is told of each demand, by its key; what every condition asks goes without saying. */
    private Map<String, String> said(Alternative alternative) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Demand demand : alternative.demands()) {
            String value = value(demand);
            demand.ask()
                    .key()
                    .filter(key -> !value.isEmpty() || demand instanceof Demand.Flag)
                    .ifPresent(key -> said.put(key, wording.text(demand.ask().says(), value, number(demand))));
        }
        return said;
    }

    /** The bare number of years, for phrases such as 年满18岁; empty if it is not about years. */
    private static String number(Demand demand) {
        return demand instanceof Demand.Elapsed elapsed ? Integer.toString(elapsed.years()) : "";
    }

    /** What is asked; empty if any word will do, or if there is nothing to add. */
    private String value(Demand demand) {
        if (demand instanceof Demand.Occupation occupation) {
            return wording.word(occupation.scope());
        } else if (demand instanceof Demand.Major major) {
            return wording.word(major.scope());
        } else if (demand instanceof Demand.Rung rung) {
            String value = wording.value(rung.ask().field(), rung.rung());
            return rung.orHigher() ? wording.text("criterion.at-least", value) : value;
        } else if (demand instanceof Demand.Words words) {
            return wording.list(words.words().stream()
                    .map(word -> wording.value(words.ask().field(), word))
                    .toList());
        } else if (demand instanceof Demand.Elapsed elapsed) {
            return wording.years(elapsed.years());
        }
        return demand instanceof Demand.Bound bound ? Integer.toString(bound.bound()) : "";
    }
}
