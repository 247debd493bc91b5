package io.github.baokao.internal.workbench.diff;

import io.github.baokao.candidate.Application;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Counts effects; takes memory by the number of different ones, not by the number of applications. */
public final class Tally {
    private static final int EXAMPLES = 5;
    private static final int REFUSALS = 20;
    private static final Pattern HARMLESS = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final Pattern TELLING = Pattern.compile(".*[0-9]{11}.*");

    private final Map<Effect, Count> counts = new LinkedHashMap<>();
    private final List<PopulationDiff.Refusal> refusals = new ArrayList<>();
    private long total;
    private long same;
    private long flipped;
    private long refused;

    /** Counts an application with its effects. */
    public void add(long line, Application application, List<Effect> effects) {
        total++;
        same += effects.isEmpty() ? 1 : 0;
        flipped += effects.stream().anyMatch(Effect.Verdict.class::isInstance) ? 1 : 0;
        for (Effect effect : effects) {
            Count count = counts.computeIfAbsent(effect, key -> new Count());
            count.number++;
            if (count.examples.size() < EXAMPLES) {
                count.examples.add(
                        new PopulationDiff.Example(line, application.id().filter(Tally::mayBeShown)));
            }
        }
    }

    /** Counts a line that is no application. */
    public void refuse(long line, String why) {
        refused++;
        if (refusals.size() < REFUSALS) {
            refusals.add(new PopulationDiff.Refusal(line, why));
        }
    }

    /** What was counted so far. */
    public PopulationDiff result(Optional<Long> seed) {
        List<PopulationDiff.Counted> effects = new ArrayList<>();
        counts.forEach(
                (effect, count) -> effects.add(new PopulationDiff.Counted(effect, count.number, count.examples)));
        effects.sort(Comparator.comparing(PopulationDiff.Counted::count).reversed());
        return new PopulationDiff(seed, total, same, flipped, refused, effects, refusals);
    }

    /** A key may be anything, even a name, a telephone or an identity number. */
    static boolean mayBeShown(String id) {
        return HARMLESS.matcher(id).matches() && !TELLING.matcher(id).matches();
    }

    private static final class Count {
        private long number;
        private final List<PopulationDiff.Example> examples = new ArrayList<>();
    }
}
