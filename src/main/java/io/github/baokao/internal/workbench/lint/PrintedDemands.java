package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.MajorScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a condition's text says of facts in fixed words, such as types of schools, majors and graduation, is what its criteria ask. */
final class PrintedDemands implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        subject.conditions((condition, spot) -> {
            if (!ToFill.isMarked(condition.text())) {
                Asked.of(condition, spot)
                        .collect(Collectors.groupingBy(Asked::kind, LinkedHashMap::new, Collectors.toList()))
                        .forEach((kind, asked) -> {
                            Check check = new Check(condition.text(), asked, findings);
                            kind.asks().stream()
                                    .filter(ask -> ask.key().isPresent())
                                    .forEach(check::check);
                        });
            }
        });
    }

    /**
     * Compares a text with all that is asked of one kind of fact.
     *
     * @param text the text
     * @param asked what is asked; at least one
     * @param findings what is found
     */
    private record Check(String text, List<Asked> asked, Findings findings) {
        void check(Ask ask) {
            switch (ask.test()) {
                case WORDS -> words(ask);
                case MAJOR -> asked.forEach(one -> major(ask, one));
                case FLAG -> asked.forEach(one -> flag(ask, one));
                default -> {
                    // figures and occupations are compared in their order
                }
            }
        }

        private void words(Ask ask) {
            List<Set<String>> sets =
                    asked.stream().map(one -> wordsOf(ask, one)).toList();
            Set<String> given = sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
            Set<String> printed = FieldWords.in(text, ask.field());
            FileSpot spot = asked.get(0).at(ask);
            if (ask.field().link(FieldLink.UNTIL).isPresent()) {
                states(ask, given, printed, spot);
            } else if (sets.stream().noneMatch(Set::isEmpty)) {
                // a text may say more than the words we have (技工院校): where all count, nothing is named
                reportMissing(printed, given, spot);
            }
        }

        /** What time leads to the first word: the others are only asked for where they are printed. */
        private void states(Ask ask, Set<String> given, Set<String> printed, FileSpot spot) {
            List<Word> words = ask.field().words();
            String first = words.get(0).text();
            if (!given.isEmpty()) {
                reportMissing(printed, given, spot);
                Set<String> more = without(given, printed);
                more.remove(first);
                if (!more.isEmpty()) {
                    report(spot, "原文没有 " + quoted(more) + "，这里有");
                }
            } else if (printed.contains(first)) {
                String key = Chinese.quoted(ask.key().orElseThrow());
                String last = words.get(words.size() - 1).text();
                report(spot, "原文有 " + Chinese.quoted(first) + "，这里没有 " + key + "：那样" + last + "的也算");
            }
        }

        private void reportMissing(Set<String> printed, Set<String> given, FileSpot spot) {
            Set<String> missing = without(printed, given);
            if (!missing.isEmpty()) {
                report(spot, "原文有 " + quoted(missing) + "，这里没有");
            }
        }

        private void major(Ask ask, Asked one) {
            MajorScope printed = PrintedDemands.major(text);
            MajorScope given = one.demand(ask)
                    .map(demand -> ((Demand.Major) demand).scope())
                    .orElse(MajorScope.ANY);
            // where one of several is enough, the words about the major may be about another one
            boolean other = asked.size() > 1 && given == MajorScope.ANY;
            if (printed != given && !other) {
                report(one.at(ask), "依原文应为 “" + printed.word() + "”，这里是 “" + given.word() + "”");
            }
        }

        private void flag(Ask ask, Asked one) {
            boolean printed = text.contains(ask.aspect().word());
            if (printed != one.demand(ask).isPresent()) {
                String word = Chinese.quoted(ask.aspect().word());
                String key = Chinese.quoted(ask.key().orElseThrow() + ": true");
                report(one.at(ask), (printed ? "原文有 " + word + "，这里没有 " : "原文没有 " + word + "，这里有 ") + key);
            }
        }

        private void report(FileSpot spot, String message) {
            findings.add(LintCode.TEXT_WORD, spot.place(), message);
        }
    }

    private static Set<String> wordsOf(Ask ask, Asked one) {
        return one.demand(ask).map(demand -> ((Demand.Words) demand).words()).orElse(Set.of());
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new TreeSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    private static String quoted(Set<String> words) {
        return words.stream().map(Chinese::quoted).collect(Collectors.joining());
    }

    private static MajorScope major(String text) {
        if (text.contains("非本专业")) {
            return MajorScope.OTHER;
        }
        if (text.replace("非相关专业", "").contains("相关专业")) {
            return MajorScope.LISTED;
        }
        return text.contains("本专业") ? MajorScope.OWN : MajorScope.ANY;
    }
}
