package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes compact JSON of which names and constant texts are encoded already. */
final class ConstantGenerator extends JsonGeneratorDelegate {

    /** The names of fields, which all stand in this program. */
    private static final Map<String, SerializableString> NAMES = new ConcurrentHashMap<>();

    private final Constants constants;

    ConstantGenerator(JsonGenerator json, Constants constants) {
        super(json, false);
        this.constants = constants;
    }

    Constants constants() {
        return constants;
    }

    @Override
    public void writeRawValue(SerializableString json) throws IOException {
        // the superclass would encode it once more
        delegate.writeRawValue(json);
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        SerializableString known = NAMES.get(name);
        delegate.writeFieldName(known == null ? NAMES.computeIfAbsent(name, SerializedString::new) : known);
    }
}
