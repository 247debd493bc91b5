package io.github.baokao.bench.peer;

import io.github.baokao.bench.peer.Case.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules for engines whose rules are Java: what lowers the verdict on a choice, and how far. */
record Lowering(String name, int most, Predicate<Case> when) {
    private static final Set<String> SENIOR = Set.of("高级技工学校", "技师学院");
    private static final Set<String> CLASSES = Set.of("预备技师班", "技师班");

    static final List<Lowering> ALL = List.of(
            certificate(
                    "the occupation of the certificate is not stated",
                    1,
                    h -> h.relation().equals("unknown")),
            certificate(
                    "the occupation is not listed, but the list is open",
                    2,
                    h -> h.relation().equals("open")),
            certificate("the level is not stated", 1, h -> !h.levelStated()),
            certificate("the level is another one", 0, h -> h.levelStated() && !h.levelMatches()),
            certificate("the old name tells another level", 2, h -> h.levelMatches() && h.contradicted()),
            certificate("the certificate is not dated", 1, h -> !h.dated()),
            certificate("the certificate is not issued yet", 0, h -> h.dated() && !h.happened()),
            held("since when it is held is not known", 1, h -> !h.dated()),
            held("the years have passed on one reading only", 1, h -> h.dated() && !h.heldSure() && h.heldPossible()),
            held("the years have not passed", 0, h -> h.dated() && !h.heldPossible()),
            new Lowering(
                    "the level of the title is not stated",
                    1,
                    c -> c.kind == Kind.TITLE && c.rank.level().isEmpty()),
            new Lowering(
                    "the title has another level",
                    0,
                    c -> c.kind == Kind.TITLE
                            && !c.rank.level().isEmpty()
                            && !c.rank.level().equals(c.level)),
            title("the title does not correspond", 0, r -> r.corresponds().equals("否")),
            title(
                    "nothing is said of the correspondence",
                    2,
                    r -> r.corresponds().equals("未写")),
            title("the title is not dated", 1, r -> !r.dated()),
            title("the title is not granted yet", 0, r -> r.dated() && !r.happened()),
            school(
                    "the type of the graduate's school is not stated",
                    1,
                    Kind.GRADUATE,
                    s -> s.type().isEmpty()),
            school(
                    "the graduate's school is another one",
                    0,
                    Kind.GRADUATE,
                    s -> !s.type().isEmpty() && !SENIOR.contains(s.type())),
            school("the status is not stated", 1, Kind.GRADUATE, s -> s.status().isEmpty()),
            school("the graduation is ahead", 0, Kind.GRADUATE, School::ahead),
            school(
                    "not graduated",
                    0,
                    Kind.GRADUATE,
                    s -> !s.status().isEmpty() && !s.status().equals("毕业")),
            school(
                    "the type of the student's school is not stated",
                    1,
                    Kind.STUDENT,
                    s -> s.type().isEmpty()),
            school(
                    "the student's school is another one",
                    0,
                    Kind.STUDENT,
                    s -> !s.type().isEmpty() && !s.type().equals("技师学院")),
            school("the class is not stated", 1, Kind.STUDENT, s -> s.group().isEmpty()),
            school(
                    "the class is another one",
                    0,
                    Kind.STUDENT,
                    s -> !s.group().isEmpty() && !CLASSES.contains(s.group())),
            new Lowering("nothing is stated", 1, c -> c.kind == Kind.UNSTATED),
            new Lowering("no work is stated", 1, c -> c.months > 0 && !c.work.stated()),
            work(
                    "enough only with work to be reviewed",
                    2,
                    c -> c.work.sure() < c.months && c.work.reviewed() >= c.months),
            work(
                    "enough only if everything counts",
                    1,
                    c -> c.work.reviewed() < c.months && c.work.possible() >= c.months),
            work("not enough work", 0, c -> c.work.possible() < c.months));

    private static Lowering certificate(String name, int most, Predicate<Held> when) {
        return new Lowering(name, most, c -> c.kind == Kind.CERTIFICATE && when.test(c.held));
    }

    private static Lowering held(String name, int most, Predicate<Held> when) {
        return new Lowering(name, most, c -> c.kind == Kind.CERTIFICATE && c.heldAsked && when.test(c.held));
    }

    private static Lowering title(String name, int most, Predicate<Rank> when) {
        return new Lowering(name, most, c -> c.kind == Kind.TITLE && when.test(c.rank));
    }

    private static Lowering school(String name, int most, Kind kind, Predicate<School> when) {
        return new Lowering(name, most, c -> c.kind == kind && when.test(c.school));
    }

    private static Lowering work(String name, int most, Predicate<Case> when) {
        return new Lowering(name, most, c -> c.months > 0 && c.work.stated() && when.test(c));
    }
}
