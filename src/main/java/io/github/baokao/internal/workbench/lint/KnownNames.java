package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that a catalogue knows.
 *
 * @param occupationNames the occupations of which certificates are given
 * @param occupations these, and all that lists print
 * @param majors all that lists print, and the own ones
 * @param settled names that a misprint or a remark of a list speaks of
 * @param lists all printed lists
 * @param printed the quoted texts of the catalogue, one after the other
 */
record KnownNames(
        Set<String> occupationNames,
        Set<String> occupations,
        Set<String> majors,
        Set<String> settled,
        List<NameList> lists,
        String printed) {

    /** A shorter name is near to many a piece of a text. */
    private static final int LONG = 5;

    static KnownNames of(LintContext subject) {
        Catalog catalog = subject.catalog();
        Set<String> own = catalog.occupations().stream().map(Occupation::name).collect(Collectors.toSet());
        Set<String> occupations = new TreeSet<>(own);
        Set<String> majors = new TreeSet<>();
        Set<String> settled = new HashSet<>();
        List<NameList> printed = new ArrayList<>();
        for (OccupationLists lists : catalog.lists()) {
            occupations.addAll(lists.related().entries());
            lists.excluded().ifPresent(excluded -> occupations.addAll(excluded.names()));
            settle(lists.related(), settled);
            printed.add(lists.related());
            for (MajorList list : lists.majors()) {
                majors.addAll(list.names().entries());
                settle(list.names(), settled);
                printed.add(list.names());
            }
        }
        catalog.occupations().forEach(o -> o.ownMajors().ifPresent(majorsOfIt -> majors.addAll(majorsOfIt.names())));
        List<String> quotes = subject.quotes().stream()
                .filter(quoted -> !isName(quoted))
                .map(Quoted::text)
                .toList();
        return new KnownNames(own, occupations, majors, settled, printed, String.join("\n", quotes));
    }

    /** The name of a sub-trade or old certificate is what is asked about, not a text that has it. */
    private static boolean isName(Quoted quoted) {
        return quoted.spot().place().path().toString().endsWith(".name");
    }

    private static void settle(NameList list, Set<String> settled) {
        list.misprints().forEach(misprint -> {
            settled.add(misprint.printed());
            settled.add(misprint.meant());
        });
        list.remarks().forEach(remark -> settled.add(remark.name()));
    }

    /** Whether a quoted text has a name, or somebody has spoken of it. */
    boolean isPrinted(String name) {
        return printed.contains(name) || isSettled(name);
    }

    /** A piece of a quoted text that differs from a long name by one character in its place. */
    Optional<String> nearPrinted(String name) {
        for (int i = 0; i < name.length() && name.length() >= LONG; i++) {
            String form = Pattern.quote(name.substring(0, i)) + "\\p{IsHan}" + Pattern.quote(name.substring(i + 1));
            Optional<MatchResult> found =
                    Pattern.compile(form).matcher(printed).results().findFirst();
            if (found.isPresent()) {
                return found.map(MatchResult::group);
            }
        }
        return Optional.empty();
    }

    /** How many lists print a name. */
    long lists(String name) {
        return lists.stream().filter(list -> list.entries().contains(name)).count();
    }

    /** Whether a misprint or a remark speaks of a name. */
    boolean isSettled(String name) {
        return settled.contains(name);
    }
}
