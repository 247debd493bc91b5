package io.github.baokao.internal.say.text;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Quote;
import io.github.baokao.internal.base.word.Cells;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers the discrepancies that a text cites, in the order of their first mention, and lists them at its end. */
public final class Footnotes {

    private final Wording wording;
    private final Set<Discrepancy> cited = new LinkedHashSet<>();

    /**
     * No footnotes yet.
     *
     * @param wording the words
     */
    public Footnotes(Wording wording) {
        this.wording = wording;
    }

    /**
     * Cites discrepancies.
     *
     * @param discrepancies the discrepancies
     * @return for instance {@code  [1][3]}, with a space before it; empty if there are none
     */
    public String marks(Collection<Discrepancy> discrepancies) {
        String marks = numbers(discrepancies).stream()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
        return marks.isEmpty() ? "" : " " + marks;
    }

    /**
     * Cites discrepancies.
     *
     * @param discrepancies the discrepancies
     * @return their numbers, in order
     */
    public List<Integer> numbers(Collection<Discrepancy> discrepancies) {
        cited.addAll(discrepancies);
        List<Discrepancy> order = List.copyOf(cited);
        return discrepancies.stream()
                .map(discrepancy -> order.indexOf(discrepancy) + 1)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * What was cited.
     *
     * @return the discrepancies in the order of their numbers, which begin with 1
     */
    public List<Discrepancy> cited() {
        return List.copyOf(cited);
    }

    /**
     * What a discrepancy is.
     *
     * @param discrepancy the discrepancy
     * @return its kind and the sentence for the candidate
     */
    public String summary(Discrepancy discrepancy) {
        return wording.text("footnote", wording.word(discrepancy.kind()), discrepancy.summary());
    }

    /**
     * Where a discrepancy comes from.
     *
     * @param discrepancy the discrepancy
     * @return the places of its texts; empty if it has none
     */
    public Optional<String> origin(Discrepancy discrepancy) {
        return Optional.of(places(discrepancy))
                .filter(places -> !places.isEmpty())
                .map(places -> wording.text("footnote.places", places));
    }

    /**
     * Lists what was cited: its number, what it is, the sentence for the candidate and where it comes from.
     *
     * @param lines takes the list
     */
    public void list(Lines lines) {
        list(lines, false);
    }

    /** The same, in a trace also with the quotations, the reading chosen and why. */
    void list(Lines lines, boolean traced) {
        if (cited.isEmpty()) {
            return;
        }
        lines.gap().add(0, wording.text("section.footnotes"));
        int number = 0;
        for (Discrepancy discrepancy : cited) {
            number++;
            String head = Cells.pad("[" + number + "]", 5);
            lines.add(2, head, summary(discrepancy));
            int indent = 2 + Cells.width(head);
            if (traced) {
                quotations(discrepancy, lines, indent);
            } else {
                origin(discrepancy).ifPresent(places -> lines.add(indent, places));
            }
        }
    }

    private void quotations(Discrepancy discrepancy, Lines lines, int indent) {
        for (Quote quote : discrepancy.texts()) {
            String text = wording.text("trace.quoted", quote.text(), wording.place(quote.at()));
            lines.add(indent, wording.text("bullet"), text);
        }
        String chosen = wording.text("trace.reading");
        String because = wording.text("trace.why");
        lines.add(indent, chosen, discrepancy.reading()).add(indent, because, discrepancy.why());
    }

    private String places(Discrepancy discrepancy) {
        Set<String> places = discrepancy.texts().stream()
                .map(Quote::at)
                .map(wording::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(wording.text("footnote.place.separator"), places);
    }
}
