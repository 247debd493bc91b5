package io.github.baokao.internal.file.filing;

import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.internal.decide.engine.NameKeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a guide writes the occupations that it takes. */
final class Spelling {
    private final NameKeys keys;
    private final Offering offering;

    Spelling(NameKeys keys, Offering offering) {
        this.keys = keys;
        this.offering = offering;
    }

    /** A name as it is printed, where the name written differs in width, white space or a 工种 in brackets; else as written. */
    String of(String written) {
        String key = keys.occupation(written);
        return Stream.concat(Stream.of(offering.occupation().name()), printed())
                .filter(name -> NameKeys.of(name).equals(key))
                .findFirst()
                .orElse(written);
    }

    private Stream<String> printed() {
        Optional<NameList> related = offering.lists().map(OccupationLists::related);
        List<String> entries = related.map(NameList::entries).orElse(List.of());
        List<Compound> compounds = related.map(NameList::compounds).orElse(List.of());
        return Stream.concat(entries.stream(), compounds.stream().flatMap(compound -> compound.names().stream()));
    }
}
