package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.say.json.FaultWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An application, what is stated for filing it, and the condition to file it by. */
final class FilingArguments {

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--condition",
            paramLabel = "ID",
            description = "按这一条申报，例如 hebei-2-1；以它为准，不看填表信息里写的。都没有写的，取结论最好、材料最少的一条")
    private Optional<String> condition = Optional.empty();

    @Parameters(index = "0", paramLabel = "FILE", description = "申请，JSON 或 YAML；- 表示标准输入")
    private String file = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILING", description = "填表信息，JSON 或 YAML；不写则个人信息都留空")
    private Optional<String> stated = Optional.empty();

    /**
     * Hands over the application on its way to being filed, or refuses it.
     *
     * @param console where the standard input is, and where faults go
     * @param eligibility the policy
     * @param json whether faults are an object among the results, too
     * @param results takes it
     * @return the exit status
     */
    int read(Console console, Eligibility eligibility, boolean json, BiConsumer<Application, Filing> results) {
        String reading = file;
        try {
            Application application = asOf.read(eligibility, InputFiles.text(console, file));
            Filing filing = filing(eligibility, application);
            FilingFacts facts = FilingFacts.NONE;
            if (stated.isPresent()) {
                reading = stated.get();
                facts = eligibility.readFiling(InputFiles.text(console, reading));
            }
            results.accept(application, filing.of(facts.by(chosen(filing, facts))));
            return ExitStatus.DONE;
        } catch (InvalidApplicationException e) {
            if (json) {
                console.out().print(FaultWriter.ofFile(reading, e.faults()) + "\n");
            }
            console.out().flush();
            Failures.refused(console, reading, e.faults());
            return ExitStatus.REFUSED;
        }
    }

    private static Filing filing(Eligibility eligibility, Application application) {
        try {
            return eligibility.filing(application);
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
    }

    /** The condition asked for, which must be one of the programme's. */
    private Optional<String> chosen(Filing filing, FilingFacts facts) {
        List<String> known = filing.assessment().conditions().stream()
                .map(result -> result.condition().id())
                .toList();
        Optional<String> wanted = condition.or(facts::condition);
        if (wanted.isPresent() && !known.contains(wanted.get())) {
            String message = "没有这个申报条件：" + Chinese.quoted(wanted.get()) + "；"
                    + filing.assessment().programme().name() + "有 " + Chinese.list(known);
            if (condition.isPresent()) {
                throw new Failure(message);
            }
            throw new InvalidApplicationException(List.of(new Fault("condition", message)));
        }
        return wanted;
    }
}
