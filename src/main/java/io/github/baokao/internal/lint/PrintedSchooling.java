package io.github.baokao.internal.lint;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a condition's text says of schools, classes, majors and graduation in fixed words is what its schooling asks. */
final class PrintedSchooling implements Lint {
    /** Other words for 应届: they speak of who has not graduated yet. */
    private static final Pattern LAST_YEAR = Pattern.compile("毕业学年|毕业年度|毕业年级|应届毕业生?|即将毕业");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.conditions((condition, spot) -> {
            for (int i = 0; i < condition.requires().size() && !ToFill.isMarked(condition.text()); i++) {
                if (condition.requires().get(i) instanceof EducationCriterion education) {
                    Spot criterion = spot.key("requires").item(i);
                    new Check(condition, education, criterion, findings).run();
                }
            }
        });
    }

    private record Check(Condition condition, EducationCriterion education, Spot criterion, Findings findings) {
        void run() {
            named(SchoolType.values(), EducationKind::schools, "schools");
            named(ClassType.values(), EducationKind::classes, "classes");
            for (int k = 0; k < education.anyOf().size(); k++) {
                kind(education.anyOf().get(k), Criteria.kindAt(criterion, k));
            }
            String text = LAST_YEAR.matcher(condition.text()).replaceAll("应届");
            status(text.contains("毕业"), text.contains("应届"));
        }

        /** A text may say more than the words we have (技工院校), but what it names is asked for; nothing is named where all count. */
        private <T extends Term> void named(T[] words, Function<EducationKind, Set<T>> asked, String key) {
            List<Set<T>> kinds = education.anyOf().stream().map(asked).toList();
            Set<String> given =
                    kinds.stream().flatMap(Set::stream).map(Term::word).collect(Collectors.toSet());
            Set<String> missing = new TreeSet<>(printed(words));
            missing.removeAll(given);
            if (!missing.isEmpty() && kinds.stream().noneMatch(Set::isEmpty)) {
                Spot kind = Criteria.kindAt(criterion, 0);
                String names = missing.stream().map(Chinese::quoted).collect(Collectors.joining());
                report(kind.key(key), "原文有 " + names + "，这里没有");
            }
        }

        /** The longest first: 高级技工学校 is no 技工学校. */
        private <T extends Term> Set<String> printed(T[] words) {
            Set<String> found = new TreeSet<>();
            String text = condition.text();
            List<String> longest = Arrays.stream(words)
                    .map(Term::word)
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            for (String word : longest) {
                if (text.contains(word)) {
                    found.add(word);
                    text = text.replace(word, "\n");
                }
            }
            return found;
        }

        private void kind(EducationKind kind, Spot spot) {
            String text = condition.text();
            MajorScope major = major(text);
            // where one of several kinds of schooling is enough, the words about the major may be about another one
            boolean other = education.anyOf().size() > 1 && kind.major() == MajorScope.ANY;
            if (major != kind.major() && !other) {
                report(
                        spot.key("major"),
                        "依原文应为 “" + major.word() + "”，这里是 “" + kind.major().word() + "”");
            }
            boolean evaluated = text.contains("经评估论证");
            if (evaluated != kind.evaluated()) {
                report(
                        spot.key("evaluated"),
                        evaluated ? "原文有 “经评估论证”，这里没有 “evaluated: true”" : "原文没有 “经评估论证”，这里有 “evaluated: true”");
            }
        }

        /** Of several kinds of schooling, one may be what the words are about. */
        private void status(boolean graduated, boolean graduating) {
            Set<StudyStatus> given = education.anyOf().stream()
                    .flatMap(kind -> kind.status().stream())
                    .collect(Collectors.toSet());
            Spot spot = Criteria.kindAt(criterion, 0).key("status");
            if (given.isEmpty()) {
                if (graduated) {
                    report(spot, "原文有 “毕业”，这里没有 “status”：那样在读的也算");
                }
            } else if (graduating != given.contains(StudyStatus.GRADUATING)) {
                report(spot, graduating ? "原文有 “应届”，这里没有" : "原文没有 “应届”，这里有");
            }
        }

        private void report(Spot spot, String message) {
            findings.add(LintCode.TEXT_WORD, spot.place(), message);
        }
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
