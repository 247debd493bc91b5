package io.github.baokao.cli;

import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.workbench.diff.LoadedPolicy;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads a policy that stands on the command line. */
final class PolicyArgument {
    /** Stands for the policy of the library; a directory of that name is written {@code ./bundled}. */
    static final String BUNDLED = "bundled";

    private PolicyArgument() {}

    static LoadedPolicy load(String name) {
        if (name.equals(BUNDLED)) {
            return LoadedPolicy.of(name, PolicyFiles.bundled());
        }
        Path directory = InputFiles.path(name);
        if (!Files.isDirectory(directory)) {
            throw new Failure("没有这个政策目录：" + name + "（自带的政策写 " + BUNDLED + "）");
        }
        return LoadedPolicy.of(name, PolicyFiles.inDirectory(directory));
    }
}
