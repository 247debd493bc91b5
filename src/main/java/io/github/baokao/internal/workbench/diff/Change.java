package io.github.baokao.internal.workbench.diff;

import java.util.List;

/** What became of a thing from one policy to the other. */
public sealed interface Change {
    /** The thing as it is, or as it last was. */
    Thing thing();

    /**
     * A thing that the new policy alone has.
     *
     * @param thing the thing
     */
    record Added(Thing thing) implements Change {}

    /**
     * A thing that the old policy alone has.
     *
     * @param thing the thing
     */
    record Removed(Thing thing) implements Change {}

    /**
     * A thing that both have and of which they do not say the same.
     *
     * @param old the thing as it was
     * @param thing the thing as it is
     * @param details what is different
     */
    record Changed(Thing old, Thing thing, List<Detail> details) implements Change {
        /** Copies the list. */
        public Changed {
            details = List.copyOf(details);
        }
    }
}
