package io.github.baokao.internal.workbench.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A file with gaps, written <code>${gap}</code>. */
final class FileTemplate {

    private FileTemplate() {}

    static String fill(String name, Map<String, String> gaps) {
        String text;
        try (InputStream in = Objects.requireNonNull(FileTemplate.class.getResourceAsStream(name))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            text = text.replace("${" + gap.getKey() + "}", gap.getValue());
        }
        return text;
    }

    /** A text as YAML: in quotes if it could be taken for something else. */
    static String scalar(String text) {
        boolean plain = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "（）《》、，。-· ".indexOf(c) >= 0);
        boolean starts = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
        return plain && starts ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
