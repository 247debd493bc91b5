package io.github.baokao.internal.say.report;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A day that a line across the timeline marks.
 *
 * @param kind what happens on it
 * @param day the day
 * @param text the same in words
 */
record KeyDay(Kind kind, LocalDate day, String text) {

    /** What happens on a day. */
    enum Kind {
        /** The form is signed. */
        SIGNED("signed"),
        /** So many years since a certificate or a graduation are full. */
        FULL("full"),
        /** A condition begins to be satisfied. */
        EARLIEST("earliest"),
        /** A condition is satisfied for the last time. */
        UNTIL("until");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        /** The class of the style sheet. */
        String css() {
            return css;
        }
    }

    /** The days of a result, the day of signing first, the others in their order. */
    static List<KeyDay> of(ReportContext sheet) {
        List<KeyDay> days = new ArrayList<>();
        List<ConditionResult> results = sheet.assessment().conditions();
        days.addAll(full(results, sheet));
        days.addAll(
                conditions(results, Kind.EARLIEST, result -> sheet.since(result.condition()), "page.day.since", sheet));
        days.addAll(conditions(results, Kind.EARLIEST, KeyDay::earliest, "page.day.earliest", sheet));
        days.addAll(conditions(results, Kind.UNTIL, result -> result.outlook().until(), "page.day.until", sheet));
        days.sort(Comparator.comparing(KeyDay::day));
        days.add(0, new KeyDay(Kind.SIGNED, sheet.assessment().asOf(), sheet.text("page.as-of")));
        return days;
    }

    /** Only a day still to come. */
    private static Optional<LocalDate> earliest(ConditionResult result) {
        Outlook outlook = result.outlook();
        return outlook.prospect() == Prospect.LATER ? outlook.earliest() : Optional.empty();
    }

    private static List<KeyDay> conditions(
            List<ConditionResult> results,
            Kind kind,
            Function<ConditionResult, Optional<LocalDate>> day,
            String key,
            ReportContext sheet) {
        Map<LocalDate, List<String>> names = new LinkedHashMap<>();
        results.forEach(result -> day.apply(result)
                .ifPresent(known ->
                        names.computeIfAbsent(known, first -> new ArrayList<>()).add(sheet.named(result.condition()))));
        return names.entrySet().stream()
                .map(entry -> new KeyDay(
                        kind, entry.getKey(), sheet.text(key, sheet.wording().list(entry.getValue()))))
                .toList();
    }

    /** Years that are asked for after what nothing but time speaks against. */
    private static List<KeyDay> full(List<ConditionResult> results, ReportContext sheet) {
        List<KeyDay> days = new ArrayList<>();
        results.stream()
                .flatMap(result -> result.criteria().stream())
                .flatMap(criterion -> criterion.choices().stream())
                .forEach(choice -> choice.findings().stream()
                        .filter(finding -> othersHold(finding, choice))
                        .forEach(finding -> full(finding, choice, sheet).ifPresent(days::add)));
        return days.stream().distinct().toList();
    }

    private static boolean othersHold(Finding finding, Choice choice) {
        return choice.findings().stream()
                .allMatch(other -> other.equals(finding) || other.verdict() != Verdict.NOT_SATISFIED);
    }

    private static Optional<KeyDay> full(Finding finding, Choice choice, ReportContext sheet) {
        if (finding.evidence() instanceof DateEvidence date && date.years() > 0) {
            String years = sheet.wording().years(date.years());
            String text = sheet.text("page.day.full", sheet.facts().name(choice.at()), years);
            // where only the month is stated, from then on whatever its day was
            return date.date().map(since -> new KeyDay(Kind.FULL, since.last().plusYears(date.years()), text));
        }
        return Optional.empty();
    }
}
