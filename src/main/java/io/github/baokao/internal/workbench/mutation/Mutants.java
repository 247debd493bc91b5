package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.catalog.Document;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Trees;
import io.github.baokao.internal.policy.drl.Phrase;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.WrittenRule;
import io.github.baokao.internal.policy.read.PolicyShapes;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All small changes to a policy that could change a result. */
public final class Mutants {

    private final List<Mutant> mutants = new ArrayList<>();
    private final Map<String, Shape> shapes;
    private final List<String> levels;
    private final List<String> documents;

    private Mutants(PolicyUnderTest policy) {
        shapes = PolicyShapes.ofCatalog(policy.catalog());
        levels = policy.catalog().levels().stream()
                .map(level -> level.level().id())
                .toList();
        documents =
                policy.catalog().documents().stream().map(Document::id).sorted().toList();
        Trees.parse(policy.files().catalog(), Faults.ofPolicy()).forEach(this::file);
        RuleFiles.writtenRules(policy.files().rules()).forEach(this::rule);
    }

    /**
     * All mutants of a policy.
     *
     * @param policy the policy
     * @return the mutants in the order of the files
     */
    public static List<Mutant> of(PolicyUnderTest policy) {
        return List.copyOf(new Mutants(policy).mutants);
    }

    /**
     * Some of them, always the same for the same seed.
     *
     * @param mutants all
     * @param count how many
     * @param seed the seed
     * @return that many at most, in their order
     */
    public static List<Mutant> sample(List<Mutant> mutants, int count, long seed) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            indices.add(i);
        }
        Collections.shuffle(indices, new Random(seed));
        return indices.stream().limit(count).sorted().map(mutants::get).toList();
    }

    private void file(String path, Node tree) {
        String folder = path.substring("catalog/".length(), path.length() - ".yaml".length())
                .split("/", -1)[0];
        FileMutants file = new FileMutants(path, tree);
        // the rest does not decide
        Tried.in(folder)
                .ifPresent(tried -> new ShapedMutants(file, folder, tried, levels, documents)
                        .make(shapes.getOrDefault(folder, new Shape.Anything())));
        mutants.addAll(file.mutants());
    }

    private void rule(WrittenRule rule) {
        String id = rule.file().substring(0, rule.file().length() - ".drl".length()) + " " + rule.name();
        mutants.add(new Mutant(
                MutantKind.RULE,
                id + " 删去",
                rule.at(),
                "删去规则“" + rule.name() + "”",
                new Edit.RuleDeleted(rule.name())));
        for (Phrase cite : rule.cites()) {
            String cited = cite.text();
            mutants.add(new Mutant(
                    MutantKind.CITE,
                    id + "/cite/" + cited + " 删去",
                    cite.at(),
                    "删去规则“" + rule.name() + "”对 " + cited + " 的引用",
                    new Edit.CiteDropped(rule.name(), cited)));
        }
    }
}
