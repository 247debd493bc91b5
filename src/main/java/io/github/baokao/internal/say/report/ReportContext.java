package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.A;
import static io.github.baokao.internal.say.html.Tag.DD;
import static io.github.baokao.internal.say.html.Tag.DT;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.OL;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.SUP;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.FactText;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Reason;
import io.github.baokao.internal.say.text.ReasonText;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page while it is written: what it is about, its words, and the notes cited so far. */
public final class ReportContext {

    private static final String NOTE = "_note-";

    private final Application application;
    private final Assessment assessment;
    private final List<Way> ways;
    private final Map<String, LocalDate> since;
    private final Wording wording;
    private final FactText facts;
    private final ReasonText reasons;
    private final Footnotes notes;
    private final Map<FactRef, CountedSpell> best;

    ReportContext(
            Application application,
            Assessment assessment,
            List<Way> ways,
            Map<String, LocalDate> since,
            Wording wording) {
        this.application = application;
        this.assessment = assessment;
        this.ways = List.copyOf(ways);
        this.since = Map.copyOf(since);
        this.wording = wording;
        this.facts = new FactText(wording, application.candidate());
        this.reasons = new ReasonText(wording, facts);
        this.notes = new Footnotes(wording);
        this.best = BarKind.best(assessment);
    }

    /** What was assessed. */
    public Application application() {
        return application;
    }

    /** The result. */
    public Assessment assessment() {
        return assessment;
    }

    /** What would satisfy a condition, the best ways first; empty if nobody asked. */
    List<Way> ways() {
        return ways;
    }

    /** Since when a satisfied condition has been so; empty if that is not known. */
    Optional<LocalDate> since(Condition condition) {
        return Optional.ofNullable(since.get(condition.id()));
    }

    /** The words of the page's language. */
    public Wording wording() {
        return wording;
    }

    /** Names the facts of the person. */
    public FactText facts() {
        return facts;
    }

    /** What a fact is. */
    String named(FactRef at) {
        return reasons.named(at);
    }

    /** What was found of one aspect of a fact. */
    String found(Finding finding, FactRef at) {
        return reasons.of(finding, at);
    }

    /** What keeps a choice from being better. */
    List<Html> keeping(Choice choice) {
        return joined(reasons.keeping(choice));
    }

    /** What was found of each spell where it counts best. */
    Map<FactRef, CountedSpell> best() {
        return best;
    }

    /** Whether a spell of work counts, before its reasons. */
    String counted(CountedSpell spell) {
        return text("why", reasons.counted(spell.verdict()), "");
    }

    /** Why a spell of work counts, or does not. */
    List<Html> reasons(CountedSpell spell) {
        return joined(reasons.of(spell));
    }

    private List<Html> joined(List<Reason> given) {
        List<Html> parts = new ArrayList<>();
        for (Reason reason : given) {
            parts.add(new Text((parts.isEmpty() ? "" : text("why.separator")) + reason.text()));
            parts.addAll(marks(reason.cites()));
        }
        return parts;
    }

    String text(String key, Object... values) {
        return wording.text(key, values);
    }

    /** The numbers of discrepancies, which lead to the notes at the end of the page. */
    public List<Html> marks(Collection<Discrepancy> discrepancies) {
        List<Html> marks = new ArrayList<>();
        for (int number : notes.numbers(discrepancies)) {
            marks.add(SUP.of(A.of("[" + number + "]").with(Attribute.HREF, "#" + NOTE + number))
                    .css("mark"));
        }
        return marks;
    }

    /** The notes cited by what was written so far. */
    List<Html> notes() {
        List<Element> items = new ArrayList<>();
        int number = 0;
        for (Discrepancy cited : notes.cited()) {
            number++;
            Element item =
                    LI.of(P.of("[" + number + "] " + notes.summary(cited))).id(NOTE + number);
            items.add(notes.origin(cited)
                    .map(places -> item.add(P.of(places).css("place")))
                    .orElse(item));
        }
        return items.isEmpty() ? List.of() : List.of(OL.of(items).css("notes plain"));
    }

    /** A verdict as a word with a sign of its own: no colour is needed to tell them apart. */
    Element verdict(Verdict verdict) {
        return badge(verdict.id(), wording.word(verdict));
    }

    /** A verdict on the whole. */
    Element overall() {
        Verdict like = switch (assessment.verdict()) {
            case ELIGIBLE -> Verdict.SATISFIED;
            case NEEDS_REVIEW -> Verdict.NEEDS_REVIEW;
            case UNDETERMINED -> Verdict.UNDETERMINED;
            case NOT_ELIGIBLE -> Verdict.NOT_SATISFIED;
        };
        return badge(like.id(), wording.overall(assessment));
    }

    private static Element badge(String id, String word) {
        return SPAN.of(word).css("verdict " + id);
    }

    String named(Condition condition) {
        return text("condition", condition.number());
    }

    static Element link(Condition condition, String text) {
        return A.of(text).with(Attribute.HREF, "#" + condition.id());
    }

    static List<Html> pair(String name, Html... values) {
        return List.of(DT.of(name), DD.of(values));
    }

    static List<Html> pair(String name, String value) {
        return pair(name, new Text(value));
    }

    static Element bullets(Collection<String> texts) {
        return UL.of(texts.stream().map(text -> LI.of(text)).toList());
    }
}
