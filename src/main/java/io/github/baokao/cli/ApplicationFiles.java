package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.say.json.FaultWriter;
import java.util.List;

/** Assesses applications that are files of their own, one after the other; one that is refused does not stop the others. */
final class ApplicationFiles {

    /** Takes a result. */
    @FunctionalInterface
    interface Results {
        void take(String file, Application application, Assessment assessment);
    }

    private final Console console;
    private final Eligibility eligibility;
    private final AsOfOption asOf;
    private final boolean json;

    /**
     * Files to assess.
     *
     * @param console where the standard input is, and where faults go
     * @param eligibility the policy
     * @param asOf the day of signing, if it was asked for
     * @param json whether a fault is an object among the results, too
     */
    ApplicationFiles(Console console, Eligibility eligibility, AsOfOption asOf, boolean json) {
        this.console = console;
        this.eligibility = eligibility;
        this.asOf = asOf;
        this.json = json;
    }

    /** Assesses each, and gives the highest exit status. */
    int each(List<String> files, Results results) {
        int status = ExitStatus.DONE;
        for (String file : files) {
            status = Math.max(status, one(file, results));
        }
        return status;
    }

    private int one(String file, Results results) {
        try {
            Application application = asOf.read(eligibility, InputFiles.text(console, file));
            results.take(file, application, assess(application));
            return ExitStatus.DONE;
        } catch (InvalidApplicationException e) {
            refuse(file, e.faults());
            return ExitStatus.REFUSED;
        } catch (Failure e) {
            // the other files can still be assessed
            console.out().flush();
            console.err().println(e.getMessage());
            return ExitStatus.FAILED;
        }
    }

    private Assessment assess(Application application) {
        try {
            return eligibility.assess(application);
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
    }

    private void refuse(String file, List<Fault> faults) {
        if (json) {
            console.out().print(FaultWriter.ofFile(file, faults) + "\n");
        }
        console.out().flush();
        Failures.refused(console, file, faults);
    }
}
