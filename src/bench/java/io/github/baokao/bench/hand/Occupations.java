package io.github.baokao.bench.hand;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.Level;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.Verdict;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How written occupations stand to the one applied for, where its list of related ones is open and excludes none. */
final class Occupations {
    /** A written name, looked up. */
    record Name(
            OccupationRelation relation,
            EntryMatch entry,
            PolicyRule why,
            Says counts,
            List<Discrepancy> cites,
            Optional<Level> legacyLevel) {}

    private final Map<String, Name> names = new HashMap<>();
    private final Set<String> printed = new HashSet<>();
    private final Name unwritten;
    private final Name other;

    Occupations(Catalog catalog, OccupationLists lists, Sentences sentences) {
        Says own = sentences.satisfied("本职业，任何要求都认");
        Says related = sentences.satisfied("认相关职业的要求，认列明的相关职业");
        Says open = sentences.review("认相关职业的要求，清单未列但以“等”结尾的，须人工审核");
        unwritten = name(
                OccupationRelation.UNKNOWN,
                EntryMatch.NONE,
                sentences.rule("没有写明职业名称的，关系不明"),
                sentences.open("职业名称未写明的，待定"),
                List.of());
        other = name(
                OccupationRelation.OPEN, EntryMatch.NONE, sentences.rule("清单没有列出但以“等”结尾的职业，可能是相关职业"), open, List.of());
        PolicyRule trade = sentences.rule("只写工种名称、清单没有列出但以“等”结尾的，可能是本职业或相关职业");
        catalog.occupations()
                .forEach(o -> o.subTrades()
                        .forEach(t -> names.put(
                                key(t.name()),
                                name(OccupationRelation.OPEN, EntryMatch.NONE, trade, open, List.of()))));
        list(lists.related(), related, sentences);
        Name entry = names.get(key(lists.occupation().name()));
        names.put(
                key(lists.occupation().name()),
                name(
                        OccupationRelation.OWN,
                        entry == null ? EntryMatch.NONE : entry.entry(),
                        sentences.rule("名称就是所报职业的，是本职业"),
                        own,
                        List.of()));
        catalog.occupations().forEach(this::legacy);
        printed.addAll(names.keySet());
        catalog.lists().forEach(l -> {
            l.related().entries().forEach(e -> printed.add(key(e)));
            l.related().compounds().forEach(c -> c.names().forEach(n -> printed.add(key(n))));
            l.related().misprints().forEach(m -> printed.add(key(m.meant())));
        });
        catalog.occupations().forEach(o -> printed.add(key(o.name())));
    }

    Name find(Optional<String> written) {
        if (written.isEmpty()) {
            return unwritten;
        }
        Name found = names.get(written.get());
        if (found != null) {
            return found;
        }
        String whole = key(written.get());
        String key = printed.contains(whole) ? whole : withoutTrade(whole);
        return key.isEmpty() ? unwritten : names.getOrDefault(key, other);
    }

    static Finding finding(Aspect occupation, Optional<String> written, Name name, FactRef at) {
        List<FactRef> missing = name.counts().verdict() == Verdict.UNDETERMINED ? List.of(at) : List.of();
        return new Finding(
                occupation,
                name.counts().verdict(),
                name.counts().rule(),
                new OccupationEvidence(written, name.relation(), name.entry(), name.why()),
                Optional.empty(),
                name.cites(),
                missing);
    }

    private void list(NameList list, Says related, Sentences sentences) {
        PolicyRule listed = sentences.rule("清单逐字列出的职业，是相关职业");
        for (String entry : list.entries()) {
            names.put(key(entry), name(OccupationRelation.LISTED, EntryMatch.AS_PRINTED, listed, related, List.of()));
        }
        list.misprints().forEach(m -> {
            PolicyRule misprint = sentences.rule("疑似误印的职业，印出的名称和实有的名称都算列出");
            Name name = name(OccupationRelation.LISTED, EntryMatch.MISPRINT, misprint, related, List.of(m.cite()));
            names.put(key(m.printed()), name);
            names.putIfAbsent(key(m.meant()), name);
        });
    }

    /** An old certificate's name stands for the occupation and tells its level. */
    private void legacy(Occupation occupation) {
        occupation.legacyCertificates().forEach(old -> {
            Name name = names.getOrDefault(key(occupation.name()), other);
            List<Discrepancy> cites =
                    Says.join(name.cites(), old.cite().stream().toList());
            names.put(
                    key(old.name()),
                    new Name(
                            name.relation(), name.entry(), name.why(), name.counts(), cites, Optional.of(old.level())));
        });
    }

    private static Name name(
            OccupationRelation relation, EntryMatch entry, PolicyRule why, Says counts, List<Discrepancy> cites) {
        List<Discrepancy> all = Says.join(counts.rule().cites(), Says.join(why.cites(), cites));
        return new Name(relation, entry, why, counts, all, Optional.empty());
    }

    private static String withoutTrade(String key) {
        int open = key.lastIndexOf('(');
        return key.endsWith(")") && open > 0 ? key.substring(0, open) : key;
    }

    /** The name in the form in which names are compared. */
    static String key(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '①' || c > '⑳') {
                kept.append(c);
            }
        }
        String compatible = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        kept.setLength(0);
        for (int i = 0; i < compatible.length(); i++) {
            char c = compatible.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
