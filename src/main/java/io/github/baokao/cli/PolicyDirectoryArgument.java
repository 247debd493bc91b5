package io.github.baokao.cli;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The directory of a policy on which its maintainers work. */
final class PolicyDirectoryArgument {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "政策的目录，里面有 catalog/ 和 rules/；不写就是当前目录")
    private Optional<String> directory = Optional.empty();

    @Option(names = "--policy", paramLabel = "DIR", description = "同 DIR，两种写法任用一种")
    private Optional<String> policy = Optional.empty();

    /** As it stands on the command line. */
    String name() {
        if (directory.isPresent() && policy.isPresent()) {
            throw new Failure("政策的目录只能写一处：" + directory.get() + "，--policy " + policy.get());
        }
        return directory.or(() -> policy).orElse(".");
    }

    Path path() {
        String name = name();
        Path path = InputFiles.path(name);
        if (!Files.isDirectory(path)) {
            throw new Failure("没有这个政策目录：" + name);
        }
        return path;
    }

    PolicyUnderTest load() {
        return PolicyUnderTest.in(path());
    }

    /** The tables of a policy; what is wrong with them is told, and nothing comes back. */
    static Optional<List<CaseTable>> tables(PolicyUnderTest policy, Console console) {
        try {
            return Optional.of(policy.tables());
        } catch (PolicyException e) {
            console.err().println("用例有 " + e.diagnostics().size() + " 处问题：\n" + e.getMessage());
            return Optional.empty();
        }
    }
}
