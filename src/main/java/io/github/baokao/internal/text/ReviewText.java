package io.github.baokao.internal.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.term.RulingKind;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a person must judge before a condition is settled: about which fact, why, who may decide, and what comes of it. */
public final class ReviewText {

    private final Wording wording;
    private final FactText facts;
    private final PrintedLists lists;

    /**
     * Says it in the words of a language.
     *
     * @param wording the words
     * @param facts names the facts of the person
     * @param lists the lists that the result was judged by
     */
    public ReviewText(Wording wording, FactText facts, PrintedLists lists) {
        this.wording = wording;
        this.facts = facts;
        this.lists = lists;
    }

    /**
     * What a person must judge of a condition.
     *
     * @param result the condition
     * @return each once, in the order of its criteria; empty where the condition is satisfied or ruled out
     */
    public List<Review> of(ConditionResult result) {
        Set<Review> reviews = new LinkedHashSet<>();
        if (open(result.verdict())) {
            for (CriterionResult criterion : result.criteria()) {
                if (open(criterion.verdict())) {
                    criterion.choices().stream()
                            .filter(choice -> choice.verdict() != Verdict.NOT_SATISFIED)
                            .forEach(choice -> add(reviews, choice));
                }
            }
        }
        return List.copyOf(reviews);
    }

    private static boolean open(Verdict verdict) {
        return verdict == Verdict.NEEDS_REVIEW || verdict == Verdict.UNDETERMINED;
    }

    private void add(Set<Review> reviews, Choice choice) {
        for (Finding finding : choice.findings()) {
            if (finding.evidence() instanceof WorkEvidence work) {
                if (open(finding.verdict())) {
                    work.spells().stream()
                            .filter(spell -> spell.verdict() != Verdict.NOT_SATISFIED)
                            .forEach(spell -> add(reviews, spell));
                }
            } else if (finding.verdict() == Verdict.NEEDS_REVIEW) {
                reviews.add(review(choice.path(), finding));
            }
        }
    }

    private void add(Set<Review> reviews, CountedSpell spell) {
        spell.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NEEDS_REVIEW)
                .forEach(finding -> reviews.add(review(spell.path(), finding)));
    }

    private Review review(String path, Finding finding) {
        String fact = facts.name(path);
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return occupation(path, fact, finding, occupation.stated());
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major(path, fact, finding, major);
        }
        ValueEvidence value = finding.evidence() instanceof ValueEvidence stated
                ? stated
                : new ValueEvidence(Optional.empty(), List.of());
        return switch (finding.aspect()) {
            case CORRESPONDENCE -> {
                String name = value.found().map(Chinese::quoted).orElse("");
                String text = wording.text("review.title", fact, name, lists.occupation());
                yield new Review(
                        path + ".corresponds",
                        finding.aspect(),
                        value.found(),
                        List.of(),
                        value.found().map(title -> RulingKind.TITLE),
                        text);
            }
            case EMPLOYER ->
                plain(path, finding, wording.text("review.employer", fact, wording.list(value.expected())));
            case EVALUATION -> plain(path + ".evaluated", finding, wording.text("review.evaluation", fact));
            case LEVEL -> plain(path + ".level", finding, wording.text("review.level", fact));
            default -> plain(path, finding, wording.text("review.other", fact, wording.word(finding.aspect())));
        };
    }

    private Review occupation(String path, String fact, Finding finding, Optional<String> stated) {
        List<NameList> related = lists.related().stream().toList();
        String name = stated.map(Chinese::quoted).orElse("");
        String text = wording.text("review.occupation", fact, name, printed(related), lists.occupation());
        return new Review(
                path + ".occupation", finding.aspect(), stated, related, Optional.of(RulingKind.OCCUPATION), text);
    }

    private Review major(String path, String fact, Finding finding, MajorEvidence major) {
        List<NameList> looked =
                lists.majors(major.lists()).stream().map(MajorList::names).toList();
        String name = major.stated().map(Chinese::quoted).orElse("");
        String text = looked.isEmpty()
                ? wording.text("review.major.no-list", fact, name, lists.occupation())
                : wording.text("review.major", fact, name, printed(looked), lists.occupation());
        return new Review(
                path + ".major", finding.aspect(), major.stated(), looked, Optional.of(RulingKind.MAJOR), text);
    }

    private static Review plain(String path, Finding finding, String text) {
        return new Review(path, finding.aspect(), Optional.empty(), List.of(), Optional.empty(), text);
    }

    /** Where the lists stand, and how they end. */
    private String printed(List<NameList> looked) {
        List<String> places = new ArrayList<>();
        for (NameList list : looked) {
            places.add(wording.text("review.list", wording.place(list.quote().at()), PrintedLists.ending(list)));
        }
        return places.stream().collect(Collectors.joining(wording.text("footnote.place.separator")));
    }
}
