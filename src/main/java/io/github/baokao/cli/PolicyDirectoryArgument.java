package io.github.baokao.cli;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.cases.CaseTable;
import io.github.baokao.internal.cases.PolicyUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The directory of a policy on which its maintainers work. */
final class PolicyDirectoryArgument {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "政策的目录，里面有 catalog/ 和 rules/；不写就是当前目录")
    private String directory = ".";

    Path path() {
        Path path = InputFiles.path(directory);
        if (!Files.isDirectory(path)) {
            throw new Failure("没有这个政策目录：" + directory);
        }
        return path;
    }

    PolicyUnderTest load() {
        return PolicyUnderTest.in(path());
    }

    /** The tables of a policy; what is wrong with them is told, and nothing comes back. */
    static Optional<List<CaseTable>> tables(PolicyUnderTest policy, Surroundings surroundings) {
        try {
            return Optional.of(policy.tables());
        } catch (PolicyException e) {
            surroundings.err().println("用例有 " + e.diagnostics().size() + " 处问题：\n" + e.getMessage());
            return Optional.empty();
        }
    }
}
