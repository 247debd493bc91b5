package io.github.baokao.internal.say.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An element of a page; immutable, each method gives another one.
 *
 * @param tag its tag
 * @param attributes its attributes, in order
 * @param parts what is in it
 */
public record Element(Tag tag, List<Value> attributes, List<Html> parts) implements Html {

    /**
     * The value of an attribute.
     *
     * @param attribute the attribute
     * @param value its value, not escaped
     */
    public record Value(Attribute attribute, String value) {
        /** Takes only what the attribute may hold. */
        public Value {
            if (!attribute.takes(value)) {
                throw new IllegalArgumentException("not a value of " + attribute.word() + ": " + value);
            }
        }
    }

    /** Copies the lists. */
    public Element {
        attributes = List.copyOf(attributes);
        parts = List.copyOf(parts);
        if (tag.isVoid() && !parts.isEmpty()) {
            throw new IllegalArgumentException(tag.word() + " takes nothing in it");
        }
    }

    /** The element with one more attribute. */
    public Element with(Attribute attribute, String value) {
        if (attributes.stream().anyMatch(given -> given.attribute() == attribute)) {
            throw new IllegalArgumentException(tag.word() + " has its " + attribute.word() + " already");
        }
        return new Element(tag, joined(attributes, List.of(new Value(attribute, value))), parts);
    }

    /** The element with one more attribute, a length in CSS pixels. */
    public Element with(Attribute attribute, int pixels) {
        return with(attribute, Integer.toString(pixels));
    }

    /** The element with one more attribute, a share of what it is drawn in. */
    public Element percent(Attribute attribute, double share) {
        return with(attribute, String.format(Locale.ROOT, "%.3f%%", share));
    }

    /** The element with an anchor. */
    public Element id(String id) {
        return with(Attribute.ID, id);
    }

    /** The element with a class of the style sheet. */
    public Element css(String name) {
        return with(Attribute.CLASS, name);
    }

    /** The element with a text after what is in it. */
    public Element add(String text) {
        return add(new Text(text));
    }

    /** The element with parts after what is in it. */
    public Element add(Html... more) {
        return add(List.of(more));
    }

    /** The element with parts after what is in it. */
    public Element add(List<? extends Html> more) {
        return new Element(tag, attributes, joined(parts, more));
    }

    /** A whole page, of its outermost element. */
    public String page() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        write(out);
        return out.toString();
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(tag.word());
        for (Value given : attributes) {
            out.append(' ').append(given.attribute().word()).append("=\"");
            Text.escape(given.value(), out);
            out.append('"');
        }
        if (tag.isVoid()) {
            out.append(" />");
        } else {
            out.append('>');
            boolean lines = !parts.isEmpty() && parts.stream().allMatch(Element::isBlock);
            if (lines) {
                out.append('\n');
            }
            parts.forEach(part -> part.write(out));
            out.append("</").append(tag.word()).append('>');
        }
        if (tag.isBlock()) {
            out.append('\n');
        }
    }

    private static boolean isBlock(Html part) {
        return part instanceof Element element && element.tag.isBlock();
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
        return Stream.<T>concat(some.stream(), more.stream()).toList();
    }
}
