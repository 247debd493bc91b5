package io.github.baokao.internal.base.document;

import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping, read one by one. Whoever reads asks for each field by its key and then calls {@link #finish}, which
 * reports missing and unknown keys and makes the result only if every field was good.
 */
public final class Fields {

    private final MappingNode mapping;
    private final Faults faults;
    private final Optional<Map<String, Shape.Field>> shapes;
    private final Keys entries;
    private final List<String> missing = new ArrayList<>(0);
    private boolean complete = true;

    private Fields(MappingNode mapping, Faults faults, Optional<Map<String, Shape.Field>> shapes) {
        this.mapping = mapping;
        this.faults = faults;
        this.shapes = shapes;
        entries = new Keys(mapping.entries());
    }

    Fields(MappingNode mapping, Faults faults) {
        this(mapping, faults, Optional.empty());
    }

    /** The fields that somebody who reads mappings asks for, found out with a mapping that has none. */
    static Shape.Mapping askedBy(Function<Fields, ?> reader) {
        Map<String, Shape.Field> shapes = new LinkedHashMap<>();
        MappingNode none = new MappingNode(Place.ofFile(""), List.of());
        Object unused = reader.apply(new Fields(none, Faults.ofPolicy(), Optional.of(shapes)));
        return new Shape.Mapping(List.copyOf(shapes.values()));
    }

    /**
     * Reads a field that must be there.
     *
     * @param <T> what it is decoded to
     * @param key its key
     * @param decoder decodes its value
     * @return the result, or empty if there was a fault
     */
    public <T> Optional<T> required(String key, Decoder<T> decoder) {
        Node value = value(key, true, decoder);
        if (value == null && (faults.areFacts() || !entries.has(key)) && !missing.contains(key)) {
            missing.add(key);
        }
        complete &= value != null;
        return decoded(value, decoder);
    }

    /**
     * Reads a field that may be absent. In facts, null is the same as absent.
     *
     * @param <T> what it is decoded to
     * @param key its key
     * @param decoder decodes its value
     * @return the result, or empty if it is absent or there was a fault
     */
    public <T> Optional<T> optional(String key, Decoder<T> decoder) {
        return decoded(value(key, false, decoder), decoder);
    }

    private <T> Optional<T> decoded(@Nullable Node value, Decoder<T> decoder) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> result = decoder.decode(value, faults);
        complete &= result.isPresent();
        return result;
    }

    /**
     * Whether a key is there, without reading it.
     *
     * @param key the key
     * @return true even if it has no value
     */
    public boolean has(String key) {
        return entries.has(key);
    }

    /** The value of the only key, which must be one of several. */
    <T> Optional<T> only(Map<String, Decoder<? extends T>> choices) {
        List<T> found = new ArrayList<>();
        choices.forEach((key, decoder) -> optional(key, decoder).ifPresent(found::add));
        if (mapping.entries().size() != 1) {
            faults.add(FaultCode.INCONSISTENT, mapping.place(), "应当只有一个键：" + Chinese.list(entries.asked()) + " 之一");
            complete = false;
        }
        return finish(() -> found.get(0));
    }

    /**
     * Where the value of a field stands.
     *
     * @param key its key
     * @return its place; that of the mapping if it is absent
     */
    public Place place(String key) {
        MappingNode.Entry entry = entries.get(key);
        return entry == null ? mapping.place() : entry.value().place();
    }

    /**
     * Where the mapping stands.
     *
     * @return its place
     */
    public Place place() {
        return mapping.place();
    }

    /**
     * Reports that fields do not go together, or the like.
     *
     * @param code the kind of fault
     * @param key the field to point at
     * @param message what is wrong and what is expected
     */
    public void fault(FaultCode code, String key, String message) {
        fault(code, place(key), message);
    }

    /**
     * Reports that parts of a field do not go together, or the like.
     *
     * @param code the kind of fault
     * @param place where it is
     * @param message what is wrong and what is expected
     */
    public void fault(FaultCode code, Place place, String message) {
        faults.add(code, place, message);
        complete = false;
    }

    /**
     * Says that nothing can be made without a value that comes from elsewhere and whose fault is reported there.
     *
     * @param value the value
     */
    public void needs(Optional<?> value) {
        complete &= value.isPresent();
    }

    /**
     * Reports keys that were not asked for and required ones that are missing, and makes the result.
     *
     * @param <T> what the mapping is decoded to
     * @param make makes it; called only if every field was good, so that each required one is present
     * @return the result, or empty if there was a fault
     */
    public <T> Optional<T> finish(Supplier<T> make) {
        if (!entries.areAllAsked()) {
            unknownKeys();
        }
        for (String key : missing) {
            Place place = mapping.place();
            Place at = new Place(
                    place.source(), place.start(), place.end(), place.path().key(key));
            faults.add(FaultCode.MISSING_KEY, at, faults.areFacts() ? "必须填写" : "缺少 " + Chinese.quoted(key));
        }
        return complete ? Optional.of(make.get()) : Optional.empty();
    }

    private void unknownKeys() {
        Set<String> asked = entries.asked();
        List<String> absent = asked.stream().filter(key -> !entries.has(key)).toList();
        int position = 0;
        for (MappingNode.Entry entry : mapping.entries()) {
            position++;
            if (!asked.contains(entry.key())) {
                Optional<String> nearest =
                        NearestWord.to(entry.key(), absent).or(() -> NearestWord.to(entry.key(), asked));
                // One slip is one fault: a misspelt key is not missing as well.
                nearest.ifPresent(missing::remove);
                unknownKey(entry, position, nearest);
            }
        }
    }

    private void unknownKey(MappingNode.Entry entry, int position, Optional<String> nearest) {
        complete = false;
        boolean show = !faults.areFacts() || KeyPath.isName(entry.key());
        String key = show ? " " + Chinese.quoted(entry.key()) : "第 " + position + " 个字段";
        faults.add(
                FaultCode.UNKNOWN_KEY,
                entry.keyPlace(),
                "不认识" + key + "，可用的有 " + Chinese.list(entries.asked()),
                nearest.map(Chinese::didYouMean));
    }

    private @Nullable Node value(String key, boolean required, Decoder<?> decoder) {
        if (shapes.isPresent()) {
            shapes.get().put(key, new Shape.Field(key, required, decoder.shape()));
        }
        MappingNode.Entry entry = entries.ask(key);
        if (entry == null) {
            return null;
        }
        if (entry.value().isNull()) {
            if (!faults.areFacts()) {
                faults.add(FaultCode.EMPTY_VALUE, entry.keyPlace(), Chinese.quoted(key) + " 没有值");
                complete = false;
            }
            return null;
        }
        return entry.value();
    }
}
