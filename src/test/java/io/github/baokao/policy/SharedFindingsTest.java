package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.term.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found of a written name is made once for everybody: nothing of one person may show in the result of another. */
final class SharedFindingsTest {
    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void aMissingNameIsToldByThePathOfTheOneWhoDidNotStateIt() {
        String stated = "{\"occupation\": \"会计员甲\", \"level\": 5, \"issued\": \"2015-01-01\"}";
        String open = "{\"level\": 3, \"issued\": \"2015-01-01\"}";

        assertThat(missing(open)).contains("candidate.certificates[0].occupation");
        assertThat(missing(stated + ", " + stated + ", " + open))
                .contains("candidate.certificates[2].occupation")
                .doesNotContain("candidate.certificates[0].occupation");
    }

    @Test
    void aRulingHoldsForTheApplicationThatItIsGivenWith() {
        String certificate = "{\"occupation\": \"会计\", \"level\": 3, \"issued\": \"2015-01-01\"}";
        Assessment without = assess(certificate, "");

        assertThat(verdicts(without)).contains(Verdict.NEEDS_REVIEW);
        assertThat(verdicts(assess(certificate, ruling(true)))).contains(Verdict.SATISFIED);
        assertThat(verdicts(assess(certificate, ruling(false)))).doesNotContain(Verdict.SATISFIED);
        assertThat(assess(certificate, "")).isEqualTo(without);
    }

    private List<String> missing(String certificates) {
        return assess(certificates, "").conditions().stream()
                .flatMap(condition -> condition.missing().stream())
                .map(MissingFact::path)
                .toList();
    }

    private static List<Verdict> verdicts(Assessment assessment) {
        return assessment.conditions().stream().map(ConditionResult::verdict).toList();
    }

    private Assessment assess(String certificates, String rulings) {
        String json = """
                {"target": {"occupation": "电子商务师", "level": 2, "region": "hebei"}, "asOf": "2026-10-20", "candidate": {
                  "certificates": [%s], "employment": [{"occupation": "电子商务师", "from": "2010-01-01"}],
                  "education": [], "titles": [], "training": []}%s}
                """.formatted(certificates, rulings);
        return eligibility.assess(eligibility.read(json));
    }

    private static String ruling(boolean counts) {
        return """
                , "rulings": [{"kind": "职业", "name": "会计", "for": "电子商务师", "counts": %s,
                  "by": "评审组", "decided": "2026-10-01"}]""".formatted(counts);
    }
}
