package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Source;
import io.github.baokao.fact.FileAsked;
import io.github.baokao.fact.FormatAsked;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.file.picture.FileFormat;
import io.github.baokao.internal.file.picture.MeasuredFile.Read;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the files that would be uploaded. */
final class FileChecks {
    /** A file where it belongs, and which one it is. */
    private record Placed(int number, Upload upload, Optional<String> file, UploadFacts look) {
        /** Whether another file with the same content is placed. */
        boolean isSameAs(Placed other) {
            return number != other.number
                    && look.read().isPresent()
                    && look.read().map(Read::digest).equals(other.look.read().map(Read::digest));
        }
    }

    private final Checks checks;
    private final Redaction redaction;

    FileChecks(Checks checks, Redaction redaction) {
        this.checks = checks;
        this.redaction = redaction;
    }

    /** Makes the checks, and tells the names of the files that belong nowhere. */
    List<String> make(ConditionResult result, Source guide, Map<String, List<String>> stated, Folder folder)
            throws IOException {
        Uploads uploads = new Uploads(Upload.of(result.documents().documents(), guide), stated, folder.names());
        List<Placed> placed = new ArrayList<>();
        uploads.files().forEach((upload, names) -> {
            if (names.isEmpty() && upload.slot().isPresent()) {
                placed.add(new Placed(placed.size(), upload, Optional.empty(), UploadFacts.NONE));
            }
            for (String name : names) {
                Optional<Picture> portrait = upload.printed().flatMap(PrintedDocument::picture);
                placed.add(new Placed(
                        placed.size(), upload, Optional.of(name), UploadFacts.at(folder.measure(name), portrait)));
            }
        });
        placed.forEach(each -> examine(each, placed));
        return uploads.others().stream().map(redaction::name).toList();
    }

    private void examine(Placed placed, List<Placed> all) {
        UploadFacts look = placed.look();
        Subject subject = new Subject.Paper(
                placed.upload().required().title(),
                placed.upload().slot(),
                placed.file().map(redaction::name));
        List<Remark> remarks = new ArrayList<>(look.remarks());
        List<Placed> same = all.stream().filter(placed::isSameAs).toList();
        same.stream()
                .flatMap(other -> other.file().stream())
                .map(name -> Remark.found(Observation.SAME_FILE, redaction.name(name)))
                .forEach(remarks::add);
        FileAsked asked = new FileAsked(
                placed.upload().required().treatment(),
                look.present(),
                look.examined(),
                look.readable(),
                look.blank(),
                !same.isEmpty());
        checks.ask(CheckKind.PAPER_FILE, asked, subject, remarks);
        Optional<Picture> portrait = placed.upload().printed().flatMap(PrintedDocument::picture);
        if (portrait.isPresent()) {
            new PhotoChecks(checks, portrait.get(), subject).make(look);
        } else {
            look.read().filter(read -> read.format() != FileFormat.EMPTY).ifPresent(read -> format(read, subject));
        }
    }

    private void format(Read read, Subject subject) {
        boolean picture = read.format() == FileFormat.JPEG || read.format() == FileFormat.PNG;
        FormatAsked asked = new FormatAsked(picture, read.format() == read.named());
        checks.ask(CheckKind.PAPER_FORMAT, asked, subject, formats(read));
    }

    /** What it is, and what its name says where that is something else. */
    static List<Remark> formats(Read read) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(format(read.format(), Observation.FORMAT, Observation.UNKNOWN_FORMAT));
        if (read.format() != read.named()) {
            remarks.add(format(read.named(), Observation.ENDING, Observation.UNKNOWN_ENDING));
        }
        return remarks;
    }

    private static Remark format(FileFormat format, Observation known, Observation unknown) {
        return format == FileFormat.OTHER ? Remark.of(unknown) : Remark.found(known, format);
    }
}
