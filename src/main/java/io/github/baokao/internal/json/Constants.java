package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The texts of one policy and the documents of its conditions as JSON, each encoded once: nearly all of a result is made of them. No
 * fact of a person comes in here. Thread-safe.
 */
final class Constants {

    /** More than any policy has; a bound all the same. */
    private static final int MOST = 1 << 16;

    private final Map<String, SerializableString> texts = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> discrepancies = new ConcurrentHashMap<>();
    private final Map<DocumentKey, SerializableString> documents = new ConcurrentHashMap<>();

    /** A text of the policy or a word of this program. */
    SerializableString text(String text) {
        SerializableString known = texts.get(text);
        return known == null ? keep(texts, text, text) : known;
    }

    /** The JSON object of a discrepancy, made if it has not been written before. */
    SerializableString discrepancy(Discrepancy discrepancy, Function<Discrepancy, String> json) {
        SerializableString known = discrepancies.get(discrepancy.id());
        return known == null ? keep(discrepancies, discrepancy.id(), json.apply(discrepancy)) : known;
    }

    /** The JSON object of a document of a condition, if it has been written before. */
    Optional<SerializableString> document(Condition condition, RequiredDocument document) {
        return Optional.ofNullable(documents.get(new DocumentKey(condition, document)));
    }

    /** Keeps the JSON object of a document of a condition. */
    SerializableString keep(Condition condition, RequiredDocument document, String json) {
        return keep(documents, new DocumentKey(condition, document), json);
    }

    private static <K> SerializableString keep(Map<K, SerializableString> known, K key, String text) {
        SerializedString encoded = new SerializedString(text);
        if (known.size() < MOST) {
            known.put(key, encoded);
        }
        return encoded;
    }
}
