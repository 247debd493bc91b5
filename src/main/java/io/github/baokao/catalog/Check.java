package io.github.baokao.catalog;

import io.github.baokao.term.CheckKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A check that is made before an application is filed.
 *
 * @param kind what is checked
 * @param advice what to do if it finds fault
 * @param since the month from which what it is about has existed
 * @param word the word of a fact that stands for it; stated with the month or not at all
 * @param age the age in years before which work is odd; stated where days are held against the day of birth
 * @param quotes the texts that it rests on
 * @param cites what is to be said of it
 */
public record Check(
        CheckKind kind,
        String advice,
        Optional<YearMonth> since,
        Optional<String> word,
        Optional<Integer> age,
        List<Quote> quotes,
        List<Discrepancy> cites) {
    /** Copies the lists. */
    public Check {
        quotes = List.copyOf(quotes);
        cites = List.copyOf(cites);
    }

    /** The same with the texts of one guide alone; with those for the same regions if it prints none, never with those of others. */
    public Check by(Source guide) {
        List<Quote> own = texts(guide::equals);
        return new Check(
                kind,
                advice,
                since,
                word,
                age,
                own.isEmpty() ? texts(source -> source.regions().containsAll(guide.regions())) : own,
                cites);
    }

    private List<Quote> texts(Predicate<Source> from) {
        return quotes.stream().filter(quote -> from.test(quote.at().source())).toList();
    }
}
