package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verdict and the sentence that justifies it. */
record Says(Verdict verdict, PolicyRule rule) {
    Finding about(Aspect aspect, Evidence evidence) {
        return new Finding(aspect, verdict, rule, evidence, Optional.empty(), rule.cites(), List.of());
    }

    /** The same, naming a fact where the verdict is open for want of a fact. */
    Finding about(Aspect aspect, Evidence evidence, FactRef at) {
        List<FactRef> missing = verdict == Verdict.UNDETERMINED ? List.of(at) : List.of();
        return new Finding(aspect, verdict, rule, evidence, Optional.empty(), rule.cites(), missing);
    }

    /** Both lists, each entry once. */
    static List<Discrepancy> join(List<Discrepancy> first, List<Discrepancy> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        List<Discrepancy> all = new ArrayList<>(first);
        addNew(all, second);
        return all;
    }

    static void addNew(List<Discrepancy> list, List<Discrepancy> more) {
        for (Discrepancy entry : more) {
            if (!list.contains(entry)) {
                list.add(entry);
            }
        }
    }

    static Verdict lower(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Verdict higher(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static Verdict lowest(List<Finding> findings) {
        Verdict lowest = Verdict.SATISFIED;
        for (Finding finding : findings) {
            lowest = lower(lowest, finding.verdict());
        }
        return lowest;
    }
}
