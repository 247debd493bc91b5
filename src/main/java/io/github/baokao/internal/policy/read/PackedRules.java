package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.Trees;
import io.github.baokao.internal.policy.drl.Phrase;
import io.github.baokao.internal.policy.drl.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say of the rules of the library, as a tree: no DRL need be read at the start. */
final class PackedRules {
    private static final String NAME = "name";
    private static final String FILE = "file";
    private static final String QUOTE = "quote";
    private static final String CITES = "cites";

    private PackedRules() {}

    /** The tree of some rules. */
    static Node pack(List<WrittenRule> rules, Place place) {
        return new SequenceNode(
                place, rules.stream().map(rule -> pack(rule, place)).toList());
    }

    private static Node pack(WrittenRule rule, Place place) {
        List<MappingNode.Entry> entries = new ArrayList<>();
        entries.add(new MappingNode.Entry(NAME, place, text(rule.name(), place)));
        entries.add(new MappingNode.Entry(FILE, place, text(rule.file(), place)));
        rule.quote().ifPresent(quote -> entries.add(new MappingNode.Entry(QUOTE, place, text(quote.text(), place))));
        entries.add(new MappingNode.Entry(
                CITES,
                place,
                new SequenceNode(
                        place,
                        rule.cites().stream()
                                .map(Phrase::text)
                                .map(cite -> text(cite, place))
                                .toList())));
        return new MappingNode(place, entries);
    }

    static Node text(String text, Place place) {
        return new ScalarNode(place, ScalarNode.Kind.TEXT, text);
    }

    /** The rules of such a tree. */
    static List<PolicyRule> unpack(Node tree, Catalog catalog) {
        return ((SequenceNode) tree)
                .items().stream()
                        .map(rule -> new PolicyRule(
                                word(rule, NAME).orElseThrow(),
                                word(rule, FILE).orElseThrow(),
                                word(rule, QUOTE),
                                Trees.items(rule, CITES).stream()
                                        .flatMap(cite -> Trees.text(cite).stream())
                                        .flatMap(cite -> catalog.discrepancy(cite).stream())
                                        .toList()))
                        .toList();
    }

    private static Optional<String> word(Node rule, String key) {
        return Trees.value(rule, key).flatMap(Trees::text);
    }
}
