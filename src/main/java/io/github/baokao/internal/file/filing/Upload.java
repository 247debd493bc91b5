package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Slot;
import io.github.baokao.catalog.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One upload that a condition asks for: a document, or one side of it.
 *
 * @param required the document
 * @param printed what the guide prints of it
 * @param slot where it is uploaded
 * @param number which of its places of upload that is, counted from 1
 * @param of how many there are
 */
record Upload(RequiredDocument required, Optional<PrintedDocument> printed, Optional<Slot> slot, int number, int of) {
    /** The uploads for some documents. */
    static List<Upload> of(List<RequiredDocument> documents, Source guide) {
        List<Upload> uploads = new ArrayList<>();
        for (RequiredDocument required : documents) {
            Optional<PrintedDocument> printed = required.document().printedBy(guide);
            List<Slot> slots = printed.map(PrintedDocument::slots).orElse(List.of());
            if (slots.isEmpty()) {
                uploads.add(new Upload(required, printed, Optional.empty(), 1, 1));
            }
            IntStream.range(0, slots.size())
                    .mapToObj(i -> new Upload(required, printed, Optional.of(slots.get(i)), i + 1, slots.size()))
                    .forEach(uploads::add);
        }
        return uploads;
    }

    boolean isAt(String caption) {
        return slot.map(Slot::text).filter(caption::equals).isPresent();
    }

    /** Ids and titles of the document, and of what is taken in its place. */
    Set<String> names() {
        Stream<String> own =
                Stream.of(required.document().id(), required.document().title(), required.title());
        Stream<String> others = required.substitutes().stream()
                .flatMap(other ->
                        Stream.of(other.document().id(), other.document().title()));
        return Stream.concat(own, others).collect(Collectors.toSet());
    }
}
