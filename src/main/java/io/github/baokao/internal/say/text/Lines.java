package io.github.baokao.internal.say.text;

import io.github.baokao.internal.base.word.Cells;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text for a terminal, line by line, with hanging indents. */
public final class Lines {

    /** Fits every terminal, and reads well in Chinese. */
    public static final int DEFAULT_WIDTH = 80;

    private static final int NARROWEST = 20;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    /**
     * An empty text.
     *
     * @param width how many cells a line may take
     */
    public Lines(int width) {
        this.width = width;
    }

    /**
     * Adds an empty line, unless the text is empty or ends in one.
     *
     * @return this
     */
    public Lines gap() {
        if (out.length() > 1 && !(out.charAt(out.length() - 1) == '\n' && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
        return this;
    }

    /**
     * Adds a text, wrapped.
     *
     * @param indent how many cells to leave free on the left
     * @param text the text
     * @return this
     */
    public Lines add(int indent, String text) {
        return add(indent, "", text);
    }

    /**
     * Adds a text after a head; its further lines stand under its first one.
     *
     * @param indent how many cells to leave free on the left
     * @param head what stands before the text
     * @param text the text
     * @return this
     */
    public Lines add(int indent, String head, String text) {
        return add(indent, head, UnaryOperator.identity(), text);
    }

    /**
     * Adds a text after a head that is coloured.
     *
     * @param indent how many cells to leave free on the left
     * @param head what stands before the text
     * @param paint colours the head, which is measured without colours
     * @param text the text
     * @return this
     */
    public Lines add(int indent, String head, UnaryOperator<String> paint, String text) {
        int hang = indent + Cells.width(head);
        List<String> lines = Cells.wrap(text, Math.max(NARROWEST, width - hang));
        out.append(" ".repeat(indent)).append(paint.apply(head)).append(lines.get(0));
        end();
        for (String line : lines.subList(1, lines.size())) {
            out.append(" ".repeat(hang)).append(line);
            end();
        }
        return this;
    }

    /**
     * Adds a line as it is: what is coloured inside cannot be measured.
     *
     * @param indent how many cells to leave free on the left
     * @param line the line
     * @return this
     */
    public Lines exactly(int indent, String line) {
        out.append(" ".repeat(indent)).append(line);
        end();
        return this;
    }

    /**
     * The whole text.
     *
     * @return lines that each end in a line feed
     */
    @Override
    public String toString() {
        return out.toString();
    }

    private void end() {
        int last = out.length();
        while (last > 0 && out.charAt(last - 1) == ' ') {
            last--;
        }
        out.setLength(last);
        out.append('\n');
    }
}
