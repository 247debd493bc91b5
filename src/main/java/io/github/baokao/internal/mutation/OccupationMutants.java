package io.github.baokao.internal.mutation;

import static io.github.baokao.internal.document.Trees.items;
import static io.github.baokao.internal.document.Trees.text;
import static io.github.baokao.internal.document.Trees.value;

import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Trees;
import java.util.List;

/** The mutants of an occupation: its sub-trades, its certificates of former times, its own majors. */
final class OccupationMutants {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");

    private final FileMutants file;

    OccupationMutants(FileMutants file) {
        this.file = file;
    }

    void make() {
        Node root = file.root();
        List<Node> trades = items(root, "sub-trades");
        value(root, "sub-trades")
                .ifPresent(list -> trades.forEach(trade -> file.dropped(
                        MutantKind.NAME, "sub-trades/" + word(trade), trades, trade, list, "工种“" + word(trade) + "”")));
        List<Node> legacy = items(root, "legacy-certificates");
        value(root, "legacy-certificates")
                .ifPresent(list -> legacy.forEach(old -> {
                    String where = "legacy-certificates/" + word(old);
                    file.dropped(MutantKind.NAME, where, legacy, old, list, "旧证书名称“" + word(old) + "”");
                    value(old, "level")
                            .ifPresent(level -> CriterionMutants.neighbours(
                                            LEVELS, text(level).orElse(""))
                                    .forEach(
                                            other -> file.replaced(MutantKind.FIGURE, where + "/level", level, other)));
                    value(old, "cite")
                            .ifPresent(cite -> file.dropped(
                                    MutantKind.CITE,
                                    where + "/cite",
                                    cite,
                                    "对 " + text(cite).orElse("") + " 的引用"));
                }));
        value(root, "own-majors").ifPresent(own -> {
            List<Node> names = items(own, "names");
            names.forEach(name -> file.dropped(
                    MutantKind.ENTRY,
                    "own-majors/" + text(name).orElse(""),
                    names,
                    name,
                    own,
                    "本专业“" + text(name).orElse("") + "”"));
        });
    }

    private static String word(Node node) {
        return value(node, "name").flatMap(Trees::text).orElse("");
    }
}
