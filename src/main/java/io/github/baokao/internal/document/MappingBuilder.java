package io.github.baokao.internal.document;

import io.github.baokao.internal.text.Chinese;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the entries of a mapping; of a key written twice the first one stays. */
final class MappingBuilder {

    private final Faults faults;
    private final List<MappingNode.Entry> entries = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    MappingBuilder(Faults faults) {
        this.faults = faults;
    }

    void add(String key, Place keyPlace, Node value) {
        Place first = places.putIfAbsent(key, keyPlace);
        if (first == null) {
            entries.add(new MappingNode.Entry(key, keyPlace, value));
            return;
        }
        String name = !faults.areFacts() || KeyPath.isName(key) ? Chinese.quoted(key) : "同一个字段";
        faults.add(FaultCode.DUPLICATE_KEY, keyPlace, name + " 写了两次，第一次在第 " + first.lineNumber() + " 行", "请删去一处");
    }

    MappingNode build(Place place) {
        return new MappingNode(place, entries);
    }
}
