package io.github.baokao.internal.workbench.schema;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names that a catalogue defines and that its files refer to: editors propose them, but take others as well. */
final class NameSchemas {

    private NameSchemas() {}

    static Map<String, List<String>> of(Catalog catalog) {
        Map<String, List<String>> names = new TreeMap<>();
        names.put("levels", list(catalog.levels(), name -> name.level().id()));
        names.put("regions", list(catalog.regions(), Region::id));
        names.put(
                "region-names",
                Stream.concat(
                                catalog.regions().stream().map(Region::id),
                                catalog.regions().stream().map(Region::name))
                        .toList());
        names.put("sources", list(catalog.sources(), Source::id));
        names.put("discrepancies", list(catalog.discrepancies(), Discrepancy::id));
        names.put("occupations", list(catalog.occupations(), Occupation::id));
        names.put("occupation-names", list(catalog.occupations(), Occupation::name));
        names.put("lists", list(catalog.lists(), OccupationLists::id));
        names.put("pictures", list(catalog.pictures(), Picture::id));
        names.put("documents", list(catalog.documents(), Document::id));
        names.put("forms", list(catalog.forms(), Form::id));
        names.put("programmes", list(catalog.programmes(), Programme::id));
        names.put(
                "conditions",
                catalog.programmes().stream()
                        .flatMap(programme -> programme.conditions().stream())
                        .map(Condition::id)
                        .toList());
        return names;
    }

    private static <T> List<String> list(List<T> things, Function<T, String> name) {
        return things.stream().map(name).toList();
    }
}
