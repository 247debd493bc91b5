package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Citation;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Label;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Word;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Level;
import io.github.baokao.term.Stated;
import io.github.baokao.term.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language for what results and catalogues are made of: levels, words of facts, dates, months, places, lists. */
public final class Wording {

    private final Messages messages;
    private final Map<Level, LevelName> levels = new HashMap<>();
    private final Map<String, String> cites = new HashMap<>();
    private final List<Kind> kinds;

    /** What facts can say, in the order of the vocabularies. */
    private final Map<String, Label> words = new LinkedHashMap<>();

    /** The words of a language. */
    public Wording(Messages messages, Catalog catalog) {
        this(messages, catalog.kinds());
        catalog.levels().forEach(name -> levels.put(name.level(), name));
        catalog.sources().forEach(source -> cites.put(source.id(), source.cite()));
    }

    /** The words of a language, without those of a catalogue. */
    public Wording(Messages messages) {
        this(messages, List.of());
    }

    private Wording(Messages messages, List<Kind> kinds) {
        this.messages = messages;
        this.kinds = kinds;
        kinds.stream()
                .flatMap(kind -> kind.fields().stream())
                .flatMap(field -> field.words().stream())
                .forEach(word -> words.putIfAbsent(word.text(), word.name()));
    }

    /** The kinds of facts of the catalogue. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** The verdict on an application; a replaced edition is there to be looked up, and nobody applies by it. */
    public String overall(Assessment assessment) {
        boolean replaced =
                assessment.programme().edition().isPresent() && assessment.verdict() == ApplicationVerdict.ELIGIBLE;
        return replaced ? text("verdict.replaced") : word(assessment.verdict());
    }

    /** A text with its values. */
    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** A phrase of the catalogue with its values. */
    public String text(Label label, Object... values) {
        return Messages.fill(raw(label), values);
    }

    /** A phrase of the catalogue whose gaps have names; what has no value is left out, with the brackets around it. */
    String phrase(Label label, UnaryOperator<String> values) {
        return GappedText.fillKnown(raw(label), values);
    }

    /** A phrase of the catalogue as it is, with its gaps. */
    String raw(Label label) {
        return switch (messages.language()) {
            case CHINESE -> label.chinese();
            case ENGLISH -> label.english();
        };
    }

    /** The word for a constant. */
    public String word(Term term) {
        return messages.word(term);
    }

    /** The word for an aspect. */
    public String word(Aspect aspect) {
        return raw(aspect.name());
    }

    /** Every aspect that can be found. */
    Stream<Aspect> aspects() {
        return Stream.concat(
                Stream.of(Aspect.STATED, Aspect.WORK),
                kinds.stream().flatMap(kind -> kind.asks().stream()).map(Ask::aspect));
    }

    /** Words that facts can say, of those in Chinese, in the order of their vocabulary: a set has none of its own. */
    public String words(Collection<String> chosen) {
        return list(words.entrySet().stream()
                .filter(word -> chosen.contains(word.getKey()))
                .map(word -> raw(word.getValue()))
                .toList());
    }

    /** The name of a level, for instance 三级/高级工. */
    public String level(Level level) {
        return level(level, LevelName::full);
    }

    /** The short name of a level, for instance 三级. */
    public String shortLevel(Level level) {
        return level(level, LevelName::name);
    }

    private String level(Level level, Function<LevelName, String> name) {
        return switch (messages.language()) {
            case CHINESE -> Optional.ofNullable(levels.get(level)).map(name).orElse(level.id());
            case ENGLISH -> messages.text("level", level.id());
        };
    }

    /** What a field states or what is asked of it, which a result holds in Chinese or as the id of a level, in this language. */
    public String value(Field field, String value) {
        return switch (field.type()) {
            case LEVEL -> level(Level.of(value));
            case WORD -> field.word(value).map(Word::name).map(this::raw).orElse(value);
            case FLAG ->
                Stream.of(Stated.values())
                        .filter(stated -> stated.word().equals(value))
                        .findFirst()
                        .map(this::word)
                        .orElse(value);
            case TEXT, DATE, OCCUPATION, MAJOR, NUMBER -> value;
        };
    }

    /** So many months, for instance 4年7个月. */
    public String months(int months) {
        String rest = messages.count("months", months % 12);
        if (months < 12) {
            return rest;
        }
        String years = years(months / 12);
        return months % 12 == 0 ? years : messages.text("years-and-months", years, rest);
    }

    /** So many years, for instance 5年. */
    public String years(int years) {
        return messages.count("years", years);
    }

    /** So many days, for instance 15天. */
    public String days(int days) {
        return messages.count("days", days);
    }

    /** A date as it is written in the facts, or that it is not stated. */
    public String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElseGet(() -> messages.text("not-stated"));
    }

    /** The short name of a source: what the catalogue calls it; what it says itself if the catalogue does not have it. */
    public String source(Source source) {
        return cites.getOrDefault(source.id(), source.cite());
    }

    /** A place in a source, after the short name of the source. */
    public String place(Citation at) {
        return messages.text("place", source(at.source()), at.place());
    }

    /** Words in a row, for instance a、b、c. */
    public String list(Collection<String> words) {
        return String.join(messages.text("list.separator"), words);
    }

    /** Phrases in a row, for instance a，b，c. */
    public String phrases(Collection<String> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(text("phrase.separator")));
    }
}
