package io.github.baokao.bench.hand;

import static io.github.baokao.bench.hand.Says.higher;
import static io.github.baokao.bench.hand.Says.lower;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Level;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.Stated;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.TitleLevel;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person with all names looked up, and the bare verdicts of the five conditions on any day. */
final class Person {
    final Reasons reasons;
    final Candidate candidate;
    final List<Occupations.Name> certificateNames;
    final List<Occupations.Name> spellNames;

    Person(Reasons reasons, Occupations occupations, Candidate candidate) {
        this.reasons = reasons;
        this.candidate = candidate;
        List<Certificate> certificates = candidate.certificates().orElse(List.of());
        certificateNames = new ArrayList<>(certificates.size());
        for (Certificate certificate : certificates) {
            certificateNames.add(occupations.find(certificate.occupation()));
        }
        List<Spell> spells = candidate.employment().orElse(List.of());
        spellNames = new ArrayList<>(spells.size());
        for (Spell spell : spells) {
            spellNames.add(occupations.find(spell.occupation()));
        }
    }

    Work work(LocalDate day) {
        return new Work(reasons, candidate.employment(), spellNames, day);
    }

    /** The verdict of a condition, from 1 to 5. */
    Verdict verdict(int condition, LocalDate day) {
        return switch (condition) {
            case 1 -> certificate(work(day), 60, 0, day);
            case 2 -> {
                Work work = work(day);
                yield lower(title(TitleLevel.JUNIOR, work, 60, day), certificate(work, 12, 0, day));
            }
            case 3 -> title(TitleLevel.INTERMEDIATE, work(day), 12, day);
            case 4 ->
                lower(
                        certificate(null, 0, 0, day),
                        lower(graduate(day), work(day).enough(24, false, Optional.empty())));
            case 5 -> lower(certificate(null, 0, 2, day), student());
            default -> throw new IllegalArgumentException("condition " + condition);
        };
    }

    private Verdict certificate(Work work, int months, int held, LocalDate day) {
        if (candidate.certificates().isEmpty()) {
            return then(Verdict.UNDETERMINED, work, months, Optional.empty());
        }
        List<Certificate> certificates = candidate.certificates().get();
        Verdict best = Verdict.NOT_SATISFIED;
        for (int i = 0; i < certificates.size(); i++) {
            Certificate certificate = certificates.get(i);
            Verdict verdict = certificateNames.get(i).counts().verdict();
            verdict = lower(verdict, level(certificate, certificateNames.get(i)).verdict());
            verdict = lower(verdict, reasons.event(certificate.issued(), day).verdict());
            if (held > 0) {
                verdict = lower(
                        verdict, reasons.held(certificate.issued(), held, day).verdict());
            }
            best = higher(best, then(verdict, work, months, certificate.issued()));
        }
        return best;
    }

    private Verdict title(TitleLevel required, Work work, int months, LocalDate day) {
        if (candidate.titles().isEmpty()) {
            return then(Verdict.UNDETERMINED, work, months, Optional.empty());
        }
        Verdict best = Verdict.NOT_SATISFIED;
        for (Title title : candidate.titles().get()) {
            Verdict verdict = lower(
                    level(title, required).verdict(),
                    reasons.correspondence(corresponds(title)).verdict());
            verdict = lower(verdict, reasons.event(title.granted(), day).verdict());
            best = higher(best, then(verdict, work, months, title.granted()));
        }
        return best;
    }

    private static Verdict then(Verdict verdict, Work work, int months, Optional<PartialDate> anchor) {
        return verdict == Verdict.NOT_SATISFIED || months == 0
                ? verdict
                : lower(verdict, work.enough(months, true, anchor));
    }

    private Verdict graduate(LocalDate day) {
        if (candidate.education().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Verdict best = Verdict.NOT_SATISFIED;
        for (Schooling schooling : candidate.education().get()) {
            best = higher(
                    best,
                    lower(
                            school(schooling, false).verdict(),
                            status(schooling, day).verdict()));
        }
        return best;
    }

    private Verdict student() {
        if (candidate.education().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Verdict best = Verdict.NOT_SATISFIED;
        for (Schooling schooling : candidate.education().get()) {
            best = higher(
                    best,
                    lower(
                            school(schooling, true).verdict(),
                            technicianClass(schooling).verdict()));
        }
        return best;
    }

    Says level(Certificate certificate, Occupations.Name name) {
        Optional<Level> told = name.legacyLevel();
        Optional<Level> written = certificate.level();
        Optional<Level> found = written.isPresent() ? written : told;
        boolean matches = is(written, Level.LEVEL_3) || is(told, Level.LEVEL_3);
        boolean above = found.isPresent() && found.get().number() < 3;
        boolean contradicted = written.isPresent() && told.isPresent() && written.get() != told.get();
        return reasons.level(found.isPresent(), matches, above, contradicted);
    }

    Says level(Title title, TitleLevel required) {
        boolean above = title.level().isPresent() && title.level().get().compareTo(required) > 0;
        return reasons.level(title.level().isPresent(), is(title.level(), required), above, false);
    }

    static Stated corresponds(Title title) {
        return title.corresponds().isEmpty()
                ? Stated.NOT_STATED
                : title.corresponds().get() ? Stated.YES : Stated.NO;
    }

    Says school(Schooling schooling, boolean onlyTechnicianCollege) {
        Optional<SchoolType> school = schooling.schoolType();
        boolean taken = is(school, SchoolType.TECHNICIAN_COLLEGE)
                || !onlyTechnicianCollege && is(school, SchoolType.SENIOR_TECHNICAL);
        return reasons.asked(school.isPresent(), taken);
    }

    Says technicianClass(Schooling schooling) {
        Optional<ClassType> type = schooling.classType();
        return reasons.asked(
                type.isPresent(), is(type, ClassType.PREPARATORY_TECHNICIAN) || is(type, ClassType.TECHNICIAN));
    }

    Says status(Schooling schooling, LocalDate day) {
        Optional<StudyStatus> status = schooling.status();
        if (status.isEmpty()) {
            return reasons.statusUnknown;
        }
        if (status.get() != StudyStatus.GRADUATED) {
            return reasons.statusRefused;
        }
        if (schooling.graduated().isEmpty()) {
            return reasons.statusUndated;
        }
        return schooling.graduated().get().first().isAfter(day) ? reasons.statusAhead : reasons.statusAccepted;
    }

    private static <T> boolean is(Optional<T> stated, T asked) {
        return stated.isPresent() && stated.get() == asked;
    }
}
