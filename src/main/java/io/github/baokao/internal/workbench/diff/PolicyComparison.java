package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two policies thing by thing; the order of things in their files and how these are laid out mean nothing. */
public final class PolicyComparison {
    private final LoadedPolicy old;
    private final LoadedPolicy current;
    private final List<Change> changes = new ArrayList<>();

    private PolicyComparison(LoadedPolicy old, LoadedPolicy current) {
        this.old = old;
        this.current = current;
    }

    /**
     * What two policies say differently.
     *
     * @param old the old policy
     * @param current the new policy
     * @param messages the language of its words
     */
    public static PolicyDiff of(LoadedPolicy old, LoadedPolicy current, Messages messages) {
        return new PolicyComparison(old, current).compare(messages);
    }

    private PolicyDiff compare(Messages messages) {
        // one set of names, or a new name of a level, a source or a document would show wherever it is mentioned
        Wording wording = new Wording(messages, current.catalog());
        LatestNames names = new LatestNames(current.catalog());
        compare(catalog(old, names, wording), catalog(current, names, wording));
        Versions<List<Thing>> rules =
                RuleThings.of(old.files().rules(), current.files().rules());
        compare(rules.old().orElseThrow(), rules.current().orElseThrow());
        changes.sort(Comparator.comparing(change -> change.thing().kind()));
        Map<String, String> programmes = new HashMap<>();
        Stream.of(old, current)
                .flatMap(policy -> policy.catalog().programmes().stream())
                .forEach((Programme programme) -> programmes.put(programme.id(), programme.name()));
        return new PolicyDiff(side(old), side(current), changes, rewritten(), programmes);
    }

    private static PolicyDiff.Side side(LoadedPolicy policy) {
        return new PolicyDiff.Side(policy.name(), policy.files().hash());
    }

    private static List<Thing> catalog(LoadedPolicy policy, LatestNames names, Wording wording) {
        return Things.of(policy.catalog(), new Origins(policy.files().catalog()), names, wording);
    }

    private void compare(List<Thing> before, List<Thing> after) {
        Map<String, Thing> left = byIdentity(before);
        for (Thing thing : after) {
            Optional<Thing> was = Optional.ofNullable(left.remove(identity(thing)));
            if (was.isEmpty()) {
                changes.add(new Change.Added(thing));
            } else {
                List<Detail> details = ThingComparison.between(was.get(), thing);
                if (!details.isEmpty()) {
                    changes.add(new Change.Changed(was.get(), thing, details));
                }
            }
        }
        left.values().forEach(thing -> changes.add(new Change.Removed(thing)));
    }

    private static Map<String, Thing> byIdentity(List<Thing> things) {
        Map<String, Thing> all = new LinkedHashMap<>();
        things.forEach(thing -> all.put(identity(thing), thing));
        return all;
    }

    private static String identity(Thing thing) {
        return thing.kind() + " " + thing.id();
    }

    private List<String> rewritten() {
        Map<String, byte[]> before = all(old);
        Map<String, byte[]> after = all(current);
        Set<String> files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        files.removeIf(file -> before.containsKey(file)
                && after.containsKey(file)
                && Arrays.equals(before.get(file), after.get(file)));
        files.removeAll(concerned());
        return List.copyOf(files);
    }

    private Set<String> concerned() {
        Set<String> files = new HashSet<>();
        for (Change change : changes) {
            files.add(change.thing().at().file());
            if (change instanceof Change.Changed changed) {
                files.add(changed.old().at().file());
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> all(LoadedPolicy policy) {
        SortedMap<String, byte[]> files = new TreeMap<>(policy.files().catalog());
        files.putAll(policy.files().rules());
        return files;
    }
}
