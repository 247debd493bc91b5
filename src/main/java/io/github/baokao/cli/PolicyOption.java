package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names a policy of one's own. */
final class PolicyOption {

    @Option(names = "--policy", paramLabel = "DIR", description = "用这个目录里的 catalog/ 和 rules/，不用自带的政策")
    private Optional<String> policy = Optional.empty();

    /** The policy asked for. */
    Eligibility load() {
        if (policy.isEmpty()) {
            return Eligibility.bundled();
        }
        Path directory = InputFiles.path(policy.get());
        if (!Files.isDirectory(directory)) {
            throw new Failure("没有这个政策目录：" + policy.get());
        }
        return Eligibility.load(directory);
    }
}
