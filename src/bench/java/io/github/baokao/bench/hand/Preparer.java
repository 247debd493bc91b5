package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.bench.hand.Facts.Certificate;
import io.github.baokao.bench.hand.Facts.Schooling;
import io.github.baokao.bench.hand.Facts.Title;
import io.github.baokao.bench.peer.Derived;
import io.github.baokao.bench.peer.Held;
import io.github.baokao.bench.peer.Rank;
import io.github.baokao.bench.peer.School;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Offering;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives what the other engines are given: matches names, compares dates, counts months. The same for all of them. */
public final class Preparer {
    private static final int YEARS_HELD = 2;

    private final Kinds kinds;
    private final Reasons reasons;
    private final Map<String, Occupations> occupations = new HashMap<>();

    /** Prepares the tables. */
    public Preparer(Catalog catalog, Stream<Assessment> results) {
        kinds = new Kinds(catalog);
        Sentences sentences = new Sentences(results);
        reasons = new Reasons(sentences);
        for (Offering offering :
                catalog.programme("hebei-level-2").orElseThrow().offerings()) {
            occupations.put(
                    offering.occupation().name(),
                    new Occupations(catalog, offering.lists().orElseThrow(), sentences));
        }
    }

    /** The facts of one application. */
    public Derived prepare(Application application) {
        Facts facts = Facts.of(application.candidate());
        LocalDate asOf = application.asOf();
        Person person =
                new Person(reasons, kinds, occupations.get(application.target().occupation()), facts);
        Worked work = person.work(asOf);
        List<Held> certificates = new ArrayList<>();
        List<Certificate> stated = facts.certificates().orElse(List.of());
        for (int i = 0; i < stated.size(); i++) {
            certificates.add(held(stated.get(i), person.certificateNames.get(i), work, asOf));
        }
        List<Rank> titles = new ArrayList<>();
        for (Title title : facts.titles().orElse(List.of())) {
            titles.add(new Rank(
                    title.level().orElse(""),
                    title.corresponds().word(),
                    title.granted().isPresent(),
                    happened(title.granted(), asOf),
                    work.counted(true, title.granted())));
        }
        List<School> schools = new ArrayList<>();
        for (Schooling schooling : facts.education().orElse(List.of())) {
            schools.add(school(schooling, asOf));
        }
        return new Derived(
                facts.certificates().isPresent(),
                certificates,
                facts.titles().isPresent(),
                titles,
                facts.education().isPresent(),
                schools,
                work.counted(false, Optional.empty()),
                work.counted(true, Optional.empty()));
    }

    private Held held(Certificate certificate, Occupations.Name name, Worked work, LocalDate asOf) {
        Optional<Level> written = certificate.level();
        Optional<Level> told = name.legacyLevel();
        Optional<PartialDate> issued = certificate.issued();
        boolean three = written.isPresent() && written.get() == Level.LEVEL_3
                || told.isPresent() && told.get() == Level.LEVEL_3;
        return new Held(
                name.relation().name().toLowerCase(Locale.ROOT),
                written.isPresent() || told.isPresent(),
                three,
                written.isPresent() && told.isPresent() && written.get() != told.get(),
                issued.isPresent(),
                happened(issued, asOf),
                issued.isPresent() && !issued.get().last().plusYears(YEARS_HELD).isAfter(asOf),
                issued.isPresent()
                        && !issued.get().first().plusYears(YEARS_HELD).isAfter(asOf),
                work.counted(true, issued));
    }

    /** A pupil whose day of graduation has come is told as a graduate: the others compare words. */
    private static School school(Schooling schooling, LocalDate asOf) {
        boolean come = schooling.hasCome(asOf);
        String status = schooling.status().orElse("");
        return new School(
                schooling.schoolType().orElse(""),
                schooling.classType().orElse(""),
                come && !status.isEmpty() ? "毕业" : status,
                schooling.saysGraduated() && !come && schooling.graduated().isPresent());
    }

    private static boolean happened(Optional<PartialDate> date, LocalDate asOf) {
        return date.isPresent() && !date.get().first().isAfter(asOf);
    }
}
