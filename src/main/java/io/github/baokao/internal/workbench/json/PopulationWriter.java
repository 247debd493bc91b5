package io.github.baokao.internal.workbench.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.internal.say.json.Json;
import io.github.baokao.internal.workbench.diff.Cause;
import io.github.baokao.internal.workbench.diff.Effect;
import io.github.baokao.internal.workbench.diff.PopulationDiff;
import io.github.baokao.internal.workbench.diff.Shift;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes what a difference does to a population:
 *
 * <pre>{@code
 * {"seed": 1 | null, "total", "same", "flipped", "refused",
 *  "effects": [{"effect": "verdict", "oldProgramme", "programme", "from", "to", "count", "examples": [{"line", "id"}]},
 *              {"effect": "condition", "programme", "condition", "from", "to", "causes": [cause], …},
 *              {"effect": "documents", "programme", "condition", "added", "removed", "altered", "reordered", …},
 *              {"effect": "earliest", "programme", "condition", "move": "earlier | later | appears | vanishes", …},
 *              {"effect": "undecided", "policy": "old | new", "question", …}],
 *  "refusals": [{"line", "why"}]}
 * }</pre>
 *
 * A cause is {@code {"cause": "new-criterion" | "dropped-criterion", "criterion", "verdict"}}, {@code {"cause": "combining"}} or
 * {@code {"cause": "criterion", "oldCriterion", "criterion", "old", "new", "shifts": [{"aspect", "ofSpell", "old": found, "new":
 * found}]}}, where found is {@code {"verdict", "rule", "basis": ["…"]}}. The counts are exact, the examples and the refusals
 * the first ones.
 */
final class PopulationWriter {
    private PopulationWriter() {}

    static void write(JsonGenerator json, PopulationDiff diff) throws IOException {
        json.writeStartObject();
        if (diff.seed().isPresent()) {
            json.writeNumberField("seed", diff.seed().get());
        } else {
            json.writeNullField("seed");
        }
        json.writeNumberField("total", diff.total());
        json.writeNumberField("same", diff.same());
        json.writeNumberField("flipped", diff.flipped());
        json.writeNumberField("refused", diff.refused());
        json.writeArrayFieldStart("effects");
        for (PopulationDiff.Counted counted : diff.effects()) {
            json.writeStartObject();
            effect(json, counted.effect());
            json.writeNumberField("count", counted.count());
            examples(json, counted);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("refusals");
        for (PopulationDiff.Refusal refusal : diff.refusals()) {
            json.writeStartObject();
            json.writeNumberField("line", refusal.line());
            json.writeStringField("why", refusal.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void examples(JsonGenerator json, PopulationDiff.Counted counted) throws IOException {
        json.writeArrayFieldStart("examples");
        for (PopulationDiff.Example example : counted.examples()) {
            json.writeStartObject();
            json.writeNumberField("line", example.line());
            Json.field(json, "id", example.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void effect(JsonGenerator json, Effect effect) throws IOException {
        if (effect instanceof Effect.Verdict verdict) {
            json.writeStringField("effect", "verdict");
            Json.field(json, "oldProgramme", named(verdict.oldProgramme()));
            Json.field(json, "programme", named(verdict.programme()));
            json.writeStringField("from", verdict.from().id());
            json.writeStringField("to", verdict.to().id());
        } else if (effect instanceof Effect.Condition flip) {
            of(json, "condition", flip.programme(), flip.condition());
            json.writeStringField("from", flip.from().id());
            json.writeStringField("to", flip.to().id());
            json.writeArrayFieldStart("causes");
            for (Cause cause : flip.causes()) {
                cause(json, cause);
            }
            json.writeEndArray();
        } else if (effect instanceof Effect.Documents documents) {
            of(json, "documents", documents.programme(), documents.condition());
            Json.strings(json, "added", documents.added());
            Json.strings(json, "removed", documents.removed());
            Json.strings(json, "altered", documents.altered());
            json.writeBooleanField("reordered", documents.reordered());
        } else if (effect instanceof Effect.Earliest earliest) {
            of(json, "earliest", earliest.programme(), earliest.condition());
            json.writeStringField("move", earliest.move().id());
        } else if (effect instanceof Effect.Undecided undecided) {
            json.writeStringField("effect", "undecided");
            json.writeStringField("policy", undecided.current() ? "new" : "old");
            json.writeStringField("question", undecided.question());
        }
    }

    private static Optional<String> named(String programme) {
        return programme.isEmpty() ? Optional.empty() : Optional.of(programme);
    }

    private static void of(JsonGenerator json, String effect, String programme, String condition) throws IOException {
        json.writeStringField("effect", effect);
        json.writeStringField("programme", programme);
        json.writeStringField("condition", condition);
    }

    private static void cause(JsonGenerator json, Cause cause) throws IOException {
        json.writeStartObject();
        if (cause instanceof Cause.NewCriterion added) {
            json.writeStringField("cause", "new-criterion");
            json.writeStringField("criterion", added.criterion());
            json.writeStringField("verdict", added.verdict().id());
        } else if (cause instanceof Cause.DroppedCriterion dropped) {
            json.writeStringField("cause", "dropped-criterion");
            json.writeStringField("criterion", dropped.criterion());
            json.writeStringField("verdict", dropped.verdict().id());
        } else if (cause instanceof Cause.Combining) {
            json.writeStringField("cause", "combining");
        } else if (cause instanceof Cause.OtherVerdict other) {
            json.writeStringField("cause", "criterion");
            json.writeStringField("oldCriterion", other.oldCriterion());
            json.writeStringField("criterion", other.criterion());
            json.writeStringField("old", other.old().id());
            json.writeStringField("new", other.current().id());
            json.writeArrayFieldStart("shifts");
            for (Shift shift : other.shifts()) {
                shift(json, shift);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void shift(JsonGenerator json, Shift shift) throws IOException {
        json.writeStartObject();
        json.writeStringField("aspect", shift.aspect().id());
        json.writeBooleanField("ofSpell", shift.ofSpell());
        found(json, "old", shift.old());
        found(json, "new", shift.current());
        json.writeEndObject();
    }

    private static void found(JsonGenerator json, String name, Shift.Found found) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("verdict", found.verdict().id());
        json.writeStringField("rule", found.rule());
        Json.strings(json, "basis", found.basis());
        json.writeEndObject();
    }
}
