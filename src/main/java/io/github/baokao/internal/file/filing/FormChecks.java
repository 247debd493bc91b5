package io.github.baokao.internal.file.filing;

import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.FormText;
import io.github.baokao.fact.BlankAsked;
import io.github.baokao.fact.CopyAsked;
import io.github.baokao.fact.WrittenAsked;
import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledField;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.filing.Written;
import io.github.baokao.term.Blank;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Comparison;
import io.github.baokao.term.FormPart;
import io.github.baokao.term.Observation;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that it is known what to write on the forms, and what is written there. */
final class FormChecks {
    private final Checks checks;
    private final Redaction redaction;
    private final WrittenLine.ByHand byHand;

    FormChecks(Checks checks, Redaction redaction, WrittenLine.ByHand byHand) {
        this.checks = checks;
        this.redaction = redaction;
        this.byHand = byHand;
    }

    void make(List<FilledForm> forms, Written written) {
        for (FilledForm form : forms) {
            boolean begun = written.forms().containsKey(form.form().id());
            for (FilledField field : form.fields()) {
                // what the form prints whole, nobody writes
                if (hasGaps(field.field())) {
                    known(form, field);
                    if (begun) {
                        written(
                                form,
                                field,
                                written.lines(form.form().id(), field.field().id()));
                    }
                }
            }
        }
    }

    private static boolean hasGaps(FormField field) {
        return field.fill().stream().anyMatch(FormText.Gap.class::isInstance);
    }

    private void known(FilledForm form, FilledField field) {
        Set<Remark> remarks = new LinkedHashSet<>();
        field.lines().stream()
                .flatMap(line -> line.blanks().stream())
                .filter(blank -> blank.state() == FilledBlank.State.MISSING)
                .forEach(blank -> remarks.add(Remark.found(blank.blank(), String.join(" ", blank.missing()))));
        BlankAsked asked = new BlankAsked(field.treatment(), field.known());
        checks.ask(CheckKind.FIELD_KNOWN, asked, subject(form, field, Optional.empty()), List.copyOf(remarks));
    }

    private void written(FilledForm form, FilledField field, List<Map<Blank, String>> lines) {
        if (field.field().fill().equals(List.of(new FormText.Gap(Blank.CONDITION)))) {
            copied(form, field, lines);
        } else if (field.treatment() == Treatment.LEFT_OUT || field.lines().isEmpty()) {
            ask(
                    form,
                    field,
                    Optional.empty(),
                    new WrittenAsked(field.treatment(), !lines.isEmpty(), Comparison.UNKNOWN));
        } else {
            compared(form, field, lines);
        }
    }

    private void copied(FilledForm form, FilledField field, List<Map<Blank, String>> lines) {
        Optional<String> wanted = field.lines().get(0).blanks().get(0).value().map(Comparing::plain);
        Optional<String> found = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.get(Blank.CONDITION)).stream())
                .findFirst();
        boolean same = found.map(Comparing::plain).equals(wanted);
        List<Remark> remarks = same || found.isEmpty() || wanted.isEmpty()
                ? List.of()
                : List.of(Remark.found(Observation.COPY, Comparing.plain(redaction.text(found.get())), wanted.get()));
        CopyAsked asked = new CopyAsked(found.isPresent(), same);
        checks.ask(CheckKind.CONDITION_COPIED, asked, subject(form, field, Optional.empty()), remarks);
    }

    /** Each line that is to be written against the one that comes nearest to it; what is left over is superfluous. */
    private void compared(FilledForm form, FilledField field, List<Map<Blank, String>> lines) {
        List<Map<Blank, String>> left = new ArrayList<>(lines);
        boolean stated = field.field().part() == FormPart.STATEMENT;
        boolean summed = lines.size() > 1
                && lines.stream().filter(line -> line.containsKey(Blank.YEARS)).count() == 1;
        int number = 0;
        for (FilledLine line : field.lines()) {
            number++;
            Optional<WrittenLine> nearest = left.stream()
                    .map(texts -> new WrittenLine(line, texts, stated, summed, byHand))
                    .reduce((one, other) -> other.agreements() > one.agreements() ? other : one);
            nearest.ifPresent(found -> left.remove(found.texts()));
            WrittenAsked asked = new WrittenAsked(
                    field.treatment(),
                    nearest.isPresent(),
                    nearest.map(WrittenLine::comparison).orElse(Comparison.UNKNOWN));
            Optional<Integer> at = field.field().repeated() ? Optional.of(number) : Optional.empty();
            checks.ask(
                    CheckKind.FIELD_WRITTEN,
                    asked,
                    subject(form, field, at),
                    nearest.map(WrittenLine::remarks).orElse(List.of()));
        }
        for (int i = 0; i < left.size(); i++) {
            number++;
            ask(form, field, Optional.of(number), new WrittenAsked(Treatment.LEFT_OUT, true, Comparison.UNKNOWN));
        }
    }

    private void ask(FilledForm form, FilledField field, Optional<Integer> line, WrittenAsked asked) {
        checks.ask(CheckKind.FIELD_WRITTEN, asked, subject(form, field, line), List.of());
    }

    private static Subject subject(FilledForm form, FilledField field, Optional<Integer> line) {
        return new Subject.Field(form.form(), field.field(), line);
    }
}
