package io.github.baokao.internal.filing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which file belongs to which upload: as it is stated, else by its name. */
final class Uploads {
    /** A name without its ending, and the number at its end. */
    private static final Pattern NAME = Pattern.compile("(.+?)(?:-([1-9][0-9]?))?(?:\\.[^.]*)?");

    private final Map<Upload, List<String>> files = new LinkedHashMap<>();
    private final Set<String> others;

    Uploads(List<Upload> uploads, Map<String, List<String>> stated, List<String> present) {
        uploads.forEach(upload -> files.put(upload, new ArrayList<>()));
        others = new LinkedHashSet<>(present);
        stated.forEach((place, names) -> state(place, names));
        present.stream().filter(others::contains).forEach(this::byName);
        Map<String, List<String>> shared = new LinkedHashMap<>();
        for (String name : List.copyOf(others)) {
            Matcher parts = parts(name);
            shared.computeIfAbsent(parts.group(1), caption -> new ArrayList<>()).add(name);
        }
        shared.forEach((caption, names) -> share(at(caption), names));
    }

    Map<Upload, List<String>> files() {
        return files;
    }

    /** What is present and belongs nowhere. */
    List<String> others() {
        return List.copyOf(others);
    }

    private void state(String place, List<String> names) {
        List<Upload> there = at(place);
        share(there.isEmpty() ? named(place) : there, names);
    }

    private void byName(String name) {
        Matcher parts = parts(name);
        int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        named(parts.group(1)).stream()
                // a document of one place may have several pages
                .filter(upload -> upload.of() == 1 || upload.number() == number)
                .findFirst()
                .ifPresent(upload -> give(upload, name));
    }

    /** One for each that has none yet, in printed order; what is left goes to the last. */
    private void share(List<Upload> uploads, List<String> names) {
        if (uploads.isEmpty()) {
            return;
        }
        List<Upload> empty = new ArrayList<>(
                uploads.stream().filter(upload -> files(upload).isEmpty()).toList());
        for (String name : names) {
            give(empty.isEmpty() ? uploads.get(uploads.size() - 1) : empty.remove(0), name);
        }
    }

    private void give(Upload upload, String name) {
        files(upload).add(name);
        others.remove(name);
    }

    private List<String> files(Upload upload) {
        return files.getOrDefault(upload, List.of());
    }

    private List<Upload> at(String caption) {
        return files.keySet().stream().filter(upload -> upload.isAt(caption)).toList();
    }

    private List<Upload> named(String document) {
        return files.keySet().stream()
                .filter(upload -> upload.names().contains(document))
                .toList();
    }

    private static Matcher parts(String name) {
        Matcher parts = NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (!parts.matches()) {
            throw new IllegalArgumentException("a name has a character");
        }
        return parts;
    }
}
