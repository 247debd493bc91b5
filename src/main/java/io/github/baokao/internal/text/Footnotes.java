package io.github.baokao.internal.text;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Quote;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
        cited.addAll(discrepancies);
        List<Discrepancy> order = List.copyOf(cited);
        String marks = discrepancies.stream()
                .map(order::indexOf)
                .sorted()
                .distinct()
                .map(i -> "[" + (i + 1) + "]")
                .collect(Collectors.joining());
        return marks.isEmpty() ? "" : " " + marks;
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
            lines.add(2, head, wording.text("footnote", wording.word(discrepancy.kind()), discrepancy.summary()));
            if (traced) {
                quotations(discrepancy, lines, 2 + Cells.width(head));
            } else if (!discrepancy.texts().isEmpty()) {
                lines.add(2 + Cells.width(head), wording.text("footnote.places", places(discrepancy)));
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
