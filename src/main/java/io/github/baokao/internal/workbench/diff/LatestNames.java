package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;
import java.util.List;
import java.util.function.Function;

/** What the new policy calls things: another name of a thing is told of that thing, not of all that mention it. */
final class LatestNames {
    private final Catalog current;

    LatestNames(Catalog current) {
        this.current = current;
    }

    String occupation(Occupation occupation) {
        return latest(current.occupations(), Occupation::id, occupation).name();
    }

    String region(Region region) {
        return latest(current.regions(), Region::id, region).name();
    }

    String document(Document document) {
        return latest(current.documents(), Document::id, document).title();
    }

    String picture(Picture picture) {
        return latest(current.pictures(), Picture::id, picture).title();
    }

    /** How a guide prints a document, if it does. */
    String printed(Document document, Source guide) {
        return latest(current.documents(), Document::id, document).printed().stream()
                .filter(printed -> printed.at().source().id().equals(guide.id()))
                .map(PrintedDocument::title)
                .findFirst()
                .orElse(document(document));
    }

    private static <T> T latest(List<T> all, Function<T, String> id, T thing) {
        return all.stream()
                .filter(other -> id.apply(other).equals(id.apply(thing)))
                .findFirst()
                .orElse(thing);
    }
}
