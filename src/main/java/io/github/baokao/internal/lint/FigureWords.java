package io.github.baokao.internal.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.internal.text.Numerals;
import io.github.baokao.term.Level;
import io.github.baokao.term.TitleLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds figures in the texts of conditions, by the names of levels and old certificates that a catalogue has. */
final class FigureWords {
    private final Map<String, Set<String>> levels = new HashMap<>();
    private final Map<String, Set<String>> papers = new HashMap<>();
    private final Pattern figure;

    FigureWords(Catalog catalog) {
        for (LevelName name : catalog.levels()) {
            Set<String> number = Set.of(String.valueOf(name.level().number()));
            levels.put(name.name(), number);
            name.otherNames().forEach(other -> levels.put(name.name() + "/" + other, number));
        }
        catalog.occupations().forEach(this::papers);
        figure = Pattern.compile("(?<level>" + anyOf(levels.keySet()) + ")"
                + "|(?<old>" + anyOf(papers.keySet()) + ")(?<paper>职业资格证书|正规培训)"
                + "|(?<title>" + anyOf(titles()) + ")职称"
                + "|满 ?(?<full>" + Numerals.PATTERN + ") ?年|(?<more>" + Numerals.PATTERN + ") ?年以上");
    }

    /** Where an occupation has old certificates, its own name is one of a level that none of them names. */
    private void papers(Occupation occupation) {
        Set<String> rest = Arrays.stream(Level.values())
                .map(level -> String.valueOf(level.number()))
                .collect(Collectors.toCollection(HashSet::new));
        for (LegacyCertificate old : occupation.legacyCertificates()) {
            String level = String.valueOf(old.level().number());
            papers.put(old.name(), Set.of(level));
            rest.remove(level);
        }
        if (!occupation.legacyCertificates().isEmpty()) {
            papers.put(occupation.name(), rest);
        }
    }

    /** The figures of a text, in its order. */
    List<Figure> in(Spot text) {
        List<Figure> found = new ArrayList<>();
        Matcher at = figure.matcher(text.text());
        while (at.find()) {
            found.add(figure(at, text));
        }
        return found;
    }

    private Figure figure(Matcher at, Spot text) {
        String kind;
        Set<String> values;
        if (at.group("level") != null) {
            kind = "证书";
            values = levels.getOrDefault(at.group("level"), Set.of());
        } else if (at.group("old") != null) {
            kind = at.group("paper").equals("正规培训") ? "培训" : "证书";
            values = papers.getOrDefault(at.group("old"), Set.of());
        } else if (at.group("title") != null) {
            kind = "职称";
            values = Set.of(at.group("title"));
        } else {
            kind = "年数";
            String years = at.group("full") != null ? at.group("full") : at.group("more");
            values = Set.of(String.valueOf(Numerals.value(years).orElseThrow()));
        }
        return new Figure(kind, values, at.group(), text.part(at.start(), at.end()));
    }

    private static Set<String> titles() {
        return Stream.of(TitleLevel.values()).map(TitleLevel::word).collect(Collectors.toSet());
    }

    /** The longest first; what stands for none matches nothing. */
    private static String anyOf(Set<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }
}
