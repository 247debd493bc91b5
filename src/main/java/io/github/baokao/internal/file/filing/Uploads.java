package io.github.baokao.internal.file.filing;

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
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[^.]*$");

    /** A name and the number at its end. */
    private static final Pattern NUMBERED = Pattern.compile("(.+)-([1-9][0-9]?)");

    /** A name without its ending, read as a whole or as one with a number. */
    private record Stem(String base, int number) {
        static List<Stem> of(String name) {
            String whole = ENDING.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                    .replaceFirst("");
            Matcher numbered = NUMBERED.matcher(whole);
            return numbered.matches()
                    ? List.of(new Stem(whole, 1), new Stem(numbered.group(1), Integer.parseInt(numbered.group(2))))
                    : List.of(new Stem(whole, 1));
        }
    }

    private final Map<Upload, List<String>> files = new LinkedHashMap<>();
    private final Set<String> others;

    Uploads(List<Upload> uploads, Map<String, List<String>> stated, List<String> present) {
        uploads.forEach(upload -> files.put(upload, new ArrayList<>()));
        others = new LinkedHashSet<>(present);
        stated.forEach((place, names) -> state(place, names));
        present.stream().filter(others::contains).forEach(this::byName);
        Map<String, List<String>> shared = new LinkedHashMap<>();
        others.forEach(name -> Stem.of(name)
                .forEach(stem -> shared.computeIfAbsent(stem.base(), caption -> new ArrayList<>())
                        .add(name)));
        shared.forEach((caption, names) ->
                share(at(caption), names.stream().filter(others::contains).toList()));
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
        Stem.of(name).stream()
                .flatMap(stem -> named(stem.base()).stream()
                        // a document of one place may have several pages
                        .filter(upload -> upload.of() == 1 || upload.number() == stem.number()))
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
}
