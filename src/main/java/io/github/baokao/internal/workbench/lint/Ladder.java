package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Word;
import java.util.List;

/**
 * What is above what.
 *
 * @param levels the levels, lowest first
 */
record Ladder(List<String> levels) {
    static Ladder of(Catalog catalog) {
        return new Ladder(
                catalog.levels().stream().map(name -> name.level().id()).toList());
    }

    /** Whether a rung is what is asked for. */
    boolean takes(Demand.Rung asked, String rung) {
        List<String> rungs = rungs(asked.ask().field());
        return rung.equals(asked.rung()) || (asked.orHigher() && rungs.indexOf(rung) > rungs.indexOf(asked.rung()));
    }

    private List<String> rungs(Field field) {
        return field.type() == FieldType.LEVEL
                ? levels
                : field.words().stream().map(Word::text).toList();
    }
}
