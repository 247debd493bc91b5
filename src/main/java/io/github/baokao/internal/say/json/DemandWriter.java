package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.TestType;
import io.github.baokao.catalog.Word;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what is asked of a fact, ask by ask. */
final class DemandWriter {

    private DemandWriter() {}

    /** What is asked of a fact, its rung first; where a list of words or a yes is not asked, it says so. */
    static void demands(JsonGenerator json, Kind kind, List<Demand> demands) throws IOException {
        List<Ask> asks = Stream.of(true, false)
                .flatMap(rung -> kind.asks().stream().filter(ask -> (ask.test() == TestType.LEVEL) == rung))
                .toList();
        for (Ask ask : asks) {
            Optional<Demand> demand =
                    demands.stream().filter(one -> one.ask().equals(ask)).findFirst();
            if (ask.key().isPresent() && (demand.isPresent() || hasDefault(ask))) {
                json.writeFieldName(camelCase(ask.key().get()));
                value(json, ask, demand);
            }
        }
    }

    private static boolean hasDefault(Ask ask) {
        return ask.test() == TestType.WORDS || ask.test() == TestType.FLAG;
    }

    private static void value(JsonGenerator json, Ask ask, Optional<Demand> asked) throws IOException {
        if (asked.isEmpty()) {
            if (ask.test() == TestType.FLAG) {
                json.writeBoolean(false);
            } else {
                words(json, ask, List.of());
            }
            return;
        }
        Demand demand = asked.get();
        if (demand instanceof Demand.Occupation occupation) {
            Json.term(json, occupation.scope());
        } else if (demand instanceof Demand.Major major) {
            Json.term(json, major.scope());
        } else if (demand instanceof Demand.Rung rung) {
            rung(json, rung);
        } else if (demand instanceof Demand.Words words) {
            words(json, ask, words.words());
        } else if (demand instanceof Demand.Elapsed elapsed) {
            json.writeNumber(elapsed.years());
        } else if (demand instanceof Demand.Bound bound) {
            json.writeNumber(bound.bound());
        } else {
            json.writeBoolean(true);
        }
    }

    private static void rung(JsonGenerator json, Demand.Rung rung) throws IOException {
        if (rung.orHigher()) {
            json.writeStartObject();
            json.writeFieldName("atLeast");
        }
        Optional<String> word = rung.ask().field().word(rung.rung()).map(Word::id);
        if (word.isPresent()) {
            Json.constant(json, word.get());
        } else {
            Json.level(json, rung.rung());
        }
        if (rung.orHigher()) {
            json.writeEndObject();
        }
    }

    private static void words(JsonGenerator json, Ask ask, Collection<String> words) throws IOException {
        json.writeStartArray();
        for (String word : words) {
            Json.constant(json, ask.field().word(word).map(Word::id).orElse(word));
        }
        json.writeEndArray();
    }

    /** A key of a condition as a field of JSON. */
    private static String camelCase(String key) {
        StringBuilder name = new StringBuilder();
        for (String part : key.split("-", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
