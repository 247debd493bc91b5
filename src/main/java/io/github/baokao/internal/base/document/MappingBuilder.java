package io.github.baokao.internal.base.document;

import io.github.baokao.internal.base.word.Chinese;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the entries of a mapping; of a key written twice the first one stays. */
final class MappingBuilder {

    private final Faults faults;
    /** Up to here, looking through all entries is faster than a table. */
    private static final int FEW = 16;

    private final List<MappingNode.Entry> entries = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>(0);

    /** Whether a second mapping begins in this one: then each of its keys would be there twice. */
    private boolean merged;

    MappingBuilder(Faults faults) {
        this.faults = faults;
    }

    void add(String key, Place keyPlace, Node value) {
        Optional<Place> first = place(key);
        if (first.isEmpty()) {
            entries.add(new MappingNode.Entry(key, keyPlace, value));
            return;
        }
        if (merged) {
            return;
        }
        merged = entries.size() > 1 && key.equals(entries.get(0).key());
        String name = !faults.areFacts() || KeyPath.isName(key) ? Chinese.quoted(key) : "同一个字段";
        faults.add(
                FaultCode.DUPLICATE_KEY,
                keyPlace,
                name + " 写了两次，第一次在第 " + first.get().lineNumber() + " 行",
                merged ? "请删去一处；如果这里是另一项，前面要写 “- ”" : "请删去一处");
    }

    private Optional<Place> place(String key) {
        if (entries.size() > FEW) {
            for (int i = places.size(); i < entries.size(); i++) {
                places.put(entries.get(i).key(), entries.get(i).keyPlace());
            }
            return Optional.ofNullable(places.get(key));
        }
        for (MappingNode.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.keyPlace());
            }
        }
        return Optional.empty();
    }

    MappingNode build(Place place) {
        return new MappingNode(place, entries);
    }
}
