package io.github.baokao.internal.say.text;

import io.github.baokao.term.Term;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stable English word for a constant of a closed vocabulary, as JSON and message keys use it. */
public final class TermId {

    private static final Map<Term, String> WORDS = new ConcurrentHashMap<>();

    private TermId() {}

    /** The word for a constant, made of its name, for instance {@code own-or-related}. */
    public static String of(Term term) {
        String known = WORDS.get(term);
        return known != null
                ? known
                : WORDS.computeIfAbsent(
                        term,
                        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The word for a vocabulary, made of the name of its type, for instance {@code occupation-scope}. */
    public static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
