package io.github.baokao.cli;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.policy.read.TextFormat;
import io.github.baokao.internal.say.batch.Defect;
import io.github.baokao.internal.say.batch.Line;
import io.github.baokao.internal.say.batch.LineReader;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.workbench.diff.ApplicationComparison;
import io.github.baokao.internal.workbench.diff.Effect;
import io.github.baokao.internal.workbench.diff.LoadedPolicy;
import io.github.baokao.internal.workbench.diff.PopulationDiff;
import io.github.baokao.internal.workbench.diff.Tally;
import io.github.baokao.internal.workbench.population.RandomApplications;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assesses a population under two policies, some applications at a time on all processors, in flat memory. */
final class Population {
    private static final int AT_ONCE = 512;

    /** A line and what became of it: the application with the effects, or why it is none. */
    private record Result(long line, Optional<Application> application, List<Effect> effects, String refusal) {
        static Result refused(long line, String why) {
            return new Result(line, Optional.empty(), List.of(), why);
        }
    }

    private final LoadedPolicy old;
    private final LoadedPolicy current;
    private final ApplicationComparison comparison;
    private final Tally tally = new Tally();

    Population(LoadedPolicy old, LoadedPolicy current, Messages messages) {
        this.old = old;
        this.current = current;
        comparison = new ApplicationComparison(old, current, messages);
    }

    /** Applications that are made up from both catalogues. */
    PopulationDiff generated(long count, long seed) {
        RandomApplications source = new RandomApplications(List.of(old.catalog(), current.catalog()), seed, false);
        long made = 0;
        while (made < count) {
            List<Result> some = new ArrayList<>();
            while (some.size() < AT_ONCE && made < count) {
                made++;
                some.add(new Result(made, Optional.of(source.next()), List.of(), ""));
            }
            some.parallelStream().map(this::compared).toList().forEach(this::count);
        }
        return tally.result(Optional.of(seed));
    }

    /** Applications that are lines of a file. */
    PopulationDiff lines(InputStream in) throws IOException {
        LineReader lines = new LineReader(in);
        for (List<Line> some = lines.read(); !some.isEmpty(); some = lines.read()) {
            some.parallelStream().map(line -> compared(read(line))).toList().forEach(this::count);
        }
        return tally.result(Optional.empty());
    }

    private Result read(Line line) {
        try {
            return new Result(line.number(), Optional.of(application(line.text())), List.of(), "");
        } catch (InvalidApplicationException refused) {
            return Result.refused(line.number(), why(refused));
        }
    }

    /** An application may use a name of a level that only one of the policies knows. */
    private Application application(String text) {
        try {
            return current.reader().read(text, TextFormat.JSON);
        } catch (InvalidApplicationException refused) {
            return old.reader().read(text, TextFormat.JSON);
        }
    }

    private static String why(InvalidApplicationException refused) {
        Fault first = refused.faults().get(0);
        String rest = refused.faults().size() > 1 ? "（共 " + refused.faults().size() + " 处问题）" : "";
        return first.path() + "：" + first.message() + rest;
    }

    private Result compared(Result result) {
        if (result.application().isEmpty()) {
            return result;
        }
        try {
            List<Effect> effects = comparison.compare(result.application().get());
            return new Result(result.line(), result.application(), effects, "");
        } catch (InvalidApplicationException refused) {
            return Result.refused(result.line(), why(refused));
        } catch (RuntimeException | Error e) {
            // one line must not stop the others, not even by an error of the program
            return Result.refused(result.line(), Defect.text(e));
        }
    }

    private void count(Result result) {
        result.application()
                .ifPresentOrElse(
                        application -> tally.add(result.line(), application, result.effects()),
                        () -> tally.refuse(result.line(), result.refusal()));
    }
}
