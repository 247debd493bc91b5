package io.github.baokao.catalog;

import java.util.List;

/** What a condition requires: a criterion, or several of which all or one must be met. */
public sealed interface Clause permits Criterion, Clause.AllOf, Clause.AnyOf {
    /** The criteria in it, as they are printed. */
    List<Criterion> criteria();

    /**
     * All of them.
     *
     * @param parts the parts, at least one
     */
    record AllOf(List<Clause> parts) implements Clause {
        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Criterion> criteria() {
            return parts.stream().flatMap(part -> part.criteria().stream()).toList();
        }
    }

    /**
     * One of them.
     *
     * @param parts the parts, at least one
     */
    record AnyOf(List<Clause> parts) implements Clause {
        /** Copies the list. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Criterion> criteria() {
            return parts.stream().flatMap(part -> part.criteria().stream()).toList();
        }
    }
}
