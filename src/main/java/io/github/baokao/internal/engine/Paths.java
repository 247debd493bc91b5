package io.github.baokao.internal.engine;

import java.util.List;
import java.util.stream.IntStream;

/** Paths of facts, made once. */
final class Paths {
    static final Paths CERTIFICATES = new Paths("candidate.certificates", "issued");
    static final Paths EMPLOYMENT = new Paths("candidate.employment", "from");
    static final Paths EDUCATION = new Paths("candidate.education", "graduated");
    static final Paths TITLES = new Paths("candidate.titles", "granted");
    static final Paths TRAINING = new Paths("candidate.training", "completed");

    private static final int READY = 64;

    private final String list;
    private final String date;
    private final List<String> entries;
    private final List<String> dates;

    private Paths(String list, String date) {
        this.list = list;
        this.date = date;
        entries = IntStream.range(0, READY).mapToObj(i -> list + "[" + i + "]").toList();
        dates = entries.stream().map(entry -> entry + "." + date).toList();
    }

    String list() {
        return list;
    }

    String entry(int index) {
        return index < READY ? entries.get(index) : list + "[" + index + "]";
    }

    /** The path of the date of an entry. */
    String date(int index) {
        return index < READY ? dates.get(index) : entry(index) + "." + date;
    }
}
