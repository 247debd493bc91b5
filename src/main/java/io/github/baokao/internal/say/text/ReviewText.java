package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.TestType;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.RulingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what a person must judge before a condition is settled: about which fact, why, who may decide, and what comes of it. For one
 * thread.
 */
public final class ReviewText {

    private final Wording wording;
    private final FactText facts;
    private final PrintedLists lists;

    /** Conditions repeat names of facts and places of lists. */
    private final Map<FactRef, String> names = new HashMap<>();

    private final Map<List<String>, String> printed = new HashMap<>();

    /** Conditions repeat findings, as the same objects. */
    private final IdentityHashMap<Finding, Said> said = new IdentityHashMap<>(4);

    /** What was said of a finding, and of whose. */
    private record Said(FactRef owner, Review review) {}

    /** Says it in the words of a language. */
    public ReviewText(Wording wording, FactText facts, PrintedLists lists) {
        this.wording = wording;
        this.facts = facts;
        this.lists = lists;
    }

    /**
     * What a person must judge of a condition: each once, in the order of its criteria; empty where the condition is satisfied or
     * ruled out.
     */
    public List<Review> of(ConditionResult result) {
        List<OpenReview> open = OpenReview.of(result);
        if (open.isEmpty()) {
            return List.of();
        }
        Set<Review> reviews = new LinkedHashSet<>();
        for (OpenReview one : open) {
            reviews.add(review(one));
        }
        return List.copyOf(reviews);
    }

    private Review review(OpenReview open) {
        Said known = said.get(open.finding());
        if (known == null || !known.owner().equals(open.owner())) {
            known = new Said(open.owner(), say(open));
            said.put(open.finding(), known);
        }
        return known.review();
    }

    private Review say(OpenReview open) {
        Finding finding = open.finding();
        String fact = names.computeIfAbsent(open.owner(), facts::name);
        if (finding.evidence() instanceof OccupationEvidence) {
            return occupation(open, fact);
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major(open, fact, major);
        }
        Optional<Ask> ask = open.ask();
        Optional<TestType> test = ask.map(Ask::test);
        if (test.equals(Optional.of(TestType.FLAG))) {
            return flag(open, fact, ask.orElseThrow());
        } else if (test.equals(Optional.of(TestType.LIFETIME))) {
            List<String> life = finding.evidence() instanceof ValueEvidence value ? value.expected() : List.of();
            return plain(open, wording.text("review.employer", fact, wording.list(life)));
        } else if (ask.flatMap(one -> one.field().link(FieldLink.NAME)).isPresent()) {
            return plain(open, wording.text("review.level", fact));
        }
        return plain(open, wording.text("review.other", fact, wording.word(finding.aspect())));
    }

    /** Yes or no, which a body may state, or rule on by name. */
    private Review flag(OpenReview open, String fact, Ask ask) {
        String name = open.name().map(Chinese::quoted).orElse("");
        String judged = ask.open()
                .map(label -> wording.text(label, name, lists.occupation()))
                .orElseGet(() ->
                        wording.text("review.open", wording.text(ask.field().name())));
        boolean ruled = OpenReview.isRuled(ask);
        String text = wording.text(
                ruled ? "review.flag.ruled" : "review.flag",
                fact,
                judged,
                ask.field().id());
        return review(open, List.of(), open.name().map(title -> RulingKind.TITLE), text);
    }

    private Review occupation(OpenReview open, String fact) {
        List<NameList> related = lists.related().stream().toList();
        String name = open.name().map(Chinese::quoted).orElse("");
        String text = wording.text("review.occupation", fact, name, printed(List.of(), related), lists.occupation());
        return review(open, related, Optional.of(RulingKind.OCCUPATION), text);
    }

    private Review major(OpenReview open, String fact, MajorEvidence major) {
        List<NameList> looked =
                lists.majors(major.lists()).stream().map(MajorList::names).toList();
        String name = open.name().map(Chinese::quoted).orElse("");
        String text = looked.isEmpty()
                ? wording.text("review.major.no-list", fact, name, lists.occupation())
                : wording.text("review.major", fact, name, printed(major.lists(), looked), lists.occupation());
        return review(open, looked, Optional.of(RulingKind.MAJOR), text);
    }

    private static Review plain(OpenReview open, String text) {
        return review(open, List.of(), Optional.empty(), text);
    }

    private static Review review(OpenReview open, List<NameList> lists, Optional<RulingKind> ruling, String text) {
        return new Review(open.at(), open.finding().aspect(), open.name(), lists, ruling, text);
    }

    /** Where the lists stand, and how they end. */
    private String printed(List<String> headings, List<NameList> looked) {
        return printed.computeIfAbsent(headings, some -> printed(looked));
    }

    private String printed(List<NameList> looked) {
        List<String> places = new ArrayList<>();
        for (NameList list : looked) {
            places.add(wording.text("review.list", wording.place(list.quote().at()), PrintedLists.ending(list)));
        }
        return places.stream().collect(Collectors.joining(wording.text("footnote.place.separator")));
    }
}
