package io.github.baokao.internal.workbench.diff;

import java.util.List;
import java.util.Optional;

/**
 * What the difference of two policies does to a population. The counts are exact; of each effect a few examples are kept.
 *
 * @param seed the seed of the generator; empty if the applications came from a file
 * @param total the applications that were compared
 * @param same those with the same result
 * @param flipped those with another verdict on the whole
 * @param refused the lines that were no application under either policy
 * @param effects what it does, most frequent first within its kind
 * @param refusals the first of the lines that were refused
 */
public record PopulationDiff(
        Optional<Long> seed,
        long total,
        long same,
        long flipped,
        long refused,
        List<Counted> effects,
        List<Refusal> refusals) {
    /** Copies the lists. */
    public PopulationDiff {
        effects = List.copyOf(effects);
        refusals = List.copyOf(refusals);
    }

    /**
     * An effect and how many it concerns.
     *
     * @param effect the effect
     * @param count how many
     * @param examples the first of them
     */
    public record Counted(Effect effect, long count, List<Example> examples) {
        /** Copies the list. */
        public Counted {
            examples = List.copyOf(examples);
        }
    }

    /**
     * One of the applications.
     *
     * @param line the number of its line, or of the application made up
     * @param id the caller's own key, if it has one that cannot be a name or an identity number
     */
    public record Example(long line, Optional<String> id) {}

    /**
     * A line that was refused.
     *
     * @param line its number
     * @param why what is wrong with it; nothing of the person
     */
    public record Refusal(long line, String why) {}
}
