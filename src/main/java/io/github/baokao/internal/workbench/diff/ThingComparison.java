package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.say.text.Passages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the old and the new version of one thing, trait by trait. */
final class ThingComparison {
    private ThingComparison() {}

    /** What is different, in the order of the traits. */
    static List<Detail> between(Thing old, Thing current) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Stream.of(old, current)
                .flatMap(thing -> thing.properties().stream())
                .forEach(property -> traits.add(property.trait()));
        return traits.stream()
                .flatMap(trait -> detail(trait, new Versions<>(old.property(trait), current.property(trait))).stream())
                .toList();
    }

    private static Optional<Detail> detail(Trait trait, Versions<Property> both) {
        Optional<Spot> from = both.old().map(Property::at);
        Optional<Spot> to = both.current().map(Property::at);
        Versions<Content> contents =
                new Versions<>(both.old().map(Property::content), both.current().map(Property::content));
        if (contents.are(Content.Items.class)) {
            return ListComparison.between(trait, from, to, contents.as(Content.Items.class));
        }
        if (contents.are(Content.Order.class)) {
            return ListComparison.order(trait, from, to, contents.as(Content.Order.class));
        }
        Optional<String> old = contents.old().map(ThingComparison::text);
        Optional<String> current = contents.current().map(ThingComparison::text);
        if (old.equals(current)) {
            return Optional.empty();
        }
        boolean sentence = contents.are(Content.Sentence.class) && old.isPresent() && current.isPresent();
        return Optional.of(
                sentence
                        ? new Detail.Reworded(trait, from, to, Passages.between(old.get(), current.get()))
                        : new Detail.Replaced(trait, from, to, old, current));
    }

    private static String text(Content content) {
        if (content instanceof Content.Sentence sentence) {
            return sentence.text();
        } else if (content instanceof Content.Value value) {
            return value.text();
        }
        throw new IllegalArgumentException("a list on one side only");
    }
}
