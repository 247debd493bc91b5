package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.ReviewText;
import io.github.baokao.term.OccupationScope;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an {@link Assessment} as JSON, field by field and always in the same order, without a tree in between:
 *
 * <pre>
 * {"id": "A-1" | null,               the caller's own key
 *  "programme": "hebei-level-2", "occupation": "电子商务师", "level": 2,
 *  "region": "hebei",                only where the programme is for a region
 *  "edition": "2005",                only where the programme belongs to a superseded edition
 *  "verdict": "eligible | needs-review | undetermined | not-eligible",
 *  "asOf": "2026-11-20", "policy": "content hash of the policy",
 *  "notices": [{"id", "text"}],      what every result of the programme says
 *  "conditions": [
 *   {"id": "hebei-2-1", "number": "一", "text": "…verbatim…",
 *    "verdict": "satisfied | needs-review | undetermined | not-satisfied",
 *    "prospect": "now | later | never | not-known",
 *    "earliest": "2027-01-30" | null, first day on which it is satisfied while present work goes on, nothing else changes
 *    "until": "2027-06-30" | null,    last day of that time, where the facts give one
 *    "requires": {"anyOf": [0, {"allOf": [1, 2]}]}, how the criteria go together, by their places below;
 *                                    only where not all of them must be met
 *    "criteria": [
 *     {"kind": "certificate",        id of a kind of facts
 *      "verdict",
 *      …what is required: see below…,
 *      "choices": [                  every fact that it can rest on
 *       {"path": "candidate.certificates[0]", "verdict",
 *        "findings": [
 *         {"aspect", "verdict", "rule": "name of the rule that decided",
 *          …what was compared: see below…,
 *          "ruling": {"kind": "occupation | major | title", "name", "counts", "decided", "by"},
 *                                    only where a recorded ruling was looked at
 *          "cites": ["ids of discrepancies"], "missing": ["paths of facts"]}]}],
 *      "runs": [{first, carefulEnd, generousEnd}]}],
 *                                    only where it asks for work: what counts after the choice that it rests on;
 *                                    ends are the days after the last ones
 *    "documents": [{"id", "title", "treatment", "requirements": ["…"], "notes": ["…"],
 *      "conflicting": "四级…",         only where the printed line contradicts the condition
 *      "replaces": "毕业证书"}],        only where it is taken in place of another document
 *    "missing": [{"path", "aspect"}], the facts that settle it; not empty if it is undetermined
 *    "review": [                     what a person must judge, unless it is satisfied or ruled out
 *     {"path", "aspect", "name",       the fact and the name in question, or null
 *      "lists": [{"place", "ending"}], the printed lists that do not have it, and how they end
 *      "ruling": "occupation | major | title" | null, the ruling that would settle it
 *      "text": "…"}],                all of this in words, with who may decide
 *    "notes": [{"id", "text"}]}],     every discrepancy that the condition touches
 *  "work": [                         every spell of work, once for each scope of occupations that work is asked for in
 *    {"occupation": "own | own-or-related", "spells": [{"path", "verdict", "findings", "missing"}]}],
 *                                    with the facts that would settle it; those of findings have no spells in them
 *  "ways": [{"condition", "on", "steps": [{"kind": "wait | have | acquire", "step", …}]}]}
 *                                    only if asked for: what satisfies a condition, least first
 * </pre>
 *
 * <p>Required: what {@code catalog/kinds/} lets a condition ask of the kind, under the same keys in camel case, the rung of a ladder
 * first; such as certificate: {@code level, occupation, heldYears?, then?}; title: {@code level, then?}; training: {@code level,
 * occupation}; education: {@code anyOf: [{schools, classes, degrees, major, status, evaluated, graduatedYears?}]}. A kind that can be
 * asked for in lists of words always has {@code anyOf}, any other only if it is asked for in several ways. An empty list means any
 * word. A level is a number, or a word above and below the numbers; {@code {"atLeast": …}} where a higher one will do. Work: {@code
 * years, occupation, counting}, or {@code months} where they are no whole years; {@code then} has the same. A key with {@code ?} is
 * there only if it applies.
 *
 * <p>Compared: of an occupation: {@code stated, relation, entry, relationRule}; of a major: {@code stated, entry, lists}; of a date:
 * {@code date, years}; of work: {@code required, after, sureMonths, reviewedMonths, possibleMonths}, and
 * the spells stand in {@code work} at the end; of all else: {@code found,
 * expected}. What is not known is null.
 *
 * <p>Words of closed vocabularies are English and stable; {@code text}, {@code title}, {@code requirements} and {@code notes}
 * are Chinese, and so are values that repeat what the facts say ({@code stated, found, expected}). Where a source prints no
 * documents, {@code documents} holds one entry with the id {@code not-published} and no {@code treatment}, so that nobody
 * reads an empty list as “nothing needed”.
 */
public final class AssessmentWriter {

    private final Constants constants = new Constants();

    /** A writer for the results of one policy, whose texts it encodes once. Thread-safe. */
    public AssessmentWriter() {}

    /**
     * A result in one line.
     *
     * @param assessment the result
     * @return the JSON object, without a line break
     */
    public static String compact(Assessment assessment) {
        return Json.text(false, json -> assessment(json, assessment));
    }

