package io.github.baokao.bench.peer;

import java.util.List;

/** The conditions from their nine criteria: the lowest of each, and the highest of them, for engines that give the criteria. */
final class Conjunctions {
    private Conjunctions() {}

    static Outcome of(List<Integer> c) {
        List<Integer> conditions = List.of(
                c.get(0),
                Math.min(c.get(1), c.get(2)),
                c.get(3),
                Math.min(c.get(4), Math.min(c.get(5), c.get(6))),
                Math.min(c.get(7), c.get(8)));
        int highest = 0;
        for (int condition : conditions) {
            highest = Math.max(highest, condition);
        }
        return new Outcome(c, conditions, highest);
    }
}
