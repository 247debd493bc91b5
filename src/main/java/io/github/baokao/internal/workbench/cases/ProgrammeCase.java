package io.github.baokao.internal.workbench.cases;

import io.github.baokao.candidate.Application;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An application and the result that one condition must have.
 *
 * @param at where it stands
 * @param condition the id of the condition
 * @param kind on which side of the boundary it lies
 * @param name what it shows, unique in its file
 * @param application the application
 * @param expect the verdict that must come out
 * @param overall the verdict on the whole application, if it is to be looked at
 * @param documents the ids of the documents in order, if they are to be looked at
 * @param papers what must be said of single documents
 * @param notes ids of discrepancies that must be among the notes
 * @param criteria the verdicts of all criteria in the order of the condition, if they are to be looked at
 * @param reasons what must be among the findings that brought the verdict about
 * @param missing the paths of all missing facts, if they are to be looked at
 */
public record ProgrammeCase(
        Span at,
        String condition,
        CaseKind kind,
        String name,
        Application application,
        Verdict expect,
        Optional<ApplicationVerdict> overall,
        Optional<List<String>> documents,
        List<ExpectedPaper> papers,
        List<String> notes,
        Optional<List<Verdict>> criteria,
        List<ExpectedReason> reasons,
        Optional<List<String>> missing)
        implements PolicyCase {

    /** Copies the lists. */
    public ProgrammeCase {
        documents = documents.map(List::copyOf);
        papers = List.copyOf(papers);
        notes = List.copyOf(notes);
        criteria = criteria.map(List::copyOf);
        reasons = List.copyOf(reasons);
        missing = missing.map(List::copyOf);
    }

    @Override
    public String title() {
        return condition + " " + kind.word() + "：" + name;
    }
}