    /**
     * A result for people to read.
     *
     * @param assessment the result
     * @return the JSON object, indented, without a line break at the end
     */
    public static String pretty(Assessment assessment) {
        return Json.text(true, json -> assessment(json, assessment));
    }

    /**
     * A result with the ways to what is not satisfied yet, which stand in {@code ways} at its end.
     *
     * @param assessment the result
     * @param ways the ways
     * @param pretty whether it is for people to read
     * @return the JSON object, without a line break at the end
     */
    public static String withWays(Assessment assessment, List<Way> ways, boolean pretty) {
        return Json.text(pretty, json -> {
            json.writeStartObject();
            fields(json, assessment);
            WaysWriter.ways(json, ways);
            json.writeEndObject();
        });
    }

    /**
     * Writes a result in one line, without a line break.
     *
     * @param assessment the result
     * @param out takes the JSON object in UTF-8; it is neither flushed nor closed
     * @throws IOException if the stream throws it
     */
    public void write(Assessment assessment, OutputStream out) throws IOException {
        Json.write(out, constants, json -> assessment(json, assessment));
    }

    /**
     * Writes what was decided, without texts and evidence, in one line without a line break, as {@link BriefWriter} describes it.
     *
     * @param assessment the result
     * @param out takes the JSON object in UTF-8; it is neither flushed nor closed
     * @throws IOException if the stream throws it
     */
    public void writeBriefly(Assessment assessment, OutputStream out) throws IOException {
        Json.write(out, constants, json -> BriefWriter.assessment(json, assessment));
    }

    private static void assessment(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeStartObject();
        fields(json, assessment);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Assessment assessment) throws IOException {
        Programme programme = assessment.programme();
        Json.field(json, "id", assessment.id());
        Json.once(json, programme, assessment.occupation(), assessment.verdict(), some -> decided(some, assessment));
        Json.date(json, "asOf", assessment.asOf());
        Json.constant(json, "policy", assessment.policy());
        discrepancies(json, "notices", assessment.notices());
        json.writeArrayFieldStart("conditions");
        ReviewText reviews = ReviewWriter.texts(assessment);
        for (ConditionResult condition : assessment.conditions()) {
            condition(json, condition, reviews);
        }
        json.writeEndArray();
        FindingWriter.work(json, spells(assessment));
    }

    private static Map<OccupationScope, List<CountedSpell>> spells(Assessment assessment) {
        Map<OccupationScope, List<CountedSpell>> scopes = new EnumMap<>(OccupationScope.class);
        for (ConditionResult condition : assessment.conditions()) {
            condition.criteria().forEach(criterion -> addSpells(criterion, scopes));
        }
        return scopes;
    }

    private static void addSpells(CriterionResult criterion, Map<OccupationScope, List<CountedSpell>> scopes) {
        for (Choice choice : criterion.choices()) {
            for (Finding finding : choice.findings()) {
                if (finding.evidence() instanceof WorkEvidence work) {
                    scopes.put(work.work().occupation(), work.spells());
                }
            }
        }
    }

    private static void decided(JsonGenerator json, Assessment assessment) throws IOException {
        Programme programme = assessment.programme();
        Json.constant(json, "programme", programme.id());
        Json.constant(json, "occupation", assessment.occupation().name());
        json.writeFieldName("level");
        Json.level(json, programme.level().id());
        if (programme.region().isPresent()) {
            Json.constant(json, "region", programme.region().get().id());
        }
        if (programme.edition().isPresent()) {
            Json.constant(json, "edition", programme.edition().get().word());
        }
        Json.constant(json, "verdict", assessment.verdict().id());
    }

    private static void condition(JsonGenerator json, ConditionResult result, ReviewText reviews) throws IOException {
        Condition condition = result.condition();
        Json.once(json, condition, result.verdict(), result.outlook().prospect(), some -> {
            some.writeStartObject();
            Json.constant(some, "id", condition.id());
            Json.constant(some, "number", condition.number());
            Json.constant(some, "text", condition.text());
            Json.constant(some, "verdict", result.verdict().id());
            Json.term(some, "prospect", result.outlook().prospect());
        });
        Json.date(json, "earliest", result.outlook().earliest());
        Json.date(json, "until", result.outlook().until());
        CriterionWriter.criteria(json, condition.requires(), result.criteria());
        DocumentList documents = result.documents();
        Json.once(json, documents, condition, some -> {
            some.writeFieldName("documents");
            DocumentWriter.documents(some, documents, condition);
            some.writeArrayFieldStart("missing");
        });
        for (MissingFact fact : result.missing()) {
            json.writeStartObject();
            json.writeStringField("path", fact.path());
            Json.constant(json, "aspect", fact.aspect().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        ReviewWriter.reviews(json, result, reviews);
        discrepancies(json, "notes", result.notes());
        json.writeEndObject();
    }

    private static void discrepancies(JsonGenerator json, String name, List<Discrepancy> discrepancies)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Discrepancy discrepancy : discrepancies) {
            Json.once(json, discrepancy, discrepancy, some -> discrepancy(some, discrepancy));
        }
        json.writeEndArray();
    }

    private static void discrepancy(JsonGenerator json, Discrepancy discrepancy) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", discrepancy.id());
        json.writeStringField("text", discrepancy.summary());
        json.writeEndObject();
    }
}
