package io.github.baokao.internal.mutation;

import static io.github.baokao.internal.document.Trees.items;
import static io.github.baokao.internal.document.Trees.text;
import static io.github.baokao.internal.document.Trees.value;

import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Trees;
import io.github.baokao.term.EducationTier;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mutants of a kind of document: for whom it is, what is taken instead, what is printed of it and where. */
final class DocumentMutants {

    private static final MutantKind DETAIL = MutantKind.DOCUMENT_DETAIL;

    private final FileMutants file;
    private final List<String> documents;

    /** For a catalogue with certain documents. */
    DocumentMutants(FileMutants file, List<String> documents) {
        this.file = file;
        this.documents = List.copyOf(documents);
    }

    void make() {
        Node root = file.root();
        List<Node> substitutes = items(root, "substitutes");
        Optional<Node> list = value(root, "substitutes");
        value(root, "depends-on-graduation").ifPresent(flag -> {
            IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
            changes.put(flag, Optional.empty());
            // what does not depend on graduation can have no substitutes
            list.ifPresent(all -> changes.put(all, Optional.empty()));
            file.changed(DETAIL, "depends-on-graduation 删去", flag, "不再看是否毕业", changes);
        });
        list.ifPresent(all -> substitutes.forEach(substitute -> substitute(substitutes, substitute, all)));
        for (Node printed : items(root, "printed")) {
            String where = "printed/" + word(printed, "source");
            List<Node> requirements = items(printed, "requirements");
            value(printed, "requirements").ifPresent(all -> {
                for (int i = 0; i < requirements.size(); i++) {
                    requirement(where + "/" + (i + 1), requirements, requirements.get(i), all);
                }
            });
        }
    }

    private void substitute(List<Node> all, Node substitute, Node list) {
        String where = "substitutes/" + word(substitute, "source") + "/" + word(substitute, "tier");
        String other = word(substitute, "document");
        file.dropped(DETAIL, where, all, substitute, list, "替代材料 " + other);
        tier(where, substitute);
        value(substitute, "document")
                .ifPresent(named -> documents.stream()
                        .dropWhile(name -> name.compareTo(other) <= 0)
                        .findFirst()
                        .ifPresent(next -> file.replaced(DETAIL, where + "/document", named, next)));
    }

    private void tier(String where, Node holder) {
        value(holder, "tier")
                .ifPresent(tier -> Stream.of(EducationTier.COLLEGE_OR_ABOVE, EducationTier.TECHNICAL_OR_SECONDARY)
                        .map(EducationTier::word)
                        .filter(word -> !word.equals(text(tier).orElse("")))
                        .forEach(word -> file.replaced(DETAIL, where + "/tier", tier, word)));
    }

    private void requirement(String where, List<Node> all, Node requirement, Node list) {
        file.dropped(DETAIL, where, all, requirement, list, "一条规定：" + word(requirement, "text"));
        tier(where, requirement);
        value(requirement, "tier").ifPresent(tier -> file.dropped(DETAIL, where + "/tier", tier, "这条规定所限的学历"));
        List<Node> conditions = items(requirement, "conditions");
        value(requirement, "conditions").ifPresent(only -> {
            file.dropped(DETAIL, where + "/conditions", only, "这条规定所限的条件");
            if (conditions.size() > 1) {
                conditions.forEach(condition -> file.dropped(
                        DETAIL,
                        where + "/conditions/" + text(condition).orElse(""),
                        condition,
                        "这条规定对条件 " + text(condition).orElse("") + " 的适用"));
            }
        });
        value(requirement, "cite")
                .ifPresent(cite -> file.dropped(
                        MutantKind.CITE,
                        where + "/cite",
                        cite,
                        "对 " + text(cite).orElse("") + " 的引用"));
    }

    private static String word(Node node, String key) {
        return value(node, key).flatMap(Trees::text).orElse("");
    }
}
