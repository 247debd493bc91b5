package io.github.baokao.internal.engine;

import java.util.List;
import java.util.stream.IntStream;

/** Paths of facts, made once. */
final class Paths {
    static final Paths CERTIFICATES = new Paths("candidate.certificates");
    static final Paths EMPLOYMENT = new Paths("candidate.employment");
    static final Paths EDUCATION = new Paths("candidate.education");
    static final Paths TITLES = new Paths("candidate.titles");
    static final Paths TRAINING = new Paths("candidate.training");

    private static final int READY = 64;

    private final String list;
    private final List<String> entries;

    private Paths(String list) {
        this.list = list;
        entries = IntStream.range(0, READY).mapToObj(i -> list + "[" + i + "]").toList();
    }

    String list() {
        return list;
    }

    String entry(int index) {
        return index < READY ? entries.get(index) : list + "[" + index + "]";
    }
}
