package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Programme;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * What the checks look at.
 *
 * @param catalog the catalogue, or what could be read of it
 * @param trees its files
 * @param rules the texts of the rule files by path
 */
record LintContext(Catalog catalog, CatalogPlaces trees, SortedMap<String, String> rules) {

    /** Does something for every condition, with the place where it stands. */
    void conditions(BiConsumer<Condition, FileSpot> task) {
        for (Programme programme : catalog.programmes()) {
            FileSpot conditions = trees.programme(programme.id()).key("conditions");
            for (int i = 0; i < programme.conditions().size(); i++) {
                task.accept(programme.conditions().get(i), conditions.item(i));
            }
        }
    }

    /** Every text of the catalogue that a source is said to print, and every quotation of a rule. */
    List<Quoted> quotes() {
        return new QuotedTexts(this).all();
    }
}
