package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.RulingKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No name differs by one character from a known one by mistake. Names that the sources print are what they are: 计算机硬件… and
 * 计算机软件… are two occupations. So a name is suspicious if no quoted text of the catalogue has it, or if two guides print the list
 * of one occupation and differ in it by one character. Misprints and remarks of a list say that somebody has looked.
 */
final class NearNames implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        new Check(subject, findings).run();
    }

    private static final class Check {
        private final LintContext subject;
        private final Findings findings;
        private final KnownNames known;
        private final Set<Place> reported = new HashSet<>();

        Check(LintContext subject, Findings findings) {
            this.subject = subject;
            this.findings = findings;
            this.known = KnownNames.of(subject);
        }

        void run() {
            subject.catalog().occupations().forEach(this::occupation);
            subject.catalog().lists().forEach(this::unprinted);
            for (FileSpot file : subject.trees().in("rulings/")) {
                file.key("rulings").items().forEach(this::ruling);
            }
            List<OccupationLists> lists = subject.catalog().lists();
            for (OccupationLists one : lists) {
                for (OccupationLists other : lists) {
                    if (one.occupation().equals(other.occupation())
                            && !one.source().equals(other.source())
                            && one.id().compareTo(other.id()) < 0) {
                        compare(one, other);
                    }
                }
            }
        }

        private void occupation(Occupation occupation) {
            FileSpot file = subject.trees().occupation(occupation.id());
            name(file.key("name"), known.occupations());
            for (String list : List.of("sub-trades", "legacy-certificates")) {
                file.find(list).ifPresent(all -> all.items().forEach(item -> printedName(item.key("name"))));
            }
            file.find("own-majors")
                    .ifPresent(own -> own.key("names").items().forEach(item -> name(item, known.majors())));
        }

        private void unprinted(OccupationLists lists) {
            FileSpot file = subject.trees().lists(lists.id());
            compounds(file.key("related"), known.occupations());
            file.find("excluded")
                    .ifPresent(
                            excluded -> excluded.key("names").items().forEach(item -> name(item, known.occupations())));
            file.find("majors").ifPresent(majors -> majors.items().forEach(list -> compounds(list, known.majors())));
        }

        private void compounds(FileSpot list, Set<String> names) {
            list.find("compounds")
                    .ifPresent(compounds -> compounds
                            .items()
                            .forEach(item -> item.key("names").items().forEach(name -> name(name, names))));
        }

        private void ruling(FileSpot ruling) {
            String kind = ruling.key("kind").text();
            if (!kind.equals(RulingKind.TITLE.word())) {
                name(ruling.key("name"), kind.equals(RulingKind.MAJOR.word()) ? known.majors() : known.occupations());
            }
        }

        private void name(FileSpot name, Set<String> names) {
            String text = name.text();
            if (!text.isEmpty() && !known.isPrinted(text)) {
                nearest(text, names).ifPresent(near -> report(name, near, ""));
            }
        }

        /** A sub-trade or old certificate is known from nowhere but the texts that print it. */
        private void printedName(FileSpot name) {
            String text = name.text();
            if (!text.isEmpty() && !known.isPrinted(text)) {
                nearest(text, known.occupations())
                        .or(() -> known.nearPrinted(text))
                        .ifPresent(near -> report(name, near, ""));
            }
        }

        private Optional<String> nearest(String text, Set<String> names) {
            return names.stream()
                    .filter(other ->
                            known.isPrinted(other) || known.occupationNames().contains(other))
                    .filter(other -> SingleSlip.isBetween(text, other))
                    .min(Comparator.comparing((String other) -> -known.lists(other))
                            .thenComparing(Comparator.naturalOrder()));
        }

        private void compare(OccupationLists one, OccupationLists other) {
            FileSpot file = subject.trees().lists(one.id());
            FileSpot otherFile = subject.trees().lists(other.id());
            compare(one.related(), other.related(), file.key("related"), otherFile.key("related"));
            for (int i = 0; i < one.majors().size(); i++) {
                MajorList list = one.majors().get(i);
                FileSpot spot = file.key("majors").item(i);
                for (int k = 0; k < other.majors().size(); k++) {
                    if (other.majors().get(k).id().equals(list.id())) {
                        FileSpot otherSpot = otherFile.key("majors").item(k);
                        compare(list.names(), other.majors().get(k).names(), spot, otherSpot);
                    }
                }
            }
        }

        private void compare(NameList one, NameList other, FileSpot spot, FileSpot otherSpot) {
            for (int i = 0; i < one.entries().size(); i++) {
                String entry = one.entries().get(i);
                for (int k = 0; k < other.entries().size(); k++) {
                    String candidate = other.entries().get(k);
                    if (SingleSlip.isBetween(entry, candidate)
                            && !other.entries().contains(entry)
                            && !one.entries().contains(candidate)
                            && isOpen(entry, one)
                            && isOpen(candidate, other)) {
                        FileSpot here = spot.key("entries").item(i);
                        FileSpot there = otherSpot.key("entries").item(k);
                        boolean rarer = known.lists(entry) <= known.lists(candidate);
                        twoGuides(rarer ? here : there, rarer ? there : here);
                    }
                }
            }
        }

        /** Nobody has spoken of it, and its own sentence has it: else that is the fault. */
        private boolean isOpen(String entry, NameList list) {
            return !known.isSettled(entry) && list.quote().text().contains(entry);
        }

        private void twoGuides(FileSpot name, FileSpot other) {
            if (reported.add(name.place())) {
                String file = other.place().source().file();
                report(name, other.text(), "，" + file + " 的同一种清单印的是后者");
            }
        }

        private void report(FileSpot name, String near, String why) {
            findings.add(
                    LintCode.NEAR_NAME,
                    name.place(),
                    Chinese.quoted(name.text()) + " 与 " + Chinese.quoted(near) + " 只差一个字" + why,
                    Chinese.didYouMean(near) + "确是两个名称的，在清单的 “misprints” 或 “remarks” 里写明并引用出入记录");
        }
    }
}
