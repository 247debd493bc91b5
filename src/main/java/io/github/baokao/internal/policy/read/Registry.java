package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of one kind by its id. All ids are declared before anything is decoded, so that a reference to something that is
 * there but faulty is not reported as dangling as well.
 */
final class Registry<T> {

    private final String kind;
    private final String names;
    private final Map<String, Place> declared = new LinkedHashMap<>();
    private final Map<String, T> made = new LinkedHashMap<>();
    private boolean complete = true;

    /** A registry of a kind of things, named in Chinese, whose ids go by a name of their own. */
    Registry(String kind, String names) {
        this.kind = kind;
        this.names = names;
    }

    /** Makes an id known; reports it if it is known already. */
    void declare(String id, Place place, Faults faults) {
        Place first = declared.putIfAbsent(id, place);
        if (first != null) {
            faults.add(FaultCode.DUPLICATE_ID, place, kind + " " + Chinese.quoted(id) + " 已经有了，在 " + first.span());
            incomplete(); // the second one was probably to have another id
        }
    }

    /** Says that there may be ids which could not be read, so that no reference can be called dangling. */
    void incomplete() {
        complete = false;
    }

    /** Decodes a text that makes a name known, and reports it if it is known already. */
    Decoder<String> unique() {
        return Decoders.text().also((text, node, faults) -> declare(text, node.place(), faults));
    }

    /** Where an id was declared, if it was. */
    Optional<Place> whereDeclared(String id) {
        return Optional.ofNullable(declared.get(id));
    }

    /** Keeps what was made for an id. */
    void put(String id, T value) {
        made.put(id, value);
    }

    /** What was made for an id. */
    Optional<T> get(String id) {
        return Optional.ofNullable(made.get(id));
    }

    /** Decodes an id to what it stands for; nothing if that has a fault of its own. */
    Decoder<T> reference() {
        return id().then((id, node, faults) -> get(id));
    }

    /** An id if it is declared; otherwise it is reported. */
    Optional<String> known(String id, Node node, Faults faults) {
        boolean known = declared.containsKey(id);
        if (!known && complete) {
            dangling(id, node, faults);
        }
        return Optional.of(id).filter(text -> known);
    }

    /** An id if it is declared, or may be in what could not be read; otherwise it is reported. */
    Optional<String> possible(String id, Node node, Faults faults) {
        return complete ? known(id, node, faults) : Optional.of(id);
    }

    /** Decodes an id that is declared. */
    Decoder<String> id() {
        return Decoders.name(names).then(this::known);
    }

    private void dangling(String id, Node node, Faults faults) {
        faults.add(
                FaultCode.UNKNOWN_REFERENCE,
                node.place(),
                "没有 id 为 " + Chinese.quoted(id) + " 的" + kind,
                NearestWord.to(id, declared.keySet()).map(Chinese::didYouMean));
    }
}
