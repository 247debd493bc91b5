package io.github.baokao.internal.workbench.cases;

import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be said of one document; what is empty is not looked at.
 *
 * @param document the id of the document
 * @param title its line as printed
 * @param conflicting the line that contradicts the condition
 * @param treatment what becomes of it for this person
 * @param requirements how many printed requirements concern this person
 * @param substitutes the ids of what is taken in its place
 * @param cites the ids of all discrepancies that are cited with it
 */
public record ExpectedPaper(
        String document,
        Optional<String> title,
        Optional<String> conflicting,
        Optional<Treatment> treatment,
        Optional<Integer> requirements,
        Optional<List<String>> substitutes,
        Optional<List<String>> cites) {

    /** Copies the lists. */
    public ExpectedPaper {
        substitutes = substitutes.map(List::copyOf);
        cites = cites.map(List::copyOf);
    }

    /** What differs in a document, in Chinese. */
    List<String> failures(List<RequiredDocument> documents) {
        Optional<RequiredDocument> found = documents.stream()
                .filter(required -> required.document().id().equals(document))
                .findFirst();
        if (found.isEmpty()) {
            return List.of("材料里应有 " + document + "，实际没有");
        }
        RequiredDocument paper = found.get();
        List<String> failures = new ArrayList<>();
        compare(failures, "印文", title, paper.title());
        compare(failures, "与条件不一致的印文", conflicting, paper.conflicting().orElse("没有"));
        compare(
                failures,
                "处理",
                treatment.map(Treatment::word),
                paper.treatment().word());
        compare(
                failures,
                "规定的条数",
                requirements.map(String::valueOf),
                String.valueOf(paper.requirements().size()));
        compare(
                failures,
                "替代材料",
                substitutes.map(ExpectedPaper::listed),
                listed(paper.substitutes().stream()
                        .map(other -> other.document().id())
                        .toList()));
        compare(
                failures,
                "说明",
                cites.map(ExpectedPaper::listed),
                listed(paper.cites().stream().map(Discrepancy::id).toList()));
        return failures;
    }

    private static String listed(List<String> ids) {
        return Chinese.list(ids.stream().sorted().toList());
    }

    private void compare(List<String> failures, String what, Optional<String> expected, String found) {
        if (expected.isPresent() && !expected.get().equals(found)) {
            failures.add("材料 " + document + " 的" + what + "应为“" + expected.get() + "”，实际为“" + found + "”");
        }
    }
}
