package io.github.baokao.internal.mutation;

import static io.github.baokao.internal.document.Trees.items;
import static io.github.baokao.internal.document.Trees.text;
import static io.github.baokao.internal.document.Trees.value;

import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Trees;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of rulings for everybody: not made, made otherwise, made a day earlier or later. */
final class RulingMutants {

    private final FileMutants file;

    RulingMutants(FileMutants file) {
        this.file = file;
    }

    void make() {
        List<Node> rulings = items(file.root(), "rulings");
        for (Node ruling : rulings) {
            String decided = word(ruling, "decided");
            String where =
                    word(ruling, "kind") + "/" + word(ruling, "name") + "/" + word(ruling, "for") + "/" + decided;
            if (rulings.size() > 1) {
                file.dropped(MutantKind.NAME, where, ruling, "对“" + word(ruling, "name") + "”的裁定");
            }
            value(ruling, "counts")
                    .ifPresent(counts -> file.replaced(
                            MutantKind.WORD,
                            where + "/counts",
                            counts,
                            String.valueOf(!text(counts).orElse("").equals("true"))));
            LocalDate day = LocalDate.parse(decided);
            value(ruling, "decided")
                    .ifPresent(at -> Stream.of(day.minusDays(1), day.plusDays(1))
                            .forEach(other ->
                                    file.replaced(MutantKind.FIGURE, where + "/decided", at, other.toString())));
        }
    }

    private static String word(Node node, String key) {
        return value(node, key).flatMap(Trees::text).orElse("");
    }
}
