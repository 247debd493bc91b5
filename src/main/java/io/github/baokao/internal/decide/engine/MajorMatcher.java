package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Field;
import io.github.baokao.fact.ListedMajorAsked;
import io.github.baokao.fact.OwnMajorAsked;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.Reading;
import io.github.baokao.term.RulingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a major is the own one or a related one, by the lists that serve the school, or another one. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class MajorMatcher extends FieldMatcher {
    private static final int ENDINGS = ListEnding.values().length;
    private static final OfferingIndex.ServingLists NO_LISTS =
            new OfferingIndex.ServingLists(List.of(), new ListIndex(List.of()), List.of());

    private final MajorScope scope;
    private final @Nullable Field school;
    private final @Nullable WordReading degree;
    private final @Nullable Field degreeField;
    private final @Nullable Field category;
    private final DecisionTable listed;
    private final DecisionTable own;

    MajorMatcher(
            Demand.Major demand,
            int number,
            @Nullable Field school,
            @Nullable Field degreeField,
            @Nullable WordReading degree,
            @Nullable Field category,
            RuleCache rules) {
        super(demand.ask(), number);
        scope = demand.scope();
        this.school = school;
        this.degreeField = degreeField;
        this.degree = degree;
        this.category = category;
        listed = new DecisionTable(rules, (EntryMatch.values().length * ENDINGS) << 5);
        own = new DecisionTable(rules, 4);
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        return scope == MajorScope.LISTED ? listed(context, entry) : own(context, entry);
    }

    private Finding listed(AssessmentContext context, Entry entry) {
        String major = context.names().major(entry.text(field()));
        boolean published = context.offering().publishesMajors();
        boolean known = isSchoolKnown(entry);
        OfferingIndex.ServingLists lists = known && published ? serving(context, entry) : NO_LISTS;
        boolean served = !known || !published || !lists.headings().isEmpty();
        ListIndex.Found found = lists.index().find(major);
        EntryMatch match = found.match();
        ListEnding ending = lists.index().ending();
        Optional<String> stated = category == null ? Optional.empty() : entry.text(category);
        boolean inClass =
                stated.isPresent() && lists.index().hasClass(context.names().major(stated));
        int flags = DecisionTable.flags(!major.isEmpty(), known) << 2 | DecisionTable.flags(published, inClass);
        int value = (match.ordinal() * ENDINGS + ending.ordinal()) << 5 | flags << 1 | (served ? 1 : 0);
        Decision decision = listed.get(
                value, () -> new ListedMajorAsked(!major.isEmpty(), known, published, served, match, inClass, ending));
        List<Discrepancy> cites =
                degree == null ? List.of() : degree.of(entry).rule().cites();
        cites = AssessmentContext.join(AssessmentContext.join(cites, lists.cites()), found.cites());
        return finding(
                context, entry, decision, new MajorEvidence(entry.text(field()), match, lists.headings()), cites);
    }

    private boolean isSchoolKnown(Entry entry) {
        return (school == null || entry.text(school).isPresent()) && !lacksDegree(entry);
    }

    private boolean lacksDegree(Entry entry) {
        return degree != null && degree.of(entry).reading().reading() == Reading.MISSING;
    }

    private OfferingIndex.ServingLists serving(AssessmentContext context, Entry entry) {
        String of = school == null ? "" : entry.text(school).orElse("");
        Optional<String> with = degree != null
                ? degree.word(entry)
                : degreeField == null ? Optional.<String>empty() : entry.text(degreeField);
        return context.offering().majorsFor(of, with);
    }

    private Finding own(AssessmentContext context, Entry entry) {
        String major = context.names().major(entry.text(field()));
        boolean stated = !major.isEmpty();
        boolean isOwn = context.offering().isOwnMajor(major);
        Decision decision = own.get(DecisionTable.flags(stated, isOwn), () -> new OwnMajorAsked(scope, stated, isOwn));
        EntryMatch match = isOwn ? EntryMatch.AS_PRINTED : EntryMatch.NONE;
        return finding(context, entry, decision, new MajorEvidence(entry.text(field()), match, List.of()), List.of());
    }

    private Finding finding(
            AssessmentContext context,
            Entry entry,
            Decision decision,
            MajorEvidence evidence,
            List<Discrepancy> cites) {
        return context.finding(
                aspect(),
                decision,
                evidence,
                RulingKind.MAJOR,
                evidence.stated(),
                cites,
                () -> missing(context, entry));
    }

    private List<FactRef> missing(AssessmentContext context, Entry entry) {
        List<FactRef> missing = new ArrayList<>();
        if (context.names().major(entry.text(field())).isEmpty()) {
            missing.add(entry.ref(field()));
        }
        if (scope == MajorScope.LISTED) {
            if (school != null && entry.text(school).isEmpty()) {
                missing.add(entry.ref(school));
            } else if (degreeField != null && lacksDegree(entry)) {
                missing.add(entry.ref(degreeField));
            }
        }
        return missing;
    }
}
