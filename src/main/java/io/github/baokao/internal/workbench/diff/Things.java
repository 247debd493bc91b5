package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Takes a catalogue apart into its things. */
final class Things {
    private final Wording wording;
    private final Origins origins;

    private Things(Wording wording, Origins origins) {
        this.wording = wording;
        this.origins = origins;
    }

    /** Every thing of a catalogue. */
    static List<Thing> of(Catalog catalog, Origins origins, LatestNames names, Wording wording) {
        Things basics = new Things(wording, origins);
        List<Thing> all = new ArrayList<>();
        all.addAll(new KindThings(wording, origins).of(catalog));
        all.addAll(new ProgrammeThings(wording, names, origins).of(catalog));
        all.addAll(new OccupationThings(wording, origins).of(catalog));
        all.addAll(new DocumentThings(wording, names, origins).of(catalog));
        all.addAll(new FilingThings(wording, names, origins).of(catalog));
        all.addAll(new ExamThings(wording, names, origins).of(catalog));
        catalog.sources().forEach(source -> all.add(basics.source(source)));
        catalog.discrepancies().forEach(discrepancy -> all.add(basics.discrepancy(discrepancy)));
        catalog.rulings().forEach(ruling -> all.add(basics.ruling(ruling)));
        catalog.levels().forEach(level -> all.add(basics.level(level)));
        catalog.regions().forEach(region -> all.add(basics.region(region)));
        return all;
    }

    private Thing level(LevelName level) {
        String id = level.level().id();
        return sheet("levels/levels", id)
                .value(Trait.NAME, "name", level.name())
                .names(Trait.OTHER_NAMES, "other", true, level.otherNames())
                .thing(EntryKind.LEVEL, id, level.full());
    }

    private Thing region(Region region) {
        return sheet("regions/regions", region.id())
                .value(Trait.NAME, "name", region.name())
                .names(Trait.OTHER_NAMES, "other", false, region.otherNames())
                .thing(EntryKind.REGION, region.id(), region.name());
    }

    private Thing source(Source source) {
        return sheet("sources/sources", source.id())
                .sentence(Trait.TEXT, "title", source.title())
                .value(Trait.FILE, "file", source.file())
                .names(Trait.REGIONS, "regions", false, source.regions())
                .value(Trait.CITE, "cite", source.cite())
                .thing(EntryKind.SOURCE, source.id(), source.cite());
    }

    private Thing discrepancy(Discrepancy discrepancy) {
        return sheet("discrepancies/discrepancies", discrepancy.id())
                .value(Trait.KIND, "kind", wording.word(discrepancy.kind()))
                .sentence(Trait.SUMMARY, "summary", discrepancy.summary())
                .items(
                        Trait.TEXTS,
                        "texts",
                        false,
                        discrepancy.texts(),
                        quote -> wording.place(quote.at()),
                        Quote::text,
                        quote -> List.of(new Note(Trait.PLACE, wording.place(quote.at()))))
                .sentence(Trait.READING, "reading", discrepancy.reading())
                .sentence(Trait.WHY, "why", discrepancy.why())
                .thing(EntryKind.DISCREPANCY, discrepancy.id(), discrepancy.id());
    }

    private Thing ruling(Ruling ruling) {
        String id = ruling.occupation() + " " + wordOf(ruling) + " " + ruling.name() + " " + ruling.decided();
        return sheet("rulings/rulings", id)
                .flag(Trait.COUNTS, "counts", ruling.counts())
                .value(Trait.BY, "by", ruling.by())
                .thing(
                        EntryKind.RULING,
                        id,
                        wording.text(
                                "diff.ruling",
                                wording.word(ruling.kind()),
                                ruling.name(),
                                ruling.occupation(),
                                ruling.decided()));
    }

    /** As the file writes it, in whatever language is spoken. */
    private static String wordOf(Ruling ruling) {
        return ruling.kind().word();
    }

    private Sheet sheet(String folder, String id) {
        return new Sheet(wording, origins.of(folder, id));
    }
}
