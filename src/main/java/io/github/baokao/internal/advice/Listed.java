package io.github.baokao.internal.advice;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One of the lists of facts, and how a copy of an application with another list is made.
 *
 * @param path its path
 * @param read reads it
 * @param write gives a person with another one
 */
record Listed<T>(
        String path, Function<Candidate, Optional<List<T>>> read, BiFunction<Candidate, List<T>, Candidate> write) {
    static final Listed<Certificate> CERTIFICATES = new Listed<>(
            "candidate.certificates",
            Candidate::certificates,
            (c, list) -> new Candidate(
                    c.birthDate(), Optional.of(list), c.employment(), c.education(), c.titles(), c.training()));
    static final Listed<Spell> EMPLOYMENT = new Listed<>(
            "candidate.employment",
            Candidate::employment,
            (c, list) -> new Candidate(
                    c.birthDate(), c.certificates(), Optional.of(list), c.education(), c.titles(), c.training()));
    static final Listed<Schooling> EDUCATION = new Listed<>(
            "candidate.education",
            Candidate::education,
            (c, list) -> new Candidate(
                    c.birthDate(), c.certificates(), c.employment(), Optional.of(list), c.titles(), c.training()));
    static final Listed<Title> TITLES = new Listed<>(
            "candidate.titles",
            Candidate::titles,
            (c, list) -> new Candidate(
                    c.birthDate(), c.certificates(), c.employment(), c.education(), Optional.of(list), c.training()));
    static final Listed<Training> TRAINING = new Listed<>(
            "candidate.training",
            Candidate::training,
            (c, list) -> new Candidate(
                    c.birthDate(), c.certificates(), c.employment(), c.education(), c.titles(), Optional.of(list)));

    /** What is stated; nothing if the list is not known. */
    List<T> of(Application facts) {
        return read.apply(facts.candidate()).orElse(List.of());
    }

    String entry(int index) {
        return path + "[" + index + "]";
    }

    Application edited(Application facts, int index, UnaryOperator<T> edit) {
        List<T> entries = new ArrayList<>(of(facts));
        entries.set(index, edit.apply(entries.get(index)));
        return with(facts, entries);
    }

    Application added(Application facts, T entry) {
        List<T> entries = new ArrayList<>(of(facts));
        entries.add(entry);
        return with(facts, entries);
    }

    private Application with(Application facts, List<T> entries) {
        Candidate person = write.apply(facts.candidate(), entries);
        return new Application(facts.id(), facts.target(), facts.asOf(), person, facts.rulings());
    }
}
