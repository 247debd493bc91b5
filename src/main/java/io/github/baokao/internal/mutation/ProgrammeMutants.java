package io.github.baokao.internal.mutation;

import static io.github.baokao.internal.document.Trees.items;
import static io.github.baokao.internal.document.Trees.text;
import static io.github.baokao.internal.document.Trees.value;

import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.SequenceNode;
import io.github.baokao.internal.document.Trees;
import java.util.List;
import java.util.Optional;

/** The mutants of a programme. */
final class ProgrammeMutants {

    private final FileMutants file;
    private final List<String> documents;

    /** For a catalogue with certain documents. */
    ProgrammeMutants(FileMutants file, List<String> documents) {
        this.file = file;
        this.documents = List.copyOf(documents);
    }

    void make() {
        Node root = file.root();
        List<Node> offerings = items(root, "occupations");
        for (Node offering : offerings) {
            String occupation = word(offering, "occupation");
            file.dropped(MutantKind.PROGRAMME, "occupations/" + occupation, offering, "职业 " + occupation);
        }
        for (String key : List.of("fallback", "edition", "region")) {
            value(root, key).ifPresent(node -> file.dropped(MutantKind.PROGRAMME, key, node, " " + key));
        }
        List<Node> notices = items(root, "notices");
        value(root, "notices")
                .ifPresent(list -> notices.forEach(notice -> file.dropped(
                        MutantKind.CITE,
                        "notices/" + text(notice).orElse(""),
                        notices,
                        notice,
                        list,
                        "说明 " + text(notice).orElse(""))));
        List<Node> conditions = items(root, "conditions");
        for (Node condition : conditions) {
            String id = word(condition, "id");
            List<Node> criteria = items(condition, "requires");
            CriterionMutants changes = new CriterionMutants(file);
            for (int i = 0; i < criteria.size(); i++) {
                String where = id + "/" + (i + 1);
                if (criteria.size() > 1) {
                    file.dropped(MutantKind.WORD, where, criteria.get(i), "条件 " + id + " 的第 " + (i + 1) + " 项要求");
                }
                changes.make(where, criteria.get(i));
            }
            value(condition, "documents").ifPresent(list -> papers(id, list));
            cites(id, condition);
        }
    }

    private void cites(String id, Node condition) {
        List<Node> cites = items(condition, "cites");
        value(condition, "cites")
                .ifPresent(list -> cites.forEach(cite -> file.dropped(
                        MutantKind.CITE,
                        id + "/cites/" + text(cite).orElse(""),
                        cites,
                        cite,
                        list,
                        "条件 " + id + " 对 " + text(cite).orElse("") + " 的引用")));
    }

    private void papers(String id, Node node) {
        if (!(node instanceof SequenceNode list)) {
            return;
        }
        List<String> asked =
                list.items().stream().map(ProgrammeMutants::document).toList();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            String name = asked.get(i);
            String where = id + "/documents/" + name;
            file.dropped(MutantKind.DOCUMENT, where, item, "条件 " + id + " 的材料 " + name);
            if (i + 1 < asked.size()) {
                String what = "条件 " + id + " 的材料 " + name + " 与 " + asked.get(i + 1) + " 对调";
                file.swapped(MutantKind.DOCUMENT, where, list, i, what);
            }
            Node shown = value(item, "document").orElse(item);
            documents.stream()
                    .dropWhile(other -> other.compareTo(name) <= 0)
                    .filter(other -> !asked.contains(other))
                    .findFirst()
                    .or(() -> documents.stream()
                            .filter(other -> !asked.contains(other))
                            .findFirst())
                    .ifPresent(other -> file.replaced(MutantKind.DOCUMENT, where, shown, other));
            for (String key : List.of("printed", "conflicting")) {
                value(item, key)
                        .ifPresent(text -> file.dropped(
                                MutantKind.DOCUMENT_DETAIL, where + "/" + key, text, "材料 " + name + " 的印文"));
            }
            value(item, "cite")
                    .ifPresent(cite -> file.dropped(
                            MutantKind.CITE,
                            where + "/cite",
                            cite,
                            "材料 " + name + " 对 " + text(cite).orElse("") + " 的引用"));
        }
    }

    private static String document(Node item) {
        Optional<String> named =
                item instanceof MappingNode ? value(item, "document").flatMap(Trees::text) : text(item);
        return named.orElse("");
    }

    private static String word(Node node, String key) {
        return value(node, key).flatMap(Trees::text).orElse("");
    }
}
