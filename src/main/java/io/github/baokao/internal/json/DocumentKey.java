package io.github.baokao.internal.json;

import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Condition;
import java.util.List;

/**
 * A document of a condition, told by being made of the same objects of the catalogue: comparing those by their fields would take
 * longer than writing them.
 */
final class DocumentKey {

    private final Condition condition;
    private final RequiredDocument document;

    DocumentKey(Condition condition, RequiredDocument document) {
        this.condition = condition;
        this.document = document;
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof DocumentKey key
                && condition == key.condition
                && (document == key.document || isLike(key.document));
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isLike(RequiredDocument other) {
        return document.document() == other.document()
                && document.treatment() == other.treatment()
                && document.title().equals(other.title())
                && document.conflicting().equals(other.conflicting())
                && areSame(document.requirements(), other.requirements())
                && areSame(document.substitutes(), other.substitutes())
                && areSame(document.cites(), other.cites());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 31 * System.identityHashCode(condition) + System.identityHashCode(document.document());
        return 31 * (31 * hash + document.treatment().hashCode())
                + document.requirements().size();
    }
}
