package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The documents of a condition as far as a result can show them: what is said twice is said once. */
final class UsedPapers {

    private final Source guide;
    private final Condition condition;

    private UsedPapers(Source guide, Condition condition) {
        this.guide = guide;
        this.condition = condition;
    }

    /** The condition of a guide with its documents in that form. */
    static Condition of(Condition condition, Source guide) {
        UsedPapers papers = new UsedPapers(guide, condition);
        return new Condition(
                condition.id(),
                condition.number(),
                condition.text(),
                condition.at(),
                condition.requires(),
                condition.documents().map(all -> all.stream().map(papers::asked).toList()),
                condition.cites());
    }

    private ConditionDocument asked(ConditionDocument asked) {
        Document document = asked.document();
        Optional<String> title = asked.printed()
                .or(() -> document.printedBy(guide).map(PrintedDocument::title))
                .or(() -> Optional.of(document.title()));
        // a cite of a requirement that everybody sees may as well stand beside the document
        Set<Discrepancy> cited = new HashSet<>(asked.cite().stream().toList());
        // what is taken instead of the document has the cite from the condition alone
        Optional<Discrepancy> cite =
                asked.cite().filter(found -> document.dependsOn().isPresent());
        return new ConditionDocument(used(document, cited, substitutes(document)), title, asked.conflicting(), cite);
    }

    private List<Substitute> substitutes(Document document) {
        return document.substitutes().stream()
                .map(other ->
                        new Substitute(other.quote(), other.tier(), used(other.document(), new HashSet<>(), List.of())))
                .toList();
    }

    private Document used(Document document, Set<Discrepancy> cited, List<Substitute> substitutes) {
        List<Requirement> requirements = new ArrayList<>();
        List<Requirement> printed =
                document.printedBy(guide).map(PrintedDocument::requirements).orElse(List.of());
        for (Requirement requirement : printed) {
            boolean here = requirement.conditions().isEmpty()
                    || requirement.conditions().contains(condition.id());
            if (here) {
                Optional<Discrepancy> cite = requirement.cite().filter(found -> !cited.contains(found));
                if (requirement.tier().isEmpty()) {
                    cite.ifPresent(cited::add);
                    cite = Optional.empty();
                }
                requirements.add(new Requirement(
                        requirement.text(),
                        requirement.at(),
                        requirement.tier(),
                        List.of(),
                        requirement.step(),
                        requirement.copies(),
                        cite));
            }
        }
        // all that everybody sees, in one order whatever place it stands at
        cited.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(cite -> requirements.add(new Requirement(
                        "",
                        condition.at(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(cite))));
        List<PrintedDocument> shown = List.of(
                new PrintedDocument(document.title(), condition.at(), List.of(), Optional.empty(), requirements));
        return new Document(
                document.id(), document.title(), document.shows(), document.dependsOn(), shown, substitutes);
    }
}
