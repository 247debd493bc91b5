package io.github.baokao.cli;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;

/** Finds what a user names, by id or Chinese name, or says what there is. */
final class Lookup {

    private Lookup() {}

    static Programme programme(Catalog catalog, String name) {
        List<String> ids = catalog.programmes().stream().map(Programme::id).toList();
        return catalog.programmes().stream()
                .filter(p -> p.id().equals(name) || p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("方案", name, ids, names(catalog)));
    }

    static Offering offering(Programme programme, String name) {
        List<Offering> offerings = programme.offerings();
        List<String> names = offerings.stream().map(o -> o.occupation().name()).toList();
        List<String> all = new ArrayList<>(names);
        offerings.forEach(o -> all.add(o.occupation().id()));
        return offerings.stream()
                .filter(o -> o.occupation().name().equals(name)
                        || o.occupation().id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("职业", name, names, all));
    }

    private static List<String> names(Catalog catalog) {
        List<String> names = new ArrayList<>();
        catalog.programmes().forEach(p -> names.addAll(List.of(p.id(), p.name())));
        return names;
    }

    private static Failure unknown(String what, String name, List<String> shown, List<String> known) {
        String proposal = NearestWord.to(name, known)
                .map(near -> "，" + Chinese.didYouMean(near))
                .orElse("");
        return new Failure("没有这个" + what + "：" + Chinese.quoted(name) + proposal + "\n现有：" + Chinese.list(shown));
    }
}
