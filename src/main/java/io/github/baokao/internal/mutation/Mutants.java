package io.github.baokao.internal.mutation;

import io.github.baokao.internal.cases.PolicyUnderTest;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Trees;
import io.github.baokao.internal.drl.Phrase;
import io.github.baokao.internal.drl.RuleFiles;
import io.github.baokao.internal.drl.WrittenRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/** All small changes to a policy that could change a result. */
public final class Mutants {

    private final List<Mutant> mutants = new ArrayList<>();
    private final List<String> documents;

    private Mutants(SortedMap<String, Node> trees, List<WrittenRule> rules) {
        documents = trees.keySet().stream()
                .filter(path -> path.startsWith("catalog/documents/"))
                .map(path -> path.substring("catalog/documents/".length(), path.length() - ".yaml".length()))
                .toList();
        trees.forEach(this::file);
        rules.forEach(this::rule);
    }

    /**
     * All mutants of a policy.
     *
     * @param policy the policy
     * @return the mutants in the order of the files
     */
    public static List<Mutant> of(PolicyUnderTest policy) {
        SortedMap<String, Node> trees = Trees.parse(policy.files().catalog(), Faults.ofPolicy());
        return List.copyOf(
                new Mutants(trees, RuleFiles.writtenRules(policy.files().rules())).mutants);
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
        FileMutants file = new FileMutants(path, tree);
        switch (path.split("/", -1)[1]) {
            case "programmes" -> new ProgrammeMutants(file, documents).make();
            case "lists" -> new ListMutants(file).make();
            case "occupations" -> new OccupationMutants(file).make();
            case "pictures" -> new PictureMutants(file).make();
            case "rulings" -> new RulingMutants(file).make();
            case "documents" -> new DocumentMutants(file, documents).make();
            default -> {
                // the rest does not decide
            }
        }
        mutants.addAll(file.mutants());
    }

    private void rule(WrittenRule rule) {
        String id = rule.file().substring(0, rule.file().length() - ".drl".length()) + " " + rule.name();
        mutants.add(new Mutant(
                MutantKind.RULE,
                id + " 删去",
                rule.at(),
                "删去规则“" + rule.name() + "”",
                new Change.RuleDeleted(rule.name())));
        for (Phrase cite : rule.cites()) {
            String cited = cite.text();
            mutants.add(new Mutant(
                    MutantKind.CITE,
                    id + "/cite/" + cited + " 删去",
                    cite.at(),
                    "删去规则“" + rule.name() + "”对 " + cited + " 的引用",
                    new Change.CiteDropped(rule.name(), cited)));
        }
    }
}
