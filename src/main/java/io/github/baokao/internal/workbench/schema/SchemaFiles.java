package io.github.baokao.internal.workbench.schema;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.policy.read.PolicyShapes;
import io.github.baokao.internal.say.json.JsonText;
import io.github.baokao.internal.workbench.cases.CaseShapes;
import io.github.baokao.internal.workbench.mutation.Explained;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas of a policy, one for each kind of file. Draft-07: every version of the YAML editors understands it, newer drafts only
 * the latest do.
 */
public final class SchemaFiles {

    /** Holds the names that the catalogue defines, apart, so that the others change only with the program. */
    static final String KNOWN = "known.schema.json";

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String APPLICATION = "application";
    private static final String FILING = "filing";
    private static final String MUTANTS = "mutants";

    private SchemaFiles() {}

    /**
     * The schemas.
     *
     * @param catalog the catalogue whose names editors propose
     * @return their texts by file name, such as {@code levels.schema.json}
     */
    public static SortedMap<String, String> of(Catalog catalog) {
        return of(catalog, new Hints(catalog.kinds()));
    }

    static SortedMap<String, String> of(Catalog catalog, Hints hints) {
        Map<String, Shape> shapes = new LinkedHashMap<>(PolicyShapes.ofCatalog(catalog));
        shapes.put(SchemaLine.PROGRAMME_CASES, CaseShapes.ofProgrammeTable(catalog));
        shapes.put(SchemaLine.PICTURE_CASES, CaseShapes.ofPictureTable(catalog));
        shapes.put(SchemaLine.RULE_CASES, CaseShapes.ofRuleTable(catalog));
        shapes.put(MUTANTS, Explained.shape());
        shapes.put(APPLICATION, PolicyShapes.ofApplication(catalog));
        shapes.put(FILING, PolicyShapes.ofFiling(catalog));
        SortedMap<String, String> files = new TreeMap<>();
        shapes.forEach((kind, shape) -> files.put(SchemaLine.file(kind), schema(kind, shape, hints)));
        files.put(KNOWN, known(NameSchemas.of(catalog)));
        return files;
    }

    private static String schema(String kind, Shape shape, Hints hints) {
        SchemaWriter writer =
                new SchemaWriter(hints, Set.of(APPLICATION, FILING).contains(kind));
        Map<String, Object> schema = SchemaWriter.ordered("$schema", DRAFT);
        schema.putAll(writer.described(List.of("file", kind)));
        schema.putAll(writer.schema(shape, List.of(kind)));
        return JsonText.of(SharedParts.of(schema));
    }

    private static String known(Map<String, List<String>> names) {
        Map<String, Object> definitions = new TreeMap<>();
        names.forEach((name, known) -> {
            Map<String, Object> any = SchemaWriter.anyText(false);
            definitions.put(
                    name, known.isEmpty() ? any : Map.of("anyOf", List.of(SchemaWriter.ordered("enum", known), any)));
        });
        return JsonText.of(SchemaWriter.ordered("$schema", DRAFT, "definitions", definitions));
    }
}
