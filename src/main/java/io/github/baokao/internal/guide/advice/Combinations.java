package io.github.baokao.internal.guide.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts sets of changes together, few of them first. */
final class Combinations {
    private Combinations() {}

    /** Each of the ones with each of the others, the shortest first, up to so many. */
    static List<List<FactChange>> product(List<List<FactChange>> ones, List<List<FactChange>> others, int most) {
        List<List<FactChange>> product = new ArrayList<>();
        for (List<FactChange> one : ones) {
            for (List<FactChange> other : others) {
                product.add(joined(one, other));
            }
        }
        // what must be acquired comes last, but one of it must not be cut off
        product.sort(Comparator.comparing(Combinations::acquired).thenComparing(List::size));
        if (product.size() <= most) {
            return product;
        }
        List<List<FactChange>> cut = new ArrayList<>(product.subList(0, most - 1));
        cut.add(product.get(product.size() - 1));
        return cut;
    }

    /** Every choice of some of them, the smallest first; of more than so many, each on its own and all of them. */
    static List<List<FactChange>> subsets(List<List<FactChange>> single, int most) {
        List<List<FactChange>> subsets = new ArrayList<>(single);
        if (single.size() > most) {
            subsets.add(single.stream().flatMap(List::stream).toList());
            return subsets;
        }
        for (int chosen = 1; chosen < 1 << single.size(); chosen++) {
            if (Integer.bitCount(chosen) > 1) {
                List<FactChange> subset = new ArrayList<>();
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

    private static int acquired(List<FactChange> changes) {
        return changes.stream().mapToInt(FactChange::acquires).sum();
    }

    private static List<FactChange> joined(List<FactChange> one, List<FactChange> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
