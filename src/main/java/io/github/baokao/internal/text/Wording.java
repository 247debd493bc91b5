package io.github.baokao.internal.text;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Citation;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Source;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.Level;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.Stated;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Term;
import io.github.baokao.term.TitleLevel;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language for what results and catalogues are made of: levels, dates, months, places, lists. */
public final class Wording {

    private final Messages messages;
    private final Map<Level, LevelName> levels = new EnumMap<>(Level.class);
    private final Map<String, String> cites = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    /**
     * The words of a language.
     *
     * @param messages its texts
     * @param catalog knows the printed names of the levels and the short names of the sources
     */
    public Wording(Messages messages, Catalog catalog) {
        this(messages);
        catalog.levels().forEach(name -> levels.put(name.level(), name));
        catalog.sources().forEach(source -> cites.put(source.id(), source.cite()));
    }

    /**
     * The words of a language, without the printed names of the levels.
     *
     * @param messages its texts
     */
    public Wording(Messages messages) {
        this.messages = messages;
        Stream.<Term[]>of(
                        SchoolType.values(),
                        ClassType.values(),
                        Degree.values(),
                        StudyStatus.values(),
                        TitleLevel.values(),
                        Stated.values())
                .flatMap(Stream::of)
                .forEach(term -> terms.put(term.word(), term));
    }

    /**
     * A text with its values.
     *
     * @param key its key
     * @param values the values
     * @return the text
     */
    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /**
     * The word for a constant.
     *
     * @param term the constant
     * @return its word
     */
    public String word(Term term) {
        return messages.word(term);
    }

    /**
     * The words for some constants.
     *
     * @param <T> the vocabulary
     * @param terms the constants
     * @return the words in the order of the vocabulary: a set has none of its own
     */
    public <T extends Enum<T> & Term> String words(Collection<T> terms) {
        return list(terms.stream().sorted().map(this::word).toList());
    }

    /**
     * The name of a level.
     *
     * @param level the level
     * @return for instance 三级/高级工
     */
    public String level(Level level) {
        String number = Integer.toString(level.number());
        return switch (messages.language()) {
            case CHINESE ->
                Optional.ofNullable(levels.get(level)).map(LevelName::full).orElse(number);
            case ENGLISH -> messages.text("level", number);
        };
    }

    /**
     * The short name of a level.
     *
     * @param level the level
     * @return for instance 三级
     */
    public String shortLevel(Level level) {
        String number = Integer.toString(level.number());
        return switch (messages.language()) {
            case CHINESE ->
                Optional.ofNullable(levels.get(level)).map(LevelName::name).orElse(number);
            case ENGLISH -> messages.text("level", number);
        };
    }

    /**
     * A stated or expected value, which a result holds as a Chinese word or as the number of a level.
     *
     * @param value the value
     * @return the same in this language, if it is known
     */
    public String value(String value) {
        Optional<String> level = levels.keySet().stream()
                .filter(l -> Integer.toString(l.number()).equals(value))
                .map(this::level)
                .findFirst();
        return level.or(() -> Optional.ofNullable(terms.get(value)).map(this::word))
                .orElse(value);
    }

    /**
     * So many months.
     *
     * @param months their number, not negative
     * @return for instance 4年7个月
     */
    public String months(int months) {
        String rest = messages.count("months", months % 12);
        if (months < 12) {
            return rest;
        }
        String years = years(months / 12);
        return months % 12 == 0 ? years : messages.text("years-and-months", years, rest);
    }

    /**
     * So many years.
     *
     * @param years their number
     * @return for instance 5年
     */
    public String years(int years) {
        return messages.count("years", years);
    }

    /**
     * So many days.
     *
     * @param days their number
     * @return for instance 15天
     */
    public String days(int days) {
        return messages.count("days", days);
    }

    /**
     * A date that may not be known.
     *
     * @param date the date
     * @return the date as it is written in the facts, or that it is not stated
     */
    public String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElseGet(() -> messages.text("not-stated"));
    }

    /**
     * The short name of a source.
     *
     * @param source the source
     * @return what the catalogue calls it; what it says itself if the catalogue does not have it
     */
    public String source(Source source) {
        return cites.getOrDefault(source.id(), source.cite());
    }

    /**
     * A place in a source.
     *
     * @param at the place
     * @return the short name of the source and the place in it
     */
    public String place(Citation at) {
        return messages.text("place", source(at.source()), at.place());
    }

    /**
     * Words in a row.
     *
     * @param words the words
     * @return for instance a、b、c
     */
    public String list(Collection<String> words) {
        return String.join(messages.text("list.separator"), words);
    }

    /**
     * Phrases in a row.
     *
     * @param phrases the phrases
     * @return for instance a，b，c
     */
    public String phrases(Collection<String> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(text("phrase.separator")));
    }
}
