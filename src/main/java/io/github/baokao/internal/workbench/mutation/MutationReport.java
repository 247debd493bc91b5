package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.diagnostic.Diagnostic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What became of mutants.
 *
 * @param outcomes how many had each outcome
 * @param explained those that no case noticed and that need none
 * @param survivors those that no case noticed and that nobody explained
 * @param stale explanations that explain nothing
 */
public record MutationReport(
        Map<MutantOutcome, Integer> outcomes, List<Mutant> explained, List<Mutant> survivors, List<Diagnostic> stale) {

    private static final double PERCENT = 100;

    /** Copies what is given. */
    public MutationReport {
        outcomes = Map.copyOf(outcomes);
        explained = List.copyOf(explained);
        survivors = List.copyOf(survivors);
        stale = List.copyOf(stale);
    }

    /**
     * Tries mutants, several at once.
     *
     * @param mutants the mutants to try
     * @param all all mutants of the policy; explanations are looked at for staleness only if all of them are tried
     * @param runner tries them
     * @param explained the explanations
     * @param each told of each mutant that was tried, by any thread
     * @return what became of them
     */
    public static MutationReport of(
            List<Mutant> mutants, List<Mutant> all, MutationRunner runner, Explained explained, Consumer<Mutant> each) {
        record Tried(Mutant mutant, MutantOutcome outcome) {}
        List<Tried> tried = mutants.parallelStream()
                .map(mutant -> {
                    Tried one = new Tried(mutant, runner.run(mutant));
                    each.accept(mutant);
                    return one;
                })
                .toList();
        Map<MutantOutcome, Integer> outcomes = new EnumMap<>(MutantOutcome.class);
        tried.forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
        List<Mutant> survivors = tried.stream()
                .filter(one -> one.outcome() == MutantOutcome.SURVIVED)
                .map(Tried::mutant)
                .toList();
        return new MutationReport(
                outcomes,
                survivors.stream().filter(explained::isExplained).toList(),
                survivors.stream()
                        .filter(mutant -> !explained.isExplained(mutant))
                        .toList(),
                mutants.size() == all.size() ? explained.stale(all, survivors) : List.of());
    }

    /**
     * How many mutants had an outcome.
     *
     * @param outcome the outcome
     * @return a number
     */
    public int count(MutantOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /**
     * How many there are that a case could notice: those that can be loaded and that something uses.
     *
     * @return a number
     */
    public int noticeable() {
        return count(MutantOutcome.NOTICED) + count(MutantOutcome.SURVIVED);
    }

    /**
     * The part of them that a case did notice.
     *
     * @return per cent, 100 if there are none at all
     */
    public double percent() {
        return noticeable() == 0 ? PERCENT : PERCENT * count(MutantOutcome.NOTICED) / noticeable();
    }

    /**
     * Whether nothing is left to be done.
     *
     * @return true if every survivor is explained and every explanation explains something
     */
    public boolean isGood() {
        return survivors.isEmpty() && stale.isEmpty();
    }
}
