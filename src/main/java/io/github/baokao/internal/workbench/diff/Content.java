package io.github.baokao.internal.workbench.diff;

import java.util.List;

/** What stands under a trait of a thing. */
public sealed interface Content {
    /**
     * A sentence, of which a passage may differ.
     *
     * @param text its text
     */
    record Sentence(String text) implements Content {}

    /**
     * A name, a figure or a word, which differs as a whole.
     *
     * @param text its text
     */
    record Value(String text) implements Content {}

    /**
     * The order of things of which each is told by itself.
     *
     * @param items its items
     */
    record Order(List<Item> items) implements Content {
        /** Copies the list. */
        public Order {
            items = List.copyOf(items);
        }
    }

    /**
     * A list.
     *
     * @param items its items
     * @param ordered whether their order is printed
     */
    record Items(List<Item> items, boolean ordered) implements Content {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }
}
