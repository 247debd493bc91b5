package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.TestType;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.base.word.Numerals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds figures in the texts of conditions, by the names of levels, of old certificates, and of the rungs of other ladders. */
final class FigureWords {
    private static final String UNIT = "年|周?岁|个月";

    private final List<String> levels;
    /** What the names of rungs stand for. */
    private final Map<String, Set<String>> rungs = new HashMap<>();
    /** The names of levels, which can be nothing else. */
    private final Set<String> clear = new HashSet<>();
    /** The rungs that a kind of fact can have, by its id. */
    private final Map<String, Set<String>> ladders = new HashMap<>();

    private final KindWords kinds;
    private final Pattern figure;
    private final Pattern kind;

    FigureWords(Catalog catalog) {
        levels = catalog.levels().stream().map(name -> name.level().id()).toList();
        for (LevelName name : catalog.levels()) {
            Stream.concat(Stream.of(name.name()), name.otherNames().stream().map(other -> name.name() + "/" + other))
                    .forEach(word -> {
                        clear.add(word);
                        rungs.put(word, Set.of(name.level().id()));
                    });
        }
        catalog.occupations().forEach(this::oldNames);
        catalog.kinds().forEach(this::ladder);
        kinds = new KindWords(catalog.kinds());
        kind = Pattern.compile("[^，；。]*?(?<kind>" + kinds.pattern() + ")");
        figure = Pattern.compile("(?<rung>" + KindWords.anyOf(rungs.keySet()) + ")(?<higher>[及或]?以上)?"
                + "|满 ?(?<full>" + Numerals.PATTERN + ") ?(?<unit>" + UNIT + ")"
                + "|(?<more>" + Numerals.PATTERN + ") ?(?<measure>" + UNIT + ")以上");
    }

    /** Where an occupation has old certificates, its own name is one of a level that none of them names. */
    private void oldNames(Occupation occupation) {
        Set<String> rest = new HashSet<>(levels);
        for (LegacyCertificate old : occupation.legacyCertificates()) {
            rungs.put(old.name(), Set.of(old.level().id()));
            rest.remove(old.level().id());
        }
        if (!occupation.legacyCertificates().isEmpty()) {
            rungs.put(occupation.name(), rest);
        }
    }

    private void ladder(Kind of) {
        for (Ask ask : of.asks()) {
            if (ask.test() == TestType.LEVEL) {
                Set<String> ladder = ladders.computeIfAbsent(of.id(), id -> new HashSet<>());
                if (ask.field().type() == FieldType.LEVEL) {
                    ladder.addAll(levels);
                }
                for (Word word : ask.field().words()) {
                    ladder.add(word.text());
                    FieldWords.forms(word).forEach(printed -> rungs.put(printed, Set.of(word.text())));
                }
            }
        }
    }

    /** The figures of a text, in its order. */
    List<Figure> in(FileSpot text) {
        List<Figure> found = new ArrayList<>();
        Matcher at = figure.matcher(text.text());
        while (at.find()) {
            if (at.group("rung") != null) {
                rung(at, text).ifPresent(found::add);
            } else {
                found.add(time(at, text));
            }
        }
        return found;
    }

    /** What it is the rung of, the next word in its clause says; where that is nothing with such rungs, only the name of a level is a figure. */
    private Optional<Figure> rung(Matcher at, FileSpot text) {
        String word = at.group("rung");
        Set<String> values = rungs.getOrDefault(word, Set.of());
        Matcher next = kind.matcher(text.text()).region(at.end(), text.text().length());
        Set<String> named = next.lookingAt() ? with(kinds.named(next.group("kind")), values) : Set.of();
        if (named.isEmpty() && !clear.contains(word)) {
            return Optional.empty();
        }
        int end = clear.contains(word) ? at.end() : next.end();
        return Optional.of(Figure.rung(
                named.isEmpty() ? with(kinds.all(), values) : named,
                values,
                at.group("higher") != null,
                text.text().substring(at.start(), end),
                text.part(at.start(), end)));
    }

    /** The kinds whose facts can have one of some rungs. */
    private Set<String> with(Set<Kind> some, Set<String> values) {
        return some.stream()
                .map(Kind::id)
                .filter(id -> !Collections.disjoint(ladders.getOrDefault(id, Set.of()), values))
                .collect(Collectors.toSet());
    }

    private static Figure time(Matcher at, FileSpot text) {
        boolean full = at.group("full") != null;
        long number = Numerals.value(full ? at.group("full") : at.group("more")).orElseThrow();
        boolean months = (full ? at.group("unit") : at.group("measure")).equals("个月");
        return Figure.time(months ? number : 12 * number, at.group(), text.part(at.start(), at.end()));
    }
}
