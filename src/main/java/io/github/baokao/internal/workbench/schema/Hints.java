package io.github.baokao.internal.workbench.schema;

import io.github.baokao.catalog.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What editors say of each key: {@code hints.properties} holds {@code key=title|description}. A key that means different things in
 * different places is written with what stands above it, {@code target.level}; the longest that fits counts. What the kinds of facts
 * bring in, they name themselves.
 */
final class Hints {

    /**
     * What to say of one key.
     *
     * @param title what it is
     * @param description what to write
     */
    record Hint(String title, String description) {}

    private final Properties texts = new Properties();
    private final Map<String, Hint> ofKinds;
    private final Set<String> used = new TreeSet<>();

    /** Those of the files of a policy with these kinds of facts. */
    Hints(List<Kind> kinds) {
        ofKinds = KindHints.of(kinds);
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Hints.class.getResourceAsStream("hints.properties")), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say of the last key of a path that begins with the kind of file. */
    Optional<Hint> of(List<String> path) {
        for (int from = 0; from < path.size(); from++) {
            String name = String.join(".", path.subList(from, path.size()));
            String text = texts.getProperty(name, "");
            int bar = text.indexOf('|');
            if (bar > 0) {
                used.add(name);
                return Optional.of(new Hint(text.substring(0, bar), text.substring(bar + 1)));
            }
            Hint hint = ofKinds.get(name);
            if (hint != null) {
                return Optional.of(hint);
            }
        }
        return Optional.empty();
    }

    /** The texts that nobody has asked for so far. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }
}
