package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.catalog.FieldType;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param key where its values stand in an application, from the person or fact of the row on
 * @param heading what stands above it
 * @param type what it holds
 * @param choices what may be chosen; other texts may be written all the same
 * @param example what stands in the example row
 */
record Column(String key, String heading, FieldType type, List<String> choices, String example) {
    Column {
        choices = List.copyOf(choices);
    }
}
