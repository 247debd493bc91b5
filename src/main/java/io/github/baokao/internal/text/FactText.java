package io.github.baokao.internal.text;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the facts of a person in words: “第2段工作经历”, “第1本证书的发证日期”. Certificate numbers, employers, schools and the
 * day of birth stay out of every text: a result may be sent on.
 */
public final class FactText {

    private static final Pattern PATH = Pattern.compile("candidate\\.(\\w+)(?:\\[(\\d+)])?(?:\\.(\\w+))?");

    private final Wording wording;
    private final Candidate candidate;

    /**
     * Names the facts of a person.
     *
     * @param wording the words
     * @param candidate the person
     */
    public FactText(Wording wording, Candidate candidate) {
        this.wording = wording;
        this.candidate = candidate;
    }

    /**
     * Which fact it is.
     *
     * @param path its path, such as {@code candidate.certificates[0].issued}
     * @return for instance 第1本证书的发证日期; a path that is not one of a candidate's stays as it is
     */
    public String name(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return path;
        }
        String list = parts.group(1);
        Optional<Integer> index = index(parts);
        if (index.isEmpty()) {
            return wording.text("fact." + list);
        }
        String item = wording.text("fact." + list + ".item", index.get() + 1);
        return Optional.ofNullable(parts.group(3))
                .map(field -> wording.text("fact.field", item, wording.text("field." + list + "." + field)))
                .orElse(item);
    }

    /**
     * What is stated of it.
     *
     * @param path its path, such as {@code candidate.certificates[0]}
     * @return for instance “互联网营销师”，三级/高级工，2021-06-30 发证; empty for a list as a whole
     */
    public String detail(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return "";
        }
        return index(parts).map(i -> detail(parts.group(1), i)).orElse("");
    }

    /**
     * From when to when a spell of work lasted.
     *
     * @param path its path
     * @return for instance 2016-07 至 2022-03-31
     */
    public String span(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? index(parts)
                        .flatMap(i -> item(candidate.employment(), i))
                        .map(this::span)
                        .orElse("")
                : "";
    }

    /** Since when work counts that must come after a certificate or title; empty for any other fact. */
    String since(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()
                || !(parts.group(1).equals("certificates") || parts.group(1).equals("titles"))) {
            return "";
        }
        boolean certificates = parts.group(1).equals("certificates");
        Optional<String> since = certificates
                ? index(parts).flatMap(i -> item(candidate.certificates(), i)).map(this::since)
                : index(parts).flatMap(i -> item(candidate.titles(), i)).map(this::since);
        return since.orElseGet(() -> wording.text(certificates ? "since.some-certificate" : "since.some-title"));
    }

    private String since(Certificate certificate) {
        String name = certificate.occupation().map(Chinese::plain).orElse("");
        String level = certificate.level().map(wording::shortLevel).orElse("");
        String paper = wording.text("since.certificate", name, level).strip();
        return since(certificate.issued(), paper);
    }

    private String since(Title title) {
        String name = title.name().map(Chinese::plain).orElse("");
        String paper = title.level()
                .map(level ->
                        wording.text("since.title", name, wording.word(level)).strip())
                .orElse(name);
        return since(title.granted(), paper);
    }

    private String since(Optional<PartialDate> day, String paper) {
        return day.map(known -> wording.text("since.day", known, paper))
                .orElseGet(() -> wording.text("since.undated", paper));
    }

    /** The last day of a spell of work; empty if it goes on. */
    Optional<PartialDate> endOf(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? index(parts).flatMap(i -> item(candidate.employment(), i)).flatMap(Spell::to)
                : Optional.empty();
    }

    private String detail(String list, int index) {
        return switch (list) {
            case "certificates" ->
                item(candidate.certificates(), index).map(this::certificate).orElse("");
            case "employment" ->
                item(candidate.employment(), index).map(this::spell).orElse("");
            case "education" ->
                item(candidate.education(), index).map(this::schooling).orElse("");
            case "titles" -> item(candidate.titles(), index).map(this::title).orElse("");
            case "training" ->
                item(candidate.training(), index).map(this::training).orElse("");
            default -> "";
        };
    }

    private String certificate(Certificate certificate) {
        return phrases(List.of(
                certificate.occupation().map(Chinese::quoted),
                certificate.level().map(wording::level),
                certificate.issued().map(day -> wording.text("detail.issued", day))));
    }

    private String span(Spell spell) {
        String from = spell.from().map(Object::toString).orElseGet(() -> wording.text("detail.unknown"));
        return spell.to()
                .map(to -> wording.text("detail.span", from, to))
                .orElseGet(() -> wording.text("detail.span.open", from));
    }

    private String spell(Spell spell) {
        return phrases(List.of(Optional.of(span(spell)), spell.occupation().map(Chinese::quoted)));
    }

    private String schooling(Schooling schooling) {
        return phrases(List.of(
                schooling.schoolType().map(wording::word),
                schooling.classType().map(wording::word),
                schooling.degree().map(wording::word),
                schooling.major().map(Chinese::quoted),
                schooling
                        .status()
                        .filter(status -> schooling.graduated().isEmpty())
                        .map(wording::word),
                schooling.graduated().map(day -> wording.text("detail.graduated", day))));
    }

    private String title(Title title) {
        return phrases(List.of(
                title.name().map(Chinese::quoted),
                title.level().map(wording::word),
                title.granted().map(day -> wording.text("detail.granted", day))));
    }

    private String training(Training training) {
        return phrases(List.of(
                training.occupation().map(Chinese::quoted),
                training.level().map(wording::level),
                training.completed().map(day -> wording.text("detail.completed", day))));
    }

    private String phrases(List<Optional<String>> parts) {
        return wording.phrases(parts.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<Integer> index(Matcher parts) {
        return Optional.ofNullable(parts.group(2)).map(Integer::valueOf);
    }

    private static <T> Optional<T> item(Optional<List<T>> list, int index) {
        return list.filter(items -> index < items.size()).map(items -> items.get(index));
    }
}
