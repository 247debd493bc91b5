package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.filing.Particular;
import io.github.baokao.filing.Particulars;
import io.github.baokao.term.Blank;
import io.github.baokao.term.Level;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is written in the gaps of forms, but for those about work. What is signed or dated by hand is not in it. */
final class Blanks {
    /** They point to lists that a form does not print (discrepancy copy-without-marks). */
    private static final Pattern MARKS = Pattern.compile("[①-⑳]");

    private final Map<Blank, Obtained<String>> values = new EnumMap<>(Blank.class);
    private final Catalog catalog;
    private final SchoolTiers schools;
    private final Particulars person;
    private final Obtained<YearMonth> enrolled;

    Blanks(Catalog catalog, SchoolTiers schools, Particulars person) {
        this.catalog = catalog;
        this.schools = schools;
        this.person = person;
        enrolled = Obtained.of(person.enrolled().map(date -> YearMonth.from(date.first())), "person.enrolled");
    }

    Map<Blank, Obtained<String>> values() {
        return values;
    }

    /** What is stated of the person; of the present post, what the facts tell need not be. */
    Blanks person(PresentPost post) {
        for (Particular what : Particular.values()) {
            put(what, person.text(what));
        }
        values.put(Blank.EMPLOYER, post.employer());
        values.put(Blank.POST, post.title());
        values.put(Blank.POST_YEARS, post.years().map(years -> years + "年"));
        values.put(Blank.ENROLLED_YEAR, enrolled.map(Blanks::year));
        values.put(Blank.ENROLLED_MONTH, enrolled.map(Blanks::month));
        return this;
    }

    Blanks target(Assessment assessment, Condition condition, String asked) {
        Level level = assessment.programme().level();
        values.put(Blank.OCCUPATION, Obtained.of(assessment.occupation().name()));
        List<String> trades = assessment.occupation().subTrades().stream()
                // where no levels are printed, it may be open at any
                .filter(trade -> trade.levels().isEmpty() || trade.levels().contains(level))
                .map(SubTrade::name)
                .toList();
        Optional<String> only = trades.size() == 1 ? Optional.of(trades.get(0)) : Optional.empty();
        // one of another occupation would make the form contradict itself
        Optional<String> stated =
                person.text(Particular.SUB_TRADE).map(String::strip).filter(trades::contains);
        Optional<String> target =
                trades.stream().filter(trade -> asked.contains(trade)).findFirst();
        put(Particular.SUB_TRADE, stated.or(() -> target).or(() -> only));
        values.put(Blank.LEVEL, Obtained.of(name(level)));
        String text = MARKS.matcher(condition.text()).replaceAll("");
        values.put(Blank.CONDITION, Obtained.of(text));
        values.put(
                Blank.CONDITION_CLAUSE, Obtained.of(text.endsWith("。") ? text.substring(0, text.length() - 1) : text));
        return this;
    }

    /** What the facts fill in that the condition rests on; where two could, the one that is there does. */
    Blanks facts(ChosenGrounds basis) {
        for (Kind kind : catalog.kinds()) {
            Held held = basis.of(kind);
            for (Field field : kind.fields()) {
                for (Blank blank : field.blanks()) {
                    if (held.fact().isPresent() || !values.containsKey(blank)) {
                        values.put(blank, value(blank, field, held));
                    }
                }
            }
        }
        return this;
    }

    private Obtained<String> value(Blank blank, Field field, Held held) {
        return switch (field.type()) {
            case DATE -> date(blank, field, held);
            case LEVEL -> held.text(field).map(id -> name(Level.of(id)));
            case WORD -> held.get(field, fact -> schools.pledged(held.at().kind(), field, fact));
            case FLAG -> held.get(field, fact -> fact.flag(field.id())).map(so -> so ? "是" : "否");
            case TEXT, OCCUPATION, MAJOR, NUMBER -> held.text(field);
        };
    }

    /** A day is written whole, so that a month is not enough, or its year or month alone. */
    private Obtained<String> date(Blank blank, Field field, Held held) {
        Obtained<YearMonth> month = held.get(field, fact -> fact.date(field.id()))
                .map(PartialDate::first)
                .map(YearMonth::from);
        return switch (blank) {
            case GRADUATED_YEAR -> month.map(Blanks::year);
            case GRADUATED_MONTH -> month.map(Blanks::month);
            case STUDY_MONTHS -> FormDates.months(enrolled, month);
            default ->
                held.get(field, fact -> fact.date(field.id()).filter(day -> !day.monthOnly()))
                        .map(day -> FormDates.day(day.first()));
        };
    }

    static String year(YearMonth month) {
        return String.valueOf(month.getYear());
    }

    static String month(YearMonth month) {
        return String.valueOf(month.getMonthValue());
    }

    private String name(Level level) {
        return catalog.levels().stream()
                .filter(names -> names.level() == level)
                .map(LevelName::name)
                .findFirst()
                .orElseThrow();
    }

    private void put(Particular what, Optional<String> value) {
        values.put(what.blank(), Obtained.of(value, "person." + what.key()));
    }
}
