package io.github.baokao.internal.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes DRL apart into its files and rules. A rule is the same one by its name, or else by what it does. */
final class RuleThings {
    private RuleThings() {}

    static Versions<List<Thing>> of(SortedMap<String, byte[]> old, SortedMap<String, byte[]> current) {
        List<RuleFile> before = files(old);
        List<RuleFile> after = files(current);
        Map<String, String> ids = renamed(rules(before), rules(after));
        return new Versions<>(Optional.of(things(before, ids)), Optional.of(things(after, Map.of())));
    }

    private static List<RuleFile> files(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> RuleFile.read(file.getKey(), file.getValue()))
                .toList();
    }

    private static List<WrittenRule> rules(List<RuleFile> files) {
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
                        .filter(other -> other.body().equals(rule.body()))
                        .findFirst()
                        .ifPresent(other -> {
                            names.put(rule.name(), other.name());
                            taken.add(other.name());
                        });
            }
        }
        return names;
    }

    private static List<Thing> things(List<RuleFile> files, Map<String, String> ids) {
        List<Thing> all = new ArrayList<>();
        for (RuleFile file : files) {
            all.add(file(file));
            file.rules().forEach(rule -> all.add(rule(rule, ids.getOrDefault(rule.name(), rule.name()))));
        }
        return all;
    }

    private static Thing file(RuleFile file) {
        Spot at = new Spot(file.path(), 0);
        return new Thing(
                Kind.RULE_FILE,
                file.path(),
                file.path(),
                Optional.empty(),
                at,
                List.of(items(Trait.PACKAGE, at, file.packages()), items(Trait.IMPORTS, at, file.imports())));
    }

    private static Thing rule(WrittenRule rule, String id) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(Trait.NAME, rule.at(), new Content.Sentence(rule.name())));
        properties.add(
                new Property(Trait.FILE, rule.at(), new Content.Value(rule.at().file())));
        rule.quote()
                .ifPresent(quote ->
                        properties.add(new Property(Trait.QUOTE, quote.at(), new Content.Sentence(quote.text()))));
        properties.add(items(Trait.CITES, rule.at(), rule.cites()));
        List<Item> questions = new ArrayList<>();
        List<Item> constraints = new ArrayList<>();
        for (WrittenRule.Pattern pattern : rule.patterns()) {
            questions.add(item(pattern.type(), pattern.at(), Function.identity()));
            pattern.constraints().forEach(text -> constraints.add(item(text, pattern.at(), RuleThings::field)));
        }
        Spot when = rule.patterns().stream()
                .findFirst()
                .map(WrittenRule.Pattern::at)
                .orElse(rule.at());
        properties.add(new Property(Trait.QUESTION, when, new Content.Items(questions, false)));
        properties.add(new Property(Trait.CONSTRAINTS, when, new Content.Items(constraints, false)));
        properties.add(items(Trait.ANSWER, rule.answer().at(), List.of(rule.answer()), text -> ""));
        return new Thing(Kind.RULE, id, rule.name(), Optional.empty(), rule.at(), properties);
    }

    /** What a constraint is about: two versions of it are about the same field. */
    private static String field(String constraint) {
        int end = constraint.indexOf(' ');
        return end < 0 ? constraint : constraint.substring(0, end);
    }

    private static Property items(Trait trait, Spot at, Collection<WrittenRule.Line> lines) {
        return items(trait, at, lines, Function.identity());
    }

    private static Property items(
            Trait trait, Spot at, Collection<WrittenRule.Line> lines, Function<String, String> key) {
        List<Item> items =
                lines.stream().map(line -> item(line.text(), line.at(), key)).toList();
        return new Property(trait, at, new Content.Items(items, false));
    }

    private static Item item(String text, Spot at, Function<String, String> key) {
        return new Item(key.apply(text), text, List.of(), at);
    }
}
