package io.github.baokao.internal.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Shape.Field;
import io.github.baokao.internal.base.document.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever the shape of a file says that can be otherwise is tried; no kind of fact is known by its name. */
class ShapedMutantsTest {
    private static final Shape CONTEST = new Shape.Mapping(List.of(
            new Field("place", true, new Shape.Whole(1, 10)),
            new Field("contest", true, new Shape.Items(new Shape.Word(List.of("市级", "省级", "国家级")), true, true)),
            new Field(
                    "level", false, new Shape.Either(List.of(new Shape.Whole(1, 5), new Shape.Reference("levels"))))));

    private static final Shape CRITERION = new Shape.Choice(List.of(
            new Field("contest", true, CONTEST),
            new Field(
                    "any-of",
                    true,
                    new Shape.Items(new Shape.Choice(List.of(new Field("contest", true, CONTEST))), true, false))));

    private static List<String> ids(String text, Shape shape) {
        Faults faults = Faults.ofPolicy();
        Node root = SourceText.of("catalog/programmes/a.yaml", text, faults)
                .flatMap(source -> Documents.yaml(source, faults))
                .orElseThrow();
        FileMutants file = new FileMutants("catalog/programmes/a.yaml", root);
        Tried tried = Tried.in("programmes").orElseThrow();
        new ShapedMutants(file, "programmes", tried, List.of("5", "4", "3"), List.of()).make(shape);
        return file.mutants().stream()
                .map(mutant -> mutant.id().replace("programmes/a ", ""))
                .toList();
    }

    @Test
    void figuresWordsRungsAndGroupsOfAKindThatNobodyKnows() {
        Shape shape = new Shape.Mapping(List.of(new Field("requires", true, new Shape.Items(CRITERION, true, false))));
        assertThat(ids("requires: [{any-of: [{contest: {place: 3, contest: [省级], level: 4}}]}]", shape))
                .containsExactlyInAnyOrder(
                        "requires/1/any-of→all-of",
                        "requires/1/any-of/1/contest/place 3→2",
                        "requires/1/any-of/1/contest/place 3→4",
                        "requires/1/any-of/1/contest/contest+市级",
                        "requires/1/any-of/1/contest/level 删去",
                        "requires/1/any-of/1/contest/level 4→5",
                        "requires/1/any-of/1/contest/level 4→3");
    }

    @Test
    void whatDecidesNothingIsNotTried() {
        Shape shape = new Shape.Mapping(List.of(
                new Field("name", true, new Shape.Text(Optional.empty())),
                new Field("level", true, new Shape.Whole(1, 5))));
        assertThat(ids("name: 某\nlevel: 3", shape)).isEmpty();
    }
}
