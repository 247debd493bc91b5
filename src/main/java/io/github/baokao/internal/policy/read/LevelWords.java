package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.LevelName;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Vocabulary;
import io.github.baokao.term.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to write a level in facts: 2, "2", 2级, 二级, 技师, 二级/技师, 技师/二级. */
final class LevelWords {

    private static final Decoder<Level> NUMBER = Decoders.integer(1, 5).map(Level::of);

    private LevelWords() {}

    static Decoder<Level> decoder(List<LevelName> names) {
        List<String> expected = new ArrayList<>();
        Map<String, Level> words = new HashMap<>();
        for (LevelName name : names) {
            Level level = name.level();
            expected.add(name.name());
            words.put(name.name(), level);
            words.put(level.id(), level);
            words.put(level.id() + "级", level);
            for (String other : name.otherNames()) {
                words.put(other, level);
                words.put(name.name() + "/" + other, level);
                words.put(other + "/" + name.name(), level);
            }
        }
        Decoder<Level> word = Decoders.word(Vocabulary.tolerant(expected, words));
        return Decoder.of(word::shape, (node, faults) -> {
            if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NUMBER) {
                return NUMBER.decode(node, faults);
            }
            return word.decode(node, faults);
        });
    }
}
