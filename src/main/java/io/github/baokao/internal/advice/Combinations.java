package io.github.baokao.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts sets of changes together, few of them first. */
final class Combinations {
    private Combinations() {}

    /** Each of the ones with each of the others, the shortest first, up to so many. */
    static List<List<Change>> product(List<List<Change>> ones, List<List<Change>> others, int most) {
        List<List<Change>> product = new ArrayList<>();
        for (List<Change> one : ones) {
            for (List<Change> other : others) {
                product.add(joined(one, other));
            }
        }
        // what must be acquired comes last, but one of it must not be cut off
        product.sort(Comparator.comparing(Combinations::acquired).thenComparing(List::size));
        if (product.size() <= most) {
            return product;
        }
        List<List<Change>> cut = new ArrayList<>(product.subList(0, most - 1));
        cut.add(product.get(product.size() - 1));
        return cut;
    }

    /** Every choice of some of them, the smallest first; of more than so many, each on its own and all of them. */
    static List<List<Change>> subsets(List<List<Change>> single, int most) {
        List<List<Change>> subsets = new ArrayList<>(single);
        if (single.size() > most) {
            subsets.add(single.stream().flatMap(List::stream).toList());
            return subsets;
        }
        for (int chosen = 1; chosen < 1 << single.size(); chosen++) {
            if (Integer.bitCount(chosen) > 1) {
                List<Change> subset = new ArrayList<>();
                for (int i = 0; i < single.size(); i++) {
                    if ((chosen & 1 << i) != 0) {
                        subset.addAll(single.get(i));
                    }
                }
                subsets.add(subset);
            }
        }
        subsets.sort(Comparator.comparing(subset -> Plan.once(subset).size()));
        return subsets;
    }

    private static int acquired(List<Change> changes) {
        return changes.stream().mapToInt(Change::acquires).sum();
    }

    private static List<Change> joined(List<Change> one, List<Change> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
