package io.github.baokao.policy;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Section 2 of the semantics: what a person states, in records of the reference model's own. The kinds of the catalogue, by which the
 * engine reads facts, have no say in them.
 */
record ReferencePerson(
        Optional<List<Certificate>> certificates,
        Optional<List<Spell>> employment,
        Optional<List<Schooling>> education,
        Optional<List<Title>> titles,
        Optional<List<Training>> training) {
    /** A fact that a condition can rest on. */
    sealed interface Stated {
        Fact fact();

        Optional<PartialDate> date();

        /** What else is stated, in the order of the form. */
        List<String> others();
    }

    record Certificate(Fact fact, Optional<String> occupation, Optional<Level> level, Optional<PartialDate> date)
            implements Stated {
        @Override
        public List<String> others() {
            return List.of("occupation", "level", "number", "kind");
        }
    }

    record Spell(
            Optional<String> occupation,
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            Optional<PartialDate> employerFounded,
            Optional<PartialDate> employerDissolved) {}

    /** A schooling; its date is the day of graduation. */
    record Schooling(
            Fact fact,
            Optional<String> school,
            Optional<String> group,
            Optional<String> degree,
            Optional<String> major,
            Optional<String> majorCategory,
            Optional<String> status,
            Optional<PartialDate> date,
            Optional<Boolean> evaluated)
            implements Stated {
        @Override
        public List<String> others() {
            return List.of(
                    "school", "schoolType", "classType", "degree", "major", "majorCategory", "status", "evaluated");
        }
    }

    record Title(Fact fact, Optional<String> level, Optional<PartialDate> date, Optional<Boolean> corresponds)
            implements Stated {
        @Override
        public List<String> others() {
            return List.of("name", "level", "corresponds");
        }
    }

    record Training(Fact fact, Optional<String> occupation, Optional<Level> level, Optional<PartialDate> date)
            implements Stated {
        @Override
        public List<String> others() {
            return List.of("occupation", "level");
        }
    }

    /** The earliest first, what is not dated last; of one day, the smallest by what else is stated. */
    static final Comparator<Stated> ORDER = Comparator.comparing(
                    (Stated one) -> one.date().isEmpty())
            .thenComparing(
                    one -> one.date().map(date -> date.first().toString()).orElse(""))
            .thenComparing(one -> one.date().map(date -> date.last().toString()).orElse(""))
            .thenComparing(ReferencePerson::content);

    static ReferencePerson of(Candidate candidate) {
        return new ReferencePerson(
                all(candidate, "certificates", ReferencePerson::certificate),
                all(candidate, "employment", ReferencePerson::spell),
                all(candidate, "education", ReferencePerson::schooling),
                all(candidate, "titles", ReferencePerson::title),
                all(candidate, "training", ReferencePerson::training));
    }

    private static <T> Optional<List<T>> all(Candidate candidate, String list, Function<Fact, T> reader) {
        return candidate.list(list).map(facts -> facts.stream().map(reader).toList());
    }

    private static Certificate certificate(Fact fact) {
        return new Certificate(fact, fact.text("occupation"), fact.text("level").map(Level::of), fact.date("issued"));
    }

    private static Spell spell(Fact fact) {
        return new Spell(
                fact.text("occupation"),
                fact.date("from"),
                fact.date("to"),
                fact.date("employerFounded"),
                fact.date("employerDissolved"));
    }

    private static Schooling schooling(Fact fact) {
        return new Schooling(
                fact,
                fact.text("schoolType"),
                fact.text("classType"),
                fact.text("degree"),
                fact.text("major"),
                fact.text("majorCategory"),
                fact.text("status"),
                fact.date("graduated"),
                fact.flag("evaluated"));
    }

    private static Title title(Fact fact) {
        return new Title(fact, fact.text("level"), fact.date("granted"), fact.flag("corresponds"));
    }

    private static Training training(Fact fact) {
        return new Training(fact, fact.text("occupation"), fact.text("level").map(Level::of), fact.date("completed"));
    }

    private static String content(Stated one) {
        StringBuilder content = new StringBuilder();
        // a character below all others parts the fields, so that they are compared one after the other
        one.others()
                .forEach(field ->
                        content.append(one.fact().written(field).orElse("")).append('\u0000'));
        return content.toString();
    }
}
