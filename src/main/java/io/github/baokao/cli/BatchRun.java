package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.json.FaultWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Assesses line by line, some lines at a time on all processors, and writes the results in the order of the lines. */
final class BatchRun {

    private record Result(String json, boolean refused) {}

    private final Eligibility eligibility;
    private final Progress progress;
    private long assessed;
    private long refused;

    BatchRun(Eligibility eligibility, Progress progress) {
        this.eligibility = eligibility;
        this.progress = progress;
    }

    void run(InputStream in, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        LineReader lines = new LineReader(in);
        for (List<LineReader.Line> some = lines.read(); !some.isEmpty(); some = lines.read()) {
            List<Result> results = some.parallelStream().map(this::result).toList();
            for (Result result : results) {
                out.write(result.json());
                out.write('\n');
                if (result.refused()) {
                    refused++;
                } else {
                    assessed++;
                }
            }
            // whoever talks to this process through pipes waits for the answer
            out.flush();
            progress.show(lines.number(), lines.bytes());
        }
    }

    /** The lines that were assessed. */
    long assessed() {
        return assessed;
    }

    /** The lines in whose place stands an error. */
    long refused() {
        return refused;
    }

    private Result result(LineReader.Line line) {
        try {
            if (line.tooLong()) {
                throw InputFiles.tooLong();
            }
            Application application = eligibility.read(InputFiles.decode(line.bytes()));
            return new Result(eligibility.toJson(eligibility.assess(application)), false);
        } catch (InvalidApplicationException e) {
            return refused(line, e.faults());
        } catch (IllegalStateException e) {
            // a policy that cannot decide is no fault of the line
            throw Failures.undecided(e);
        } catch (RuntimeException e) {
            // one line must not stop the others, not even by an error of the program
            return refused(line, List.of(new Fault("$", Failures.internal(e))));
        }
    }

    private static Result refused(LineReader.Line line, List<Fault> faults) {
        return new Result(FaultWriter.ofLine(line.number(), faults), true);
    }
}
