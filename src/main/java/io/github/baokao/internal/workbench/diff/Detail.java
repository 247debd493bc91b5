package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.say.text.ChangedPassage;
import java.util.List;
import java.util.Optional;

/** What became different in one trait of a thing. */
public sealed interface Detail {
    /** The trait. */
    Trait trait();

    /** Where it stood; empty if it did not. */
    Optional<Spot> from();

    /** Where it stands now; empty if it does not. */
    Optional<Spot> to();

    /**
     * A sentence with other words.
     *
     * @param trait the trait
     * @param from where it stood
     * @param to where it stands now
     * @param passages its passages, kept and changed
     */
    record Reworded(Trait trait, Optional<Spot> from, Optional<Spot> to, List<ChangedPassage> passages)
            implements Detail {
        /** Copies the list. */
        public Reworded {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Another value.
     *
     * @param trait the trait
     * @param from where it stood
     * @param to where it stands now
     * @param old the old value; empty if there was none
     * @param current the new value; empty if there is none
     */
    record Replaced(Trait trait, Optional<Spot> from, Optional<Spot> to, Optional<String> old, Optional<String> current)
            implements Detail {}

    /**
     * A list with other items.
     *
     * @param trait the trait
     * @param from where it stood
     * @param to where it stands now
     * @param added the items that are new
     * @param removed the items that are gone
     * @param altered the items of which something else is said
     * @param moved the fewest of the items that stayed which account for another order, where the order is printed
     */
    record Listed(
            Trait trait,
            Optional<Spot> from,
            Optional<Spot> to,
            List<Item> added,
            List<Item> removed,
            List<Altered> altered,
            List<Item> moved)
            implements Detail {
        /** Copies the lists. */
        public Listed {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            altered = List.copyOf(altered);
            moved = List.copyOf(moved);
        }
    }

    /**
     * An item of which something else is said.
     *
     * @param old the old item
     * @param current the new item
     * @param passages the passages of its text
     */
    record Altered(Item old, Item current, List<ChangedPassage> passages) {
        /** Copies the list. */
        public Altered {
            passages = List.copyOf(passages);
        }
    }
}
