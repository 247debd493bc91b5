package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.candidate.Title;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.ServedSchool;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.Level;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every printed name is found through the front door, and a name one character longer is not. */
class ListEntriesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final String LONG_AGO = "2000-01-01";
    private static final String ONE_MORE_CHARACTER = "甲";
    private static final String UNIVERSITY = "普通高等学校";
    private static final String CLASS = "技师班";
    private static final List<String> DEGREES = List.of("专科", "本科", "硕士", "博士");

    private final Eligibility eligibility = Eligibility.bundled();

    /** Entries as printed, and how many of them are different. */
    @Test
    void theListsAreAsLongAsPrinted() {
        Map<String, String> counts = new TreeMap<>();
        TestPolicy.CATALOG.lists().forEach(lists -> {
            counts.put(lists.id(), count(lists.related()));
            lists.majors().forEach(majors -> counts.put(lists.id() + " " + majors.id(), count(majors.names())));
        });
        Map<String, String> printed = new TreeMap<>();
        for (String guide : List.of("beijing-4-", "hebei-2-", "beijing-1-")) {
            printed.put(guide + "e-commerce-specialist", "17/17");
            printed.put(guide + "internet-marketing-specialist", "25/25");
        }
        for (String guide : List.of("beijing-4-", "hebei-2-")) {
            printed.put(guide + "e-commerce-specialist technical", "7/7");
            printed.put(guide + "e-commerce-specialist secondary-and-above", "12/12");
            printed.put(guide + "e-commerce-specialist higher-vocational", "17/17");
            printed.put(guide + "e-commerce-specialist undergraduate", "18/17");
            printed.put(guide + "internet-marketing-specialist all", "70/69");
        }
        printed.put("beijing-4-information-security-tester", "11/11");
        printed.put("beijing-4-information-security-tester technical", "13/13");
        printed.put("beijing-4-information-security-tester secondary", "20/20");
        printed.put("beijing-4-information-security-tester higher-vocational", "35/35");
        printed.put("beijing-4-information-security-tester undergraduate", "17/17");
        printed.put("beijing-1-supply-chain-manager", "6/6");
        assertThat(counts).containsAllEntriesOf(printed);
    }

    private static String count(NameList list) {
        return list.entries().size() + "/" + new HashSet<>(list.entries()).size();
    }

    /** What counts as listed and how it is found. */
    private static Map<String, EntryMatch> names(NameList list) {
        Map<String, EntryMatch> names = new LinkedHashMap<>();
        list.entries().forEach(entry -> names.put(entry, EntryMatch.AS_PRINTED));
        list.compounds().forEach(c -> c.names().forEach(name -> names.put(name, EntryMatch.PART_OF_COMPOUND)));
        list.misprints().forEach(m -> {
            names.put(m.printed(), EntryMatch.MISPRINT);
            names.put(m.meant(), EntryMatch.MISPRINT);
        });
        return names;
    }

    @TestFactory
    Stream<DynamicTest> everyRelatedOccupationIsFound() {
        return offerings(offering -> true).map(offered -> {
            Map<String, EntryMatch> names =
                    names(offered.offering().lists().orElseThrow().related());
            return DynamicTest.dynamicTest(
                    offered + " 相关职业 " + names.size() + " 个",
                    () -> names.forEach((name, match) -> {
                        occupation(offered, name, match, OccupationRelation.LISTED, Verdict.SATISFIED);
                        occupation(
                                offered,
                                name + ONE_MORE_CHARACTER,
                                EntryMatch.NONE,
                                OccupationRelation.OPEN,
                                Verdict.NEEDS_REVIEW);
                    }));
        });
    }

    /** A person with certificates and titles of every level and work, all long ago and all in one occupation. */
    private void occupation(
            Offered offered, String name, EntryMatch entry, OccupationRelation relation, Verdict verdict) {
        Candidate.Builder person = Candidate.builder()
                .spell(Spell.builder().occupation(name).from(LONG_AGO).build());
        for (int level = 1; level <= 5; level++) {
            person.certificate(Certificate.builder()
                    .occupation(name)
                    .level(Level.of(level))
                    .issued(LONG_AGO)
                    .build());
        }
        for (String level : List.of("初级", "中级", "高级")) {
            person.title(Title.builder()
                    .level(level)
                    .granted(LONG_AGO)
                    .corresponds(true)
                    .build());
        }
        ConditionResult first = assess(offered, person.build()).conditions().get(0);
        assertThat(first.verdict()).as("%s %s", first.condition().id(), name).isEqualTo(verdict);
        assertThat(evidence(first).filter(OccupationEvidence.class::isInstance).map(OccupationEvidence.class::cast))
                .isNotEmpty()
                .allSatisfy(found -> {
                    assertThat(found.stated()).hasValue(name);
                    assertThat(found.relation()).as(name).isEqualTo(relation);
                    assertThat(found.entry()).as(name).isEqualTo(entry);
                });
    }

    @TestFactory
    Stream<DynamicTest> everyMajorIsFoundForEverySchoolItServes() {
        return offerings(offered -> listedMajors(offered.programme()).findAny().isPresent())
                .flatMap(offered -> offered.offering().lists().orElseThrow().majors().stream()
                        .flatMap(majors -> majors.serves().stream()
                                .filter(served -> asking(offered, served.school())
                                        .findAny()
                                        .isPresent())
                                .map(served -> major(offered, majors, served))));
    }

    private DynamicTest major(Offered offered, MajorList majors, ServedSchool served) {
        Map<String, EntryMatch> names = names(majors.names());
        String school = served.school() + String.join("、", degrees(served));
        String title = "%s %s，%s %d 个".formatted(offered, majors.heading(), school, names.size());
        return DynamicTest.dynamicTest(title, () -> {
            for (String degree : degrees(served)) {
                names.forEach((name, match) -> {
                    major(offered, served.school(), degree, name, match, Verdict.SATISFIED);
                    major(
                            offered,
                            served.school(),
                            degree,
                            name + ONE_MORE_CHARACTER,
                            EntryMatch.NONE,
                            Verdict.NEEDS_REVIEW);
                });
            }
        });
    }

    /** The degrees that a list serves; blank where none need be stated. */
    private static List<String> degrees(ServedSchool served) {
        if (served.degrees().isEmpty()) {
            return served.school().equals(UNIVERSITY) ? DEGREES : List.of("");
        }
        return DEGREES.stream().filter(served.degrees()::contains).toList();
    }

    private void major(Offered offered, String school, String degree, String name, EntryMatch entry, Verdict verdict) {
        Schooling schooling = Schooling.builder()
                .schoolType(school)
                .classType(CLASS)
                .major(name)
                .status("毕业")
                .evaluated(true);
        Fact diploma = (degree.isEmpty() ? schooling : schooling.degree(degree)).build();
        String own = offered.offering().occupation().name();
        Fact certificate = Certificate.builder()
                .occupation(own)
                .level(Level.LEVEL_4)
                .issued(LONG_AGO)
                .build();
        Candidate person =
                Candidate.builder().schooling(diploma).certificate(certificate).build();
        List<String> asking = asking(offered, school).map(Condition::id).toList();
        List<ConditionResult> results = assess(offered, person).conditions().stream()
                .filter(result -> asking.contains(result.condition().id()))
                .toList();
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.verdict())
                    .as("%s %s", result.condition().id(), name)
                    .isEqualTo(verdict);
            assertThat(evidence(result)
                            .filter(MajorEvidence.class::isInstance)
                            .map(found -> ((MajorEvidence) found).entry()))
                    .containsExactly(entry);
        });
    }

    /** The conditions that ask for a listed major of such a school, and for nothing that the person of this test lacks. */
    private static Stream<Condition> asking(Offered offered, String school) {
        return listedMajors(offered.programme())
                .filter(condition -> condition.criteria().stream()
                        .allMatch(c -> Set.of("certificates", "education")
                                .contains(c.kind().list())))
                .filter(condition -> schoolings(condition).allMatch(one -> asks(one, school)));
    }

    private static boolean asks(Alternative asked, String school) {
        return asksForListedMajor(asked) && takes(asked, "schools", school) && takes(asked, "classes", CLASS);
    }

    /** Whether one of several words may be the given one. */
    private static boolean takes(Alternative asked, String key, String word) {
        return asked.demands().stream()
                .filter(demand -> demand.ask().key().equals(Optional.of(key)))
                .map(demand -> ((Demand.Words) demand).words())
                .allMatch(words -> words.isEmpty() || words.contains(word));
    }

    private static Stream<Condition> listedMajors(Programme programme) {
        return programme.conditions().stream()
                .filter(condition -> schoolings(condition).anyMatch(ListEntriesTest::asksForListedMajor));
    }

    private static boolean asksForListedMajor(Alternative asked) {
        return asked.demands().stream()
                .anyMatch(demand -> demand instanceof Demand.Major major && major.scope() == MajorScope.LISTED);
    }

    private static Stream<Alternative> schoolings(Condition condition) {
        return condition.criteria().stream()
                .filter(criterion -> criterion.kind().list().equals("education"))
                .map(Criterion::anyOf)
                .flatMap(List::stream);
    }

    /** An occupation that a programme is open for, with printed lists. */
    private record Offered(Programme programme, Offering offering) {
        @Override
        public String toString() {
            return programme.id() + " " + offering.occupation().name();
        }
    }

    private static Stream<Offered> offerings(Predicate<Offered> wanted) {
        return TestPolicy.CATALOG.programmes().stream()
                .flatMap(programme -> programme.offerings().stream().map(offering -> new Offered(programme, offering)))
                .filter(offered -> offered.offering().lists().isPresent())
                .filter(wanted);
    }

    private Assessment assess(Offered offered, Candidate person) {
        Programme programme = offered.programme();
        Target target = new Target(
                offered.offering().occupation().name(),
                programme.level(),
                programme.region().map(Region::id),
                programme.edition());
        Assessment assessment = eligibility.assess(Application.of(target, AS_OF, person));
        assertThat(assessment.programme().id()).isEqualTo(programme.id());
        return assessment;
    }

    /** Everything that the criteria of a condition compared, spells of work included. */
    private static Stream<Evidence> evidence(ConditionResult result) {
        List<Evidence> evidence = new ArrayList<>();
        result.criteria().stream()
                .flatMap(criterion -> criterion.best().stream())
                .map(Choice::findings)
                .forEach(findings -> findings.forEach(finding -> {
                    evidence.add(finding.evidence());
                    if (finding.evidence() instanceof WorkEvidence work) {
                        work.spells().stream()
                                .map(CountedSpell::findings)
                                .forEach(spell ->
                                        spell.stream().map(Finding::evidence).forEach(evidence::add));
                    }
                }));
        return evidence.stream();
    }
}
