package io.github.baokao.internal.mutation;

import static io.github.baokao.internal.document.Trees.items;
import static io.github.baokao.internal.document.Trees.text;
import static io.github.baokao.internal.document.Trees.value;

import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Trees;
import io.github.baokao.term.ListEnding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The mutants of the lists printed for an occupation. */
final class ListMutants {

    private final FileMutants file;

    ListMutants(FileMutants file) {
        this.file = file;
    }

    void make() {
        value(file.root(), "related").ifPresent(related -> list("related", related));
        value(file.root(), "excluded").ifPresent(this::excluded);
        for (Node majors : items(file.root(), "majors")) {
            String where = "majors/" + word(majors, "id");
            list(where, majors);
            List<Node> serves = items(majors, "serves");
            for (int i = 0; i < serves.size(); i++) {
                served(where + "/serves/" + (i + 1), serves, serves.get(i));
            }
        }
    }

    private void served(String where, List<Node> all, Node served) {
        String school = word(served, "school");
        if (all.size() > 1) {
            file.dropped(MutantKind.NAME, where, served, "适用的学校“" + school + "”");
        }
        List<Node> degrees = items(served, "degrees");
        value(served, "degrees")
                .ifPresent(list -> degrees.forEach(degree -> file.dropped(
                        MutantKind.NAME,
                        where + "/" + text(degree).orElse(""),
                        degrees,
                        degree,
                        list,
                        "适用的学历“" + text(degree).orElse("") + "”")));
        cite(where, served);
    }

    private void excluded(Node excluded) {
        List<Node> names = items(excluded, "names");
        names.forEach(name -> file.dropped(
                MutantKind.NAME,
                "excluded/" + text(name).orElse(""),
                names,
                name,
                excluded,
                "被排除的“" + text(name).orElse("") + "”"));
        cite("excluded", excluded);
    }

    private void cite(String where, Node holder) {
        value(holder, "cite")
                .ifPresent(cite -> file.dropped(
                        MutantKind.CITE,
                        where + "/cite",
                        cite,
                        "对 " + text(cite).orElse("") + " 的引用"));
    }

    private void list(String where, Node list) {
        entries(where, list);
        ending(where, list);
        List<Node> classes = items(list, "classes");
        if (classes.size() > 1) {
            classes.forEach(name -> file.dropped(
                    MutantKind.NAME,
                    where + "/classes/" + text(name).orElse(""),
                    name,
                    "专业类“" + text(name).orElse("") + "”"));
        }
        each(where, list, "misprints", "meant", "误印");
        each(where, list, "compounds", "printed", "合写");
        for (Node compound : items(list, "compounds")) {
            List<Node> names = items(compound, "names");
            if (names.size() > 1) {
                names.forEach(name -> file.dropped(
                        MutantKind.NAME,
                        where + "/compounds/" + text(name).orElse(""),
                        name,
                        "合写条目里的“" + text(name).orElse("") + "”"));
            }
        }
        List<Node> remarks = items(list, "remarks");
        value(list, "remarks")
                .ifPresent(all -> remarks.forEach(remark -> file.dropped(
                        MutantKind.CITE,
                        where + "/remarks/" + word(remark, "name"),
                        remarks,
                        remark,
                        all,
                        "对“" + word(remark, "name") + "”的说明 " + word(remark, "cite"))));
    }

    private void each(String where, Node list, String key, String name, String what) {
        List<Node> all = items(list, key);
        value(list, key)
                .ifPresent(holder -> all.forEach(item -> file.dropped(
                        MutantKind.NAME,
                        where + "/" + key + "/" + word(item, name),
                        all,
                        item,
                        holder,
                        what + "“" + word(item, name) + "”")));
    }

    /** An entry goes with what says of it that it is misprinted or several in one. */
    private void entries(String where, Node list) {
        Map<String, Integer> seen = new HashMap<>();
        for (Node entry : items(list, "entries")) {
            String name = text(entry).orElse("");
            int times = seen.merge(name, 1, Integer::sum);
            IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
            changes.put(entry, Optional.empty());
            for (String key : List.of("misprints", "compounds")) {
                List<Node> all = items(list, key);
                all.stream()
                        .filter(about -> word(about, "printed").equals(name))
                        .forEach(about -> changes.put(
                                all.size() > 1 ? about : value(list, key).orElse(about), Optional.empty()));
            }
            String id = where + "/entries/" + name + (times > 1 ? "（第 " + times + " 次）" : "") + " 删去";
            file.changed(MutantKind.ENTRY, id, entry, "删去条目“" + name + "”", changes);
        }
    }

    /** Only a list that ends with classes has any. */
    private void ending(String where, Node list) {
        value(list, "ending")
                .ifPresent(ending -> Stream.of(ListEnding.OPEN, ListEnding.CLOSED)
                        .filter(other -> !other.word().equals(text(ending).orElse("")))
                        .forEach(other -> {
                            IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
                            changes.put(ending, Optional.of(FileMutants.scalar(ending, other.word())));
                            value(list, "classes").ifPresent(classes -> changes.put(classes, Optional.empty()));
                            String old = text(ending).orElse("");
                            file.changed(
                                    MutantKind.ENDING,
                                    where + "/ending " + old + "→" + other.word(),
                                    ending,
                                    "清单的结尾由“" + old + "”改为“" + other.word() + "”",
                                    changes);
                        }));
    }

    private static String word(Node node, String key) {
        return value(node, key).flatMap(Trees::text).orElse("");
    }
}
