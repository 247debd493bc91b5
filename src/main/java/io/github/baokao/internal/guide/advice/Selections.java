package io.github.baokao.internal.guide.advice;

import io.github.baokao.catalog.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which criteria of a condition are enough together, by their places in it. */
final class Selections {
    /** More than anybody prints. */
    private static final int MOST = 32;

    private Selections() {}

    static List<List<Integer>> of(Clause clause) {
        return of(clause, 0);
    }

    private static List<List<Integer>> of(Clause clause, int first) {
        if (clause instanceof Clause.AllOf all) {
            List<List<Integer>> selections = List.of(List.of());
            int place = first;
            for (Clause part : all.parts()) {
                selections = product(selections, of(part, place));
                place += part.criteria().size();
            }
            return selections;
        }
        if (clause instanceof Clause.AnyOf any) {
            List<List<Integer>> selections = new ArrayList<>();
            int place = first;
            for (Clause part : any.parts()) {
                selections.addAll(of(part, place));
                place += part.criteria().size();
            }
            return selections;
        }
        return List.of(List.of(first));
    }

    private static List<List<Integer>> product(List<List<Integer>> ones, List<List<Integer>> others) {
        return ones.stream()
                .flatMap(one -> others.stream()
                        .map(other ->
                                Stream.concat(one.stream(), other.stream()).toList()))
                .limit(MOST)
                .toList();
    }
}
