package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a condition's text says of work and occupations in fixed words (连续, 本职业或相关职业) is what its criteria ask. */
final class PrintedWords implements Lint {
    private static final Pattern CLAUSES = Pattern.compile("[，；。]");
    private static final Pattern OWN_WORK = Pattern.compile("从事本职业(?!或相关)|本职业连续");
    private static final String OF_OCCUPATION = "(?:取得|持有|获得|具有|具备|经)本职业(?<related>或相关)?[^，。]*?";

    @Override
    public void check(LintContext subject, Findings findings) {
        KindWords words = new KindWords(subject.catalog().kinds());
        Pattern fact = Pattern.compile(OF_OCCUPATION + "(?<kind>" + words.pattern() + ")");
        subject.conditions((condition, spot) -> {
            String text = ToFill.isMarked(condition.text()) ? "" : condition.text();
            List<Asked> asked =
                    text.isEmpty() ? List.of() : Asked.of(condition, spot).toList();
            // a guide that prints 相关工作 once and 相关职业工作 elsewhere means the same
            String rest = fact.matcher(text).replaceAll("");
            asked.forEach(one -> one.what().work().ifPresent(work -> work(text, rest, work, one.work(), findings)));
            for (Kind kind : words.all()) {
                List<OccupationScope> printed = fact.matcher(text)
                        .results()
                        .filter(found -> words.named(found.group(2)).contains(kind))
                        .map(found -> scope(found.group(1) != null))
                        .toList();
                occupations(printed, of(kind, asked), findings);
            }
        });
    }

    private static List<Asked> of(Kind kind, List<Asked> asked) {
        return asked.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    private static void work(String text, String rest, Work work, FileSpot spot, Findings findings) {
        require(counting(text), work.counting(), spot.key("counting"), findings);
        boolean related = rest.contains("本职业或相关");
        Set<OccupationScope> printed = EnumSet.noneOf(OccupationScope.class);
        if (related) {
            printed.add(OccupationScope.OWN_OR_RELATED);
        }
        if (!related || OWN_WORK.matcher(rest).find()) {
            printed.add(OccupationScope.OWN);
        }
        require(printed, work.occupation(), spot.key("occupation"), findings);
    }

    /** Clause by clause: 累计……，其中连续…… prints both; without a word it is the sum. */
    private static Set<Counting> counting(String text) {
        Set<Counting> printed = CLAUSES.splitAsStream(text)
                .flatMap(clause -> countingOf(clause).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Counting.class)));
        return printed.isEmpty() ? EnumSet.of(Counting.CUMULATIVE) : printed;
    }

    /** 连续 prevails; else it is the longest word. */
    private static Optional<Counting> countingOf(String clause) {
        return Arrays.stream(Counting.values())
                .filter(one -> clause.contains(one.word()))
                .max(Comparator.comparing((Counting one) -> one == Counting.CONTINUOUS)
                        .thenComparing(one -> one.word().length()));
    }

    /** In the order of the text; a text that prints the scope of some facts only says nothing of the others. */
    private static void occupations(List<OccupationScope> printed, List<Asked> all, Findings findings) {
        List<Asked> asked =
                all.stream().filter(one -> occupation(one).isPresent()).toList();
        for (int i = 0; i < asked.size() && asked.size() == printed.size(); i++) {
            Demand.Occupation demand = occupation(asked.get(i)).orElseThrow();
            FileSpot spot = asked.get(i).at(demand.ask());
            require(EnumSet.of(printed.get(i)), demand.scope(), spot, findings);
        }
    }

    private static Optional<Demand.Occupation> occupation(Asked asked) {
        return asked.what().demands().stream()
                .filter(Demand.Occupation.class::isInstance)
                .map(Demand.Occupation.class::cast)
                .findFirst();
    }

    private static OccupationScope scope(boolean related) {
        return related ? OccupationScope.OWN_OR_RELATED : OccupationScope.OWN;
    }

    private static <T extends Term> void require(Set<T> printed, T given, FileSpot spot, Findings findings) {
        if (!printed.contains(given)) {
            String words = printed.stream().map(Term::word).collect(Collectors.joining("” 或 “"));
            findings.add(LintCode.TEXT_WORD, spot.place(), "依原文应为 “" + words + "”，这里是 “" + given.word() + "”");
        }
    }
}
