package io.github.baokao.internal.guide.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes that satisfy a condition.
 *
 * @param changes the changes by what makes them the same
 * @param on the first day on which they do
 */
record Plan(Map<Object, FactChange> changes, LocalDate on) {
    /** Changes, each once. */
    static Map<Object, FactChange> once(Collection<FactChange> changes) {
        Map<Object, FactChange> once = new LinkedHashMap<>();
        changes.forEach(change -> once.putIfAbsent(change.key(), change));
        return once;
    }

    Set<Object> keys() {
        return changes.keySet();
    }

    /**
     * Whether another plan has nothing to offer beside this one: it has all of these changes and more, and gains less than a month
     * by that, nor the day of signing itself.
     */
    boolean outdoes(Plan other, LocalDate today) {
        if (!other.keys().containsAll(keys())) {
            return false;
        }
        boolean gainsToday = other.on().equals(today) && on.isAfter(today);
        boolean gainsMonth = !other.on().isAfter(on.minusMonths(1));
        return other.keys().size() == keys().size() ? !other.on().isBefore(on) : !gainsToday && !gainsMonth;
    }

    List<FactChange> list() {
        return List.copyOf(changes.values());
    }
}
