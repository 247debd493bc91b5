package io.github.baokao.bench.peer;

import java.util.ArrayList;
import java.util.List;

/** One choice for one criterion, for engines that fire rules on objects: every rule that applies lowers the verdict. */
public final class Case {
    /** What a choice is. */
    public enum Kind {
        /** A certificate. */
        CERTIFICATE,
        /** A title. */
        TITLE,
        /** A graduate's schooling. */
        GRADUATE,
        /** A student's schooling. */
        STUDENT,
        /** Work alone. */
        WORK,
        /** A list that is not stated. */
        UNSTATED
    }

    private static final Held NO_CERTIFICATE = new Held("", false, false, false, false, false, false, false, none());
    private static final Rank NO_TITLE = new Rank("", "", false, false, none());
    private static final School NO_SCHOOL = new School("", "", "", false);

    /** The criterion, from 0. */
    public final int criterion;
    /** What it is. */
    public final Kind kind;
    /** The certificate. */
    public final Held held;
    /** The title. */
    public final Rank rank;
    /** The schooling. */
    public final School school;
    /** The work after it. */
    public final Counted work;
    /** The months of work asked for; 0 for none. */
    public final int months;
    /** The level asked of a title. */
    public final String level;
    /** Whether two years must have passed. */
    public final boolean heldAsked;

    private int verdict = 3;

    private Case(
            int criterion,
            Kind kind,
            Held held,
            Rank rank,
            School school,
            Counted work,
            int months,
            String level,
            boolean heldAsked) {
        this.criterion = criterion;
        this.kind = kind;
        this.held = held;
        this.rank = rank;
        this.school = school;
        this.work = work;
        this.months = months;
        this.level = level;
        this.heldAsked = heldAsked;
    }

    /** The verdict is at most so high. */
    public void atMost(int most) {
        verdict = Math.min(verdict, most);
    }

    /** All choices of all nine criteria. */
    public static List<Case> of(Derived facts) {
        List<Case> cases = new ArrayList<>();
        certificates(cases, facts, 0, 60, false);
        titles(cases, facts, 1, 60, "初级");
        certificates(cases, facts, 2, 12, false);
        titles(cases, facts, 3, 12, "中级");
        certificates(cases, facts, 4, 0, false);
        schools(cases, facts, 5, Kind.GRADUATE);
        cases.add(new Case(6, Kind.WORK, NO_CERTIFICATE, NO_TITLE, NO_SCHOOL, facts.work(), 24, "", false));
        certificates(cases, facts, 7, 0, true);
        schools(cases, facts, 8, Kind.STUDENT);
        return cases;
    }

    /** The outcome: of every criterion the highest of its choices. */
    public static Outcome outcome(List<Case> cases) {
        Integer[] criteria = {0, 0, 0, 0, 0, 0, 0, 0, 0};
        for (Case one : cases) {
            criteria[one.criterion] = Math.max(criteria[one.criterion], one.verdict);
        }
        return Conjunctions.of(List.of(criteria));
    }

    private static void certificates(List<Case> cases, Derived facts, int criterion, int months, boolean heldAsked) {
        if (!facts.certificatesStated()) {
            unstated(cases, facts, criterion, months);
        }
        for (Held one : facts.certificates()) {
            cases.add(new Case(
                    criterion, Kind.CERTIFICATE, one, NO_TITLE, NO_SCHOOL, one.after(), months, "", heldAsked));
        }
    }

    private static void titles(List<Case> cases, Derived facts, int criterion, int months, String level) {
        if (!facts.titlesStated()) {
            unstated(cases, facts, criterion, months);
        }
        for (Rank one : facts.titles()) {
            cases.add(
                    new Case(criterion, Kind.TITLE, NO_CERTIFICATE, one, NO_SCHOOL, one.after(), months, level, false));
        }
    }

    private static void schools(List<Case> cases, Derived facts, int criterion, Kind kind) {
        if (!facts.schoolsStated()) {
            unstated(cases, facts, criterion, 0);
        }
        for (School one : facts.schools()) {
            cases.add(new Case(criterion, kind, NO_CERTIFICATE, NO_TITLE, one, none(), 0, "", false));
        }
    }

    private static void unstated(List<Case> cases, Derived facts, int criterion, int months) {
        cases.add(new Case(
                criterion, Kind.UNSTATED, NO_CERTIFICATE, NO_TITLE, NO_SCHOOL, facts.undated(), months, "", false));
    }

    private static Counted none() {
        return new Counted(true, 0, 0, 0);
    }
}
