package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import java.util.List;
import java.util.Optional;

/** Every document, and every part of one, is asked for by some condition; and what a condition asks for is printed by its guide. */
final class UnreachableDocuments implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        AskedDocuments asked = new AskedDocuments(subject.catalog());
        for (Document document : subject.catalog().documents()) {
            FileSpot file = subject.trees().document(document.id());
            if (asked.isAsked(document)) {
                printed(document, file, asked, findings);
                substitutes(document, file, asked, findings);
            } else {
                findings.add(LintCode.UNREACHABLE_DOCUMENT, file.key("id").place(), "没有申报条件要这份材料，也没有用得上的地方拿它代替别的材料");
            }
        }
        for (Form form : subject.catalog().forms()) {
            if (!asked.isAskedBy(form.at().source(), form.document())) {
                findings.add(
                        LintCode.UNREACHABLE_DOCUMENT,
                        subject.trees().form(form.id()).key("document").place(),
                        "“" + form.at().source().id() + "” 的申报条件都不要这份材料，这张表没有人填");
            }
        }
        for (Programme programme : subject.catalog().programmes()) {
            FileSpot conditions = subject.trees().programme(programme.id()).key("conditions");
            for (int i = 0; i < programme.conditions().size(); i++) {
                condition(programme.source(), programme.conditions().get(i), conditions.item(i), findings);
            }
        }
    }

    private static void printed(Document document, FileSpot file, AskedDocuments asked, Findings findings) {
        for (int i = 0; i < document.printed().size(); i++) {
            PrintedDocument printed = document.printed().get(i);
            FileSpot spot = file.key("printed").item(i);
            Source guide = printed.at().source();
            if (!asked.isAskedBy(guide, document)) {
                findings.add(
                        LintCode.UNREACHABLE_DOCUMENT,
                        spot.key("source").place(),
                        "“" + guide.id() + "” 的申报条件都不要这份材料，这里的印文不会显示给任何人");
                continue;
            }
            for (int k = 0; k < printed.requirements().size(); k++) {
                List<String> conditions = printed.requirements().get(k).conditions();
                FileSpot requirement = spot.key("requirements").item(k);
                for (int n = 0; n < conditions.size(); n++) {
                    if (!asked.isAskedBy(guide, conditions.get(n), document)) {
                        findings.add(
                                LintCode.UNREACHABLE_DOCUMENT,
                                requirement.key("conditions").item(n).place(),
                                "“" + conditions.get(n) + "” 不要这份材料，或不是 “" + guide.id() + "” 的申报条件");
                    }
                }
            }
        }
    }

    private static void substitutes(Document document, FileSpot file, AskedDocuments asked, Findings findings) {
        for (int i = 0; i < document.substitutes().size(); i++) {
            if (!asked.isUsed(document.substitutes().get(i), document)) {
                findings.add(
                        LintCode.UNREACHABLE_DOCUMENT,
                        file.key("substitutes").item(i).key("document").place(),
                        "要 “" + document.id() + "” 的申报条件都用不上这份替代材料：不是这份来源的，或只收已经毕业的");
            }
        }
    }

    private static void condition(Source guide, Condition condition, FileSpot spot, Findings findings) {
        List<Document> documents = condition.documents().orElse(List.of()).stream()
                .map(paper -> paper.document())
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            Optional<PrintedDocument> printed = documents.get(i).printedBy(guide);
            // a guide may print a document's name and no requirement at all
            boolean silent = printed.isEmpty()
                    || (!printed.get().requirements().isEmpty()
                            && printed.get().requirements().stream()
                                    .noneMatch(requirement -> concerns(requirement, condition)));
            if (silent) {
                findings.add(
                        LintCode.DOCUMENT_NOT_PRINTED,
                        spot.key("documents").item(i).key("document").place(),
                        "材料 “" + documents.get(i).id() + "” 里没有 “" + guide.id() + "” 对这一条印的要求");
            }
        }
    }

    private static boolean concerns(Requirement requirement, Condition condition) {
        return requirement.conditions().isEmpty() || requirement.conditions().contains(condition.id());
    }
}
