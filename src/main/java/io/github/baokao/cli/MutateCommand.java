package io.github.baokao.cli;

import io.github.baokao.internal.cases.CaseTable;
import io.github.baokao.internal.cases.PolicyUnderTest;
import io.github.baokao.internal.mutation.Mutant;
import io.github.baokao.internal.mutation.MutationRunner;
import io.github.baokao.internal.mutation.Mutants;
import io.github.baokao.internal.mutation.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "mutate", header = "x")
final class MutateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final PolicyDirectoryArgument directory = new PolicyDirectoryArgument();

    MutateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PolicyUnderTest policy = directory.load();
        Optional<List<CaseTable>> tables = PolicyDirectoryArgument.tables(policy, surroundings);
        List<Mutant> all = Mutants.of(policy);
        MutationRunner runner = new MutationRunner(policy, tables.orElseThrow());
        long start = System.nanoTime();
        Map<Mutant, Outcome> out = all.parallelStream().collect(Collectors.toConcurrentMap(m -> m, runner::run, (a, b) -> a));
        surroundings.out().println((System.nanoTime() - start) / 1e9 + " " + all.size() + " " + out.size());
        for (Mutant m : all) {
            surroundings.out().println(out.get(m) + " " + m.kind() + " " + m.id() + " | " + m.at().span() + " | " + m.description());
        }
        return 0;
    }
}
