package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Then;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.Level;
import io.github.baokao.term.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Names the facts of a person in words: “第2段工作经历”, “第1本证书的发证日期”. What identifies the person, such as the number of a
 * certificate, stays out of every text: a result may be sent on.
 */
public final class FactText {
    private final Wording wording;
    private final Candidate candidate;
    private final Places places;

    /** Names the facts of a person. */
    public FactText(Wording wording, Candidate candidate) {
        this.wording = wording;
        this.candidate = candidate;
        this.places = new Places(wording.kinds(), candidate);
    }

    /** Which fact it is, for instance 第1本证书的发证日期. */
    public String name(FactRef at) {
        if (at.isAll() && !at.kind().isSingle()) {
            return wording.text(at.kind().name());
        }
        String item = wording.text(at.kind().item(), at.index() + 1);
        return at.field()
                .map(field -> wording.text("fact.field", item, wording.text(field.name())))
                .orElse(item);
    }

    /** Which fact it is, for instance 第1本证书的发证日期; a path that is not one of the candidate's stays as it is. */
    public String name(String path) {
        return at(path).map(this::name).orElse(path);
    }

    /** The place of a fact of the candidate with a path; empty if there is none. */
    Optional<FactRef> at(String path) {
        return places.at(path);
    }

    /** What is stated of it, for instance “互联网营销师”，三级/高级工，2021-06-30 发证; empty for a list as a whole. */
    public String detail(FactRef at) {
        List<String> parts = new ArrayList<>(List.of(span(at)));
        parts.addAll(shown(at, Chinese::quoted));
        return wording.phrases(parts);
    }

    /** What is stated of it: the same as of its place; empty for a path that is not one of the candidate's. */
    public String detail(String path) {
        return at(path).map(this::detail).orElse("");
    }

    /** The values that are told of a fact, but for the days of a spell. */
    public List<String> values(FactRef at) {
        return shown(at, UnaryOperator.identity());
    }

    private List<String> shown(FactRef at, UnaryOperator<String> quote) {
        Optional<Fact> fact = fact(at);
        List<String> values = new ArrayList<>();
        for (Field field : at.kind().fields()) {
            fact.filter(one -> isTold(field, one))
                    .flatMap(one -> value(field, one, quote))
                    .ifPresent(value -> field.shown().ifPresent(label -> values.add(wording.text(label, value))));
        }
        return values;
    }

    /** A day tells more than the word that holds until then. */
    private static boolean isTold(Field field, Fact fact) {
        return !field.personal()
                && field.link(FieldLink.UNTIL).filter(fact::has).isEmpty();
    }

    private Optional<String> value(Field field, Fact fact, UnaryOperator<String> quote) {
        boolean flag = field.type() == FieldType.FLAG;
        Optional<String> value =
                flag ? fact.flag(field.id()).map(so -> (so ? Stated.YES : Stated.NO).word()) : fact.written(field.id());
        boolean name = field.type() == FieldType.TEXT
                || field.type() == FieldType.OCCUPATION
                || field.type() == FieldType.MAJOR;
        return value.map(text -> name ? quote.apply(text) : wording.value(field, text));
    }

    /** From when to when a spell lasted, for instance 2016-07 至 2022-03-31; empty if it is no spell. */
    public String span(FactRef at) {
        Optional<Period> period = at.kind().period();
        return fact(at).flatMap(spell -> period.map(days -> span(spell, days))).orElse("");
    }

    private String span(Fact spell, Period days) {
        String from =
                spell.date(days.from().id()).map(Object::toString).orElseGet(() -> wording.text("detail.unknown"));
        return spell.date(days.to().id())
                .map(to -> wording.text("detail.span", from, to))
                .orElseGet(() -> wording.text("detail.span.open", from));
    }

    /** The employer of a spell, which only the person's own page names; empty if there is none. */
    public Optional<String> employer(FactRef at) {
        return at.kind()
                .period()
                .flatMap(Period::employer)
                .flatMap(field -> fact(at).flatMap(spell -> spell.text(field.id())));
    }

    /** The last day of a spell; empty if it goes on. */
    Optional<PartialDate> endOf(FactRef at) {
        return at.kind()
                .period()
                .flatMap(period ->
                        fact(at).flatMap(spell -> spell.date(period.to().id())));
    }

    /** Since when work counts that must come after a fact; empty if none must. */
    String since(FactRef at) {
        return at.kind().then().map(then -> since(at, then)).orElse("");
    }

    private String since(FactRef at, Then then) {
        Optional<Fact> fact = fact(at);
        String named = wording.phrase(
                at.kind().named(),
                gap -> at.kind()
                        .field(gap)
                        .flatMap(field -> fact.flatMap(one -> plain(field, one)))
                        .orElse(""));
        String paper = named.isEmpty() ? wording.text(at.kind().name()) : named;
        Optional<PartialDate> day = fact.flatMap(one -> one.date(then.after().id()));
        return day.map(known -> wording.text("since.day", known, paper))
                .orElseGet(() -> wording.text(fact.isPresent() ? "since.undated" : "since.some", paper));
    }

    /** A value within a phrase, where levels have their short names. */
    private Optional<String> plain(Field field, Fact fact) {
        if (field.personal()) {
            return Optional.empty();
        }
        return field.type() == FieldType.LEVEL
                ? fact.text(field.id()).map(id -> wording.shortLevel(Level.of(id)))
                : value(field, fact, Chinese::plain);
    }

    /** The fact at a place; empty for all of a kind and for one that is not there. */
    private Optional<Fact> fact(FactRef at) {
        if (at.isAll() && !at.kind().isSingle()) {
            return Optional.empty();
        }
        int index = Math.max(0, at.index());
        return candidate
                .list(at.kind().list())
                .filter(facts -> index < facts.size())
                .map(facts -> facts.get(index));
    }
}
