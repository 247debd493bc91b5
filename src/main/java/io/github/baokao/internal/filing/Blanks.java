package io.github.baokao.internal.filing;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.fact.CountedDegree;
import io.github.baokao.fact.DegreeAsked;
import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.term.Blank;
import io.github.baokao.term.Degree;
import io.github.baokao.term.Level;
import io.github.baokao.term.SchoolType;
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

    private final Map<Blank, Given<String>> values = new EnumMap<>(Blank.class);
    private final Catalog catalog;
    private final Rulebook rules;

    Blanks(Catalog catalog, Rulebook rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    Map<Blank, Given<String>> values() {
        return values;
    }

    Blanks person(Particulars person) {
        put(Blank.NAME, person.name(), "name");
        put(Blank.SEX, person.sex(), "sex");
        put(Blank.IDENTITY_NUMBER, person.identityNumber(), "identityNumber");
        put(Blank.PHONE, person.phone(), "phone");
        put(Blank.EDUCATION_LEVEL, person.educationLevel(), "educationLevel");
        put(Blank.EMPLOYER, person.employer(), "employer");
        put(Blank.POST, person.post(), "post");
        put(Blank.POST_YEARS, person.postYears().map(years -> years + "年"), "postYears");
        put(Blank.EMPLOYER_ADDRESS, person.employerAddress(), "employerAddress");
        put(Blank.EMPLOYER_PHONE, person.employerPhone(), "employerPhone");
        put(Blank.DEPARTMENT, person.department(), "department");
        put(Blank.CERTIFICATE_ISSUER, person.certificateIssuer(), "certificateIssuer");
        put(Blank.VERIFICATION_CODE, person.verificationCode(), "verificationCode");
        put(Blank.WITNESS, person.studyWitness(), "studyWitness");
        return this;
    }

    Blanks target(Assessment assessment, Condition condition, Particulars person) {
        Level level = assessment.programme().level();
        values.put(Blank.OCCUPATION, Given.of(assessment.occupation().name()));
        List<String> trades = assessment.occupation().subTrades().stream()
                // where no levels are printed, it may be open at any
                .filter(trade -> trade.levels().isEmpty() || trade.levels().contains(level))
                .map(SubTrade::name)
                .toList();
        Optional<String> only = trades.size() == 1 ? Optional.of(trades.get(0)) : Optional.empty();
        // one of another occupation would make the form contradict itself
        Optional<String> stated = person.subTrade().map(String::strip).filter(trades::contains);
        put(Blank.SUB_TRADE, stated.or(() -> only), "subTrade");
        values.put(Blank.LEVEL, Given.of(name(level)));
        String text = MARKS.matcher(condition.text()).replaceAll("");
        values.put(Blank.CONDITION, Given.of(text));
        values.put(Blank.CONDITION_CLAUSE, Given.of(text.endsWith("。") ? text.substring(0, text.length() - 1) : text));
        return this;
    }

    Blanks certificate(Fact<Certificate> certificate, Optional<Level> told) {
        values.put(
                Blank.CERTIFICATE_OCCUPATION,
                certificate.get(Certificate::occupation, "occupation").map(String::strip));
        values.put(
                Blank.CERTIFICATE_LEVEL,
                certificate.get(held -> held.level().or(() -> told), "level").map(this::name));
        values.put(Blank.CERTIFICATE_NUMBER, certificate.get(Certificate::number, "number"));
        values.put(
                Blank.CERTIFICATE_ISSUED,
                certificate
                        .get(held -> held.issued().filter(day -> !day.monthOnly()), "issued")
                        .map(day -> Dotted.day(day.first())));
        return this;
    }

    Blanks schooling(Fact<Schooling> schooling, Particulars person) {
        values.put(Blank.SCHOOL, schooling.get(Schooling::school, "school").map(String::strip));
        values.put(Blank.MAJOR, schooling.get(Schooling::major, "major").map(String::strip));
        values.put(Blank.DEGREE, schooling.get(this::degree, "degree"));
        Given<YearMonth> enrolled =
                Given.of(person.enrolled().map(date -> YearMonth.from(date.first())), "person.enrolled");
        Given<YearMonth> graduated = schooling
                .get(Schooling::graduated, "graduated")
                .map(PartialDate::first)
                .map(YearMonth::from);
        values.put(Blank.ENROLLED_YEAR, enrolled.map(month -> String.valueOf(month.getYear())));
        values.put(Blank.ENROLLED_MONTH, enrolled.map(month -> String.valueOf(month.getMonthValue())));
        values.put(Blank.GRADUATED_YEAR, graduated.map(month -> String.valueOf(month.getYear())));
        values.put(Blank.GRADUATED_MONTH, graduated.map(month -> String.valueOf(month.getMonthValue())));
        values.put(Blank.STUDY_MONTHS, Dotted.months(enrolled, graduated));
        return this;
    }

    /** The degree that a schooling counts as, or the type of the school where it gives none. */
    private Optional<String> degree(Schooling schooling) {
        DegreeAsked asked = new DegreeAsked(
                schooling.schoolType().orElse(null), schooling.degree().orElse(null));
        CountedDegree counted = rules.decide(asked).degree().degree();
        return switch (counted) {
            case AS_STATED -> schooling.degree().map(Degree::word);
            case COLLEGE -> Optional.of(Degree.COLLEGE.word());
            case NONE -> schooling.schoolType().map(SchoolType::word);
            case MISSING -> Optional.empty();
        };
    }

    private String name(Level level) {
        return catalog.levels().stream()
                .filter(names -> names.level() == level)
                .map(LevelName::name)
                .findFirst()
                .orElseThrow();
    }

    private void put(Blank blank, Optional<String> value, String key) {
        values.put(blank, Given.of(value, "person." + key));
    }
}
