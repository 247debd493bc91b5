package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.MissingFact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which facts would settle a condition. */
public final class MissingText {

    private final Wording wording;
    private final FactText facts;

    /** Says it in the words of a language. */
    public MissingText(Wording wording, FactText facts) {
        this.wording = wording;
        this.facts = facts;
    }

    /**
     * What is missing: one phrase for a fact, whatever it is needed for. The key is of a text that takes the name of a fact, what it is
     * needed for, and its path.
     */
    public List<String> of(List<MissingFact> missing, String key) {
        Map<FactRef, Set<String>> aspects = new LinkedHashMap<>();
        missing.forEach(fact ->
                aspects.computeIfAbsent(fact.at(), at -> new LinkedHashSet<>()).add(wording.word(fact.aspect())));
        return aspects.entrySet().stream()
                .map(fact -> wording.text(
                        key,
                        facts.name(fact.getKey()),
                        wording.list(fact.getValue()),
                        fact.getKey().path()))
                .toList();
    }
}
