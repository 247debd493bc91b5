package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which conditions ask for which documents, themselves or in the place of another one. */
final class AskedDocuments {
    /**
     * A document that a condition asks for.
     *
     * @param document the document
     * @param condition the condition
     * @param guide the source of its programme
     */
    private record Asked(Document document, Condition condition, Source guide) {}

    private final List<Asked> direct = new ArrayList<>();
    private final List<Asked> all = new ArrayList<>();

    AskedDocuments(Catalog catalog) {
        for (Programme programme : catalog.programmes()) {
            for (Condition condition : programme.conditions()) {
                condition.documents().orElse(List.of()).forEach(paper -> {
                    Asked asked = new Asked(paper.document(), condition, programme.source());
                    direct.add(asked);
                    all.add(asked);
                    for (Substitute substitute : paper.document().substitutes()) {
                        if (isUsed(substitute, asked)) {
                            all.add(new Asked(substitute.document(), condition, programme.source()));
                        }
                    }
                });
            }
        }
    }

    /** Whether some condition can ask for a document. */
    boolean isAsked(Document document) {
        return all.stream().anyMatch(asked -> asked.document().equals(document));
    }

    /** Whether a condition of a guide can ask for it. */
    boolean isAskedBy(Source guide, Document document) {
        return all.stream()
                .anyMatch(
                        asked -> asked.guide().equals(guide) && asked.document().equals(document));
    }

    /** Whether one condition of a guide can ask for it. */
    boolean isAskedBy(Source guide, String condition, Document document) {
        return all.stream()
                .anyMatch(asked -> asked.guide().equals(guide)
                        && asked.condition().id().equals(condition)
                        && asked.document().equals(document));
    }

    /** Whether somebody who meets a condition can use a substitute in place of a document. */
    boolean isUsed(Substitute substitute, Document document) {
        return direct.stream()
                .filter(asked -> asked.document().equals(document))
                .anyMatch(asked -> isUsed(substitute, asked));
    }

    /** A guide that prints none of its own refers to those of the others. */
    private static boolean isUsed(Substitute substitute, Asked asked) {
        Source source = substitute.quote().at().source();
        boolean ofGuide = asked.document().substitutes().stream()
                .anyMatch(other -> other.quote().at().source().equals(asked.guide()));
        return (source.equals(asked.guide()) || !ofGuide) && !isForGraduates(asked.condition());
    }

    /** Whether it only takes facts that have come to what time leads to. */
    private static boolean isForGraduates(Condition condition) {
        List<Boolean> reached = new ArrayList<>();
        condition
                .criteria()
                .forEach(criterion -> state(criterion.kind())
                        .ifPresent(state -> criterion.anyOf().forEach(one -> reached.add(asksForTheLast(one, state)))));
        return !reached.isEmpty() && !reached.contains(false);
    }

    private static Optional<Field> state(Kind kind) {
        return kind.fields().stream()
                .filter(field -> field.link(FieldLink.UNTIL).isPresent())
                .findFirst();
    }

    private static boolean asksForTheLast(Alternative alternative, Field state) {
        Set<String> last = Set.of(state.words().get(0).text());
        return alternative.demands().stream()
                .anyMatch(demand -> demand instanceof Demand.Words words
                        && words.ask().field().equals(state)
                        && words.words().equals(last));
    }
}
