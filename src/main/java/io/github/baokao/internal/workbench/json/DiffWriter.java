package io.github.baokao.internal.workbench.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.internal.say.json.Json;
import io.github.baokao.internal.say.text.ChangedPassage;
import io.github.baokao.internal.workbench.diff.Change;
import io.github.baokao.internal.workbench.diff.Content;
import io.github.baokao.internal.workbench.diff.Detail;
import io.github.baokao.internal.workbench.diff.Item;
import io.github.baokao.internal.workbench.diff.Note;
import io.github.baokao.internal.workbench.diff.PolicyDiff;
import io.github.baokao.internal.workbench.diff.PopulationDiff;
import io.github.baokao.internal.workbench.diff.Property;
import io.github.baokao.internal.workbench.diff.Spot;
import io.github.baokao.internal.workbench.diff.Thing;
import io.github.baokao.internal.workbench.diff.Trait;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what two policies differ in as JSON, one object:
 *
 * <pre>{@code
 * {"old": {"name", "hash"}, "new": {"name", "hash"}, "differs": true,
 *  "changes": [{"change": "added | removed | changed", "kind", "id", "name", "programme",
 *               "at", "was",                                  file:line in the new and in the old policy, or null
 *               "properties": [{"trait", "at", "text" | "items"}],                    added and removed
 *               "details": [{"trait", "from", "to", …}]}],                            changed
 *  "rewritten": ["file", …],                                  files of which only the writing differs
 *  "population": null | {…}}                                  see PopulationWriter
 * }</pre>
 *
 * A detail is one of {@code "passages": [{"kept": "…"} | {"old", "new"}]}, a sentence with other words; {@code "old", "new"},
 * another value or null; {@code "added": [item], "removed": [item], "altered": [{"old": item, "new": item, "passages"}],
 * "reordered", "moved": [item]}, a list. An item is {@code {"text", "at", "notes": [{"trait", "text"}]}}. Kinds and traits are the words of
 * {@link io.github.baokao.internal.workbench.diff.EntryKind} and {@link Trait}. Names and texts are in the language asked for, ids are not.
 * Fields may be added; none goes or changes its meaning.
 */
public final class DiffWriter {
    private DiffWriter() {}

    /**
     * Writes a difference.
     *
     * @param diff the difference
     * @param population what it does to a population, if one was asked about
     * @return JSON with line breaks
     */
    public static String write(PolicyDiff diff, Optional<PopulationDiff> population) {
        return Json.text(true, json -> {
            json.writeStartObject();
            side(json, "old", diff.old());
            side(json, "new", diff.current());
            json.writeBooleanField("differs", !diff.isEmpty());
            json.writeArrayFieldStart("changes");
            for (Change change : diff.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            Json.strings(json, "rewritten", diff.rewritten());
            if (population.isPresent()) {
                json.writeFieldName("population");
                PopulationWriter.write(json, population.get());
            } else {
                json.writeNullField("population");
            }
            json.writeEndObject();
        });
    }

    private static void side(JsonGenerator json, String name, PolicyDiff.Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("name", side.name());
        json.writeStringField("hash", side.hash());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        Thing thing = change.thing();
        boolean removed = change instanceof Change.Removed;
        json.writeStartObject();
        json.writeStringField("change", change instanceof Change.Added ? "added" : removed ? "removed" : "changed");
        json.writeStringField("kind", thing.kind().id());
        json.writeStringField("id", thing.id());
        json.writeStringField("name", thing.name());
        Json.field(json, "programme", thing.programme());
        spot(json, "at", removed ? Optional.empty() : Optional.of(thing.at()));
        if (change instanceof Change.Changed changed) {
            spot(json, "was", Optional.of(changed.old().at()));
            json.writeArrayFieldStart("details");
            for (Detail detail : changed.details()) {
                detail(json, detail);
            }
            json.writeEndArray();
        } else {
            spot(json, "was", removed ? Optional.of(thing.at()) : Optional.empty());
            json.writeArrayFieldStart("properties");
            for (Property property : thing.properties()) {
                property(json, property);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, Property property) throws IOException {
        json.writeStartObject();
        json.writeStringField("trait", property.trait().id());
        spot(json, "at", Optional.of(property.at()));
        if (property.content() instanceof Content.Items items) {
            items(json, "items", items.items());
        } else if (property.content() instanceof Content.Order order) {
            items(json, "items", order.items());
        } else if (property.content() instanceof Content.Sentence sentence) {
            json.writeStringField("text", sentence.text());
        } else if (property.content() instanceof Content.Value value) {
            json.writeStringField("text", value.text());
        }
        json.writeEndObject();
    }

    private static void detail(JsonGenerator json, Detail detail) throws IOException {
        json.writeStartObject();
        json.writeStringField("trait", detail.trait().id());
        spot(json, "from", detail.from());
        spot(json, "to", detail.to());
        if (detail instanceof Detail.Reworded reworded) {
            passages(json, reworded.passages());
        } else if (detail instanceof Detail.Replaced replaced) {
            Json.field(json, "old", replaced.old());
            Json.field(json, "new", replaced.current());
        } else if (detail instanceof Detail.Listed listed) {
            items(json, "added", listed.added());
            items(json, "removed", listed.removed());
            json.writeArrayFieldStart("altered");
            for (Detail.Altered altered : listed.altered()) {
                json.writeStartObject();
                json.writeFieldName("old");
                item(json, altered.old());
                json.writeFieldName("new");
                item(json, altered.current());
                passages(json, altered.passages());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("reordered", !listed.moved().isEmpty());
            items(json, "moved", listed.moved());
        }
        json.writeEndObject();
    }

    private static void passages(JsonGenerator json, List<ChangedPassage> passages) throws IOException {
        json.writeArrayFieldStart("passages");
        for (ChangedPassage passage : passages) {
            json.writeStartObject();
            if (passage.kept()) {
                json.writeStringField("kept", passage.old());
            } else {
                json.writeStringField("old", passage.old());
                json.writeStringField("new", passage.current());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void items(JsonGenerator json, String name, List<Item> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (Item item : items) {
            item(json, item);
        }
        json.writeEndArray();
    }

    private static void item(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", item.text());
        spot(json, "at", Optional.of(item.at()));
        json.writeArrayFieldStart("notes");
        for (Note note : item.notes()) {
            json.writeStartObject();
            json.writeStringField("trait", note.trait().id());
            json.writeStringField("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void spot(JsonGenerator json, String name, Optional<Spot> spot) throws IOException {
        Json.field(json, name, spot.map(Spot::toString));
    }
}
