package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.policy.drl.Phrase;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.WrittenFile;
import io.github.baokao.internal.policy.drl.WrittenRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes DRL apart into its files and rules. A rule is the same one by its name, or else by what it does. */
final class RuleThings {
    private RuleThings() {}

    static Versions<List<Thing>> of(SortedMap<String, byte[]> old, SortedMap<String, byte[]> current) {
        List<WrittenFile> before = RuleFiles.written(without(old, current));
        List<WrittenFile> after = RuleFiles.written(without(current, old));
        Map<String, String> ids = renamed(rules(before), rules(after));
        return new Versions<>(Optional.of(things(before, ids)), Optional.of(things(after, Map.of())));
    }

    /** The files that the others do not hold byte for byte: what is the same on both sides takes long to parse and differs in nothing. */
    private static SortedMap<String, byte[]> without(
            SortedMap<String, byte[]> files, SortedMap<String, byte[]> others) {
        SortedMap<String, byte[]> different = new TreeMap<>(files);
        different.entrySet().removeIf(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
        return different;
    }

    private static List<WrittenRule> rules(List<WrittenFile> files) {
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }

    /** The new names of rules that do what they did and are called something else, by their old names. */
    private static Map<String, String> renamed(List<WrittenRule> old, List<WrittenRule> current) {
        Set<String> before = old.stream().map(WrittenRule::name).collect(Collectors.toSet());
        Set<String> after = current.stream().map(WrittenRule::name).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (WrittenRule rule : old) {
            if (!after.contains(rule.name())) {
                current.stream()
                        .filter(other -> !before.contains(other.name()) && !taken.contains(other.name()))
                        .filter(other -> body(other).equals(body(rule)))
                        .findFirst()
                        .ifPresent(other -> {
                            names.put(rule.name(), other.name());
                            taken.add(other.name());
                        });
            }
        }
        return names;
    }

    /** What a rule does, whatever it is called. */
    private static List<Object> body(WrittenRule rule) {
        return List.of(
                rule.asked().stream()
                        .map(asked -> List.of(asked.type().text(), asked.constraints()))
                        .toList(),
                rule.answer().map(Phrase::text));
    }

    private static List<Thing> things(List<WrittenFile> files, Map<String, String> ids) {
        List<Thing> all = new ArrayList<>();
        for (WrittenFile file : files) {
            all.add(file(file));
            file.rules().forEach(rule -> all.add(rule(rule, ids.getOrDefault(rule.name(), rule.name()))));
        }
        return all;
    }

    private static Thing file(WrittenFile file) {
        Spot at = new Spot(file.path(), 0);
        return new Thing(
                EntryKind.RULE_FILE,
                file.path(),
                file.path(),
                Optional.empty(),
                at,
                List.of(
                        items(Trait.PACKAGE, at, file.packageName().stream().toList()),
                        items(Trait.IMPORTS, at, file.imports())));
    }

    private static Thing rule(WrittenRule rule, String id) {
        Spot at = Spot.of(rule.at());
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(Trait.NAME, at, new Content.Sentence(rule.name())));
        properties.add(new Property(Trait.FILE, at, new Content.Value(rule.file())));
        rule.quote()
                .ifPresent(quote -> properties.add(
                        new Property(Trait.QUOTE, Spot.of(quote.at()), new Content.Sentence(quote.text()))));
        properties.add(items(Trait.CITES, at, rule.cites()));
        List<Item> questions = new ArrayList<>();
        List<Item> constraints = new ArrayList<>();
        for (WrittenRule.Asked asked : rule.asked()) {
            Spot there = Spot.of(asked.type().at());
            questions.add(item(asked.type().text(), there, Function.identity()));
            asked.constraints().forEach(text -> constraints.add(item(text, there, RuleThings::field)));
        }
        Spot when = rule.asked().stream()
                .findFirst()
                .map(asked -> Spot.of(asked.type().at()))
                .orElse(at);
        properties.add(new Property(Trait.QUESTION, when, new Content.Items(questions, false)));
        properties.add(new Property(Trait.CONSTRAINTS, when, new Content.Items(constraints, false)));
        rule.answer()
                .ifPresent(answer ->
                        properties.add(items(Trait.ANSWER, Spot.of(answer.at()), List.of(answer), text -> "")));
        return new Thing(EntryKind.RULE, id, rule.name(), Optional.empty(), at, properties);
    }

    /** What a constraint is about: two versions of it are about the same field. */
    private static String field(String constraint) {
        int end = constraint.indexOf(' ');
        return end < 0 ? constraint : constraint.substring(0, end);
    }

    private static Property items(Trait trait, Spot at, Collection<Phrase> lines) {
        return items(trait, at, lines, Function.identity());
    }

    private static Property items(Trait trait, Spot at, Collection<Phrase> lines, Function<String, String> key) {
        List<Item> items = lines.stream()
                .map(line -> item(line.text(), Spot.of(line.at()), key))
                .toList();
        return new Property(trait, at, new Content.Items(items, false));
    }

    private static Item item(String text, Spot at, Function<String, String> key) {
        return new Item(key.apply(text), text, List.of(), at);
    }
}
