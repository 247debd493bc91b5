package io.github.baokao.catalog;

import io.github.baokao.term.Proof;
import java.util.List;
import java.util.Optional;

/**
 * A kind of facts: what can be stated of it, and what conditions can ask of it. {@code catalog/kinds/} holds them all; no code knows one
 * by its name.
 *
 * @param id its key in conditions, such as {@code certificate}
 * @param list where its facts stand in a candidate, such as {@code certificates}; empty if the fields are the candidate's own
 * @param name its name
 * @param item how one of several is told, with a gap for its number
 * @param named how a fact is named by its fields, whose ids are the gaps; what stands in brackets with a gap that has no value is left
 *     out
 * @param says how what is asked is told; gaps are keys of asks, and {@code rest} what has no gap of its own; brackets as before
 * @param printed the words by which guides name such a fact, if they are not its name
 * @param acquired how it is told that a person acquires it, with gaps as before; empty if it is obtained like anything else
 * @param fields what can be stated
 * @param asks what can be asked, in the order in which it is judged
 * @param period what makes it a spell
 * @param then what work may come after it
 * @param proof what a document shows that shows such a fact
 */
public record Kind(
        String id,
        String list,
        Label name,
        Label item,
        Label named,
        Label says,
        List<String> printed,
        Optional<Label> acquired,
        List<Field> fields,
        List<Ask> asks,
        Optional<Period> period,
        Optional<Then> then,
        Optional<Proof> proof) {
    /** Copies the lists. */
    public Kind {
        printed = List.copyOf(printed);
        fields = List.copyOf(fields);
        asks = List.copyOf(asks);
    }

    /** The words by which guides name such a fact. */
    public List<String> printedNames() {
        return printed.isEmpty() ? List.of(name.chinese()) : printed;
    }

    /** The field with an id; empty if there is none. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The first field of a type; empty if there is none. */
    public Optional<Field> field(FieldType type) {
        return fields.stream().filter(field -> field.type() == type).findFirst();
    }

    /** The ask with a key; empty if there is none. */
    public Optional<Ask> ask(String key) {
        return asks.stream()
                .filter(ask -> ask.key().filter(key::equals).isPresent())
                .findFirst();
    }

    /** The ask that an aspect is found by; empty if there is none. */
    public Optional<Ask> ask(Aspect aspect) {
        for (Ask ask : asks) {
            if (ask.aspect().equals(aspect)) {
                return Optional.of(ask);
            }
        }
        return Optional.empty();
    }

    /** Whether there is one fact of the kind, whose fields are the candidate's own. */
    public boolean isSingle() {
        return list.isEmpty();
    }

    /** Whether its facts are spells that conditions ask for. */
    public boolean isWork() {
        return period.isPresent() && period.get().own();
    }

    /** Of its name alone, which is unique in a catalogue. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
