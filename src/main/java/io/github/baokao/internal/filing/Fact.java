package io.github.baokao.internal.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact of the person, or what would hold it.
 *
 * @param <T> what it is
 * @param path its path; that of the list if none fits
 * @param stated the fact
 */
record Fact<T>(String path, Optional<T> stated) {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    /** The fact of a list that a path leads to. */
    static <T> Fact<T> at(String path, Optional<List<T>> list) {
        return new Fact<>(path, index(path).flatMap(index -> list.map(items -> items.get(index))));
    }

    /** The place in its list that a path leads to; empty for the list itself. */
    static Optional<Integer> index(String path) {
        Matcher index = INDEX.matcher(path);
        return index.find() ? Optional.of(Integer.valueOf(index.group(1))) : Optional.empty();
    }

    <U> Given<U> get(Function<T, Optional<U>> field, String key) {
        return Given.of(stated.flatMap(field), stated.isPresent() ? path + "." + key : path);
    }
}
