package io.github.baokao.internal.file.filing;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.filing.Particulars;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blacks out what identifies a person, where a file is named after them or something was written in the wrong place. */
final class Redaction {
    private static final String BLACK = "＊";
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９ -]{4,}[0-9０-９Xx]");

    /** What has the form of an identity number or of a mobile number, whoever has it. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9])(?:[0-9]{15}(?:[0-9]{2}[0-9Xx])?|1[3-9][0-9]{9})(?![0-9])");

    private final Optional<Pattern> known;

    Redaction(List<Kind> kinds, Candidate candidate, Particulars person) {
        List<String> values = Stream.of(
                        person.texts().entrySet().stream()
                                .filter(text -> text.getKey().identifying())
                                .map(Map.Entry::getValue),
                        person.witnesses().stream(),
                        kinds.stream().flatMap(kind -> personal(kind, candidate)))
                .flatMap(stream -> stream)
                .map(String::strip)
                .filter(value -> value.length() > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        known = Optional.of(values)
                .filter(some -> !some.isEmpty())
                .map(some -> Pattern.compile(
                        some.stream().map(Pattern::quote).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE));
    }

    /** The texts that identify the person; a day by itself identifies nobody. */
    private static Stream<String> personal(Kind kind, Candidate candidate) {
        return kind.fields().stream()
                .filter(Field::personal)
                .flatMap(field -> candidate.list(kind.list()).orElse(List.of()).stream()
                        .flatMap(fact -> fact.text(field.id()).stream()));
    }

    /** The name of a file; cameras name theirs by other numbers, which remain. */
    String name(String name) {
        String unknown = PERSONAL.matcher(name).replaceAll(BLACK);
        return known.map(pattern -> pattern.matcher(unknown).replaceAll(BLACK)).orElse(unknown);
    }

    /** What was written where nothing personal belongs: long numbers go, too. */
    String text(String text) {
        return NUMBER.matcher(name(text)).replaceAll(BLACK);
    }
}
