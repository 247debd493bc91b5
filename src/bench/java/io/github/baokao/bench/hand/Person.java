package io.github.baokao.bench.hand;

import static io.github.baokao.bench.hand.Says.higher;
import static io.github.baokao.bench.hand.Says.lower;

import io.github.baokao.bench.hand.Facts.Certificate;
import io.github.baokao.bench.hand.Facts.Schooling;
import io.github.baokao.bench.hand.Facts.Spell;
import io.github.baokao.bench.hand.Facts.Title;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Level;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person with all names looked up, and the bare verdicts of the five conditions on any day. */
final class Person {
    private static final List<String> TITLE_LEVELS = List.of("初级", "中级", "高级");

    final Reasons reasons;
    final Kinds kinds;
    final Facts facts;
    final List<Occupations.Name> certificateNames;
    final List<Occupations.Name> spellNames;

    Person(Reasons reasons, Kinds kinds, Occupations occupations, Facts facts) {
        this.reasons = reasons;
        this.kinds = kinds;
        this.facts = facts;
        List<Certificate> certificates = facts.certificates().orElse(List.of());
        certificateNames = new ArrayList<>(certificates.size());
        for (Certificate certificate : certificates) {
            certificateNames.add(occupations.find(certificate.occupation()));
        }
        List<Spell> spells = facts.employment().orElse(List.of());
        spellNames = new ArrayList<>(spells.size());
        for (Spell spell : spells) {
            spellNames.add(occupations.find(spell.occupation()));
        }
    }

    Worked work(LocalDate day) {
        return new Worked(reasons, kinds, facts.employment(), spellNames, day);
    }

    /** The verdict of a condition, from 1 to 5. */
    Verdict verdict(int condition, LocalDate day) {
        return switch (condition) {
            case 1 -> certificate(work(day), 60, 0, day);
            case 2 -> {
                Worked work = work(day);
                yield lower(title("初级", work, 60, day), certificate(work, 12, 0, day));
            }
            case 3 -> title("中级", work(day), 12, day);
            case 4 ->
                lower(
                        certificate(null, 0, 0, day),
                        lower(graduate(day), work(day).enough(24, false, Optional.empty())));
            case 5 -> lower(certificate(null, 0, 2, day), student());
            default -> throw new IllegalArgumentException("condition " + condition);
        };
    }

    private Verdict certificate(Worked work, int months, int held, LocalDate day) {
        if (facts.certificates().isEmpty()) {
            return then(Verdict.UNDETERMINED, work, months, Optional.empty());
        }
        List<Certificate> certificates = facts.certificates().get();
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

    private Verdict title(String required, Worked work, int months, LocalDate day) {
        if (facts.titles().isEmpty()) {
            return then(Verdict.UNDETERMINED, work, months, Optional.empty());
        }
        Verdict best = Verdict.NOT_SATISFIED;
        for (Title title : facts.titles().get()) {
            Verdict verdict = lower(
                    level(title, required).verdict(),
                    reasons.correspondence(title.corresponds()).verdict());
            verdict = lower(verdict, reasons.event(title.granted(), day).verdict());
            best = higher(best, then(verdict, work, months, title.granted()));
        }
        return best;
    }

    private static Verdict then(Verdict verdict, Worked work, int months, Optional<PartialDate> anchor) {
        return verdict == Verdict.NOT_SATISFIED || months == 0
                ? verdict
                : lower(verdict, work.enough(months, true, anchor));
    }

    private Verdict graduate(LocalDate day) {
        if (facts.education().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Verdict best = Verdict.NOT_SATISFIED;
        for (Schooling schooling : facts.education().get()) {
            best = higher(
                    best,
                    lower(
                            school(schooling, false).verdict(),
                            status(schooling, day).verdict()));
        }
        return best;
    }

    private Verdict student() {
        if (facts.education().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Verdict best = Verdict.NOT_SATISFIED;
        for (Schooling schooling : facts.education().get()) {
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
        boolean above = found.isPresent() && found.get().id().compareTo(Level.LEVEL_3.id()) < 0;
        boolean contradicted = written.isPresent() && told.isPresent() && written.get() != told.get();
        return reasons.level(found.isPresent(), matches, above, contradicted);
    }

    Says level(Title title, String required) {
        int level =
                title.level().isPresent() ? TITLE_LEVELS.indexOf(title.level().get()) : -1;
        boolean above = level > TITLE_LEVELS.indexOf(required);
        return reasons.level(title.level().isPresent(), is(title.level(), required), above, false);
    }

    Says school(Schooling schooling, boolean onlyTechnicianCollege) {
        Optional<String> school = schooling.schoolType();
        boolean taken = is(school, "技师学院") || !onlyTechnicianCollege && is(school, "高级技工学校");
        return reasons.asked(school.isPresent(), taken);
    }

    Says technicianClass(Schooling schooling) {
        Optional<String> type = schooling.classType();
        return reasons.asked(type.isPresent(), is(type, "预备技师班") || is(type, "技师班"));
    }

    /** A pupil is a graduate from the day of graduation on. */
    Says status(Schooling schooling, LocalDate day) {
        if (schooling.status().isEmpty()) {
            return reasons.unstated;
        }
        boolean come = schooling.hasCome(day);
        if (!schooling.saysGraduated()) {
            return !come
                    ? reasons.statusRefused
                    : is(schooling.status(), "应届") ? reasons.graduatingTillThen : reasons.studyingTillThen;
        }
        if (schooling.graduated().isEmpty()) {
            return reasons.statusUndated;
        }
        return come ? reasons.statusAccepted : reasons.statusAhead;
    }

    private static <T> boolean is(Optional<T> stated, T asked) {
        return stated.isPresent() && stated.get().equals(asked);
    }
}
