package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Exam;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Reckoning;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the files of a catalogue: either all of it is good, or every fault of every file is reported. */
public final class CatalogReader {

    /** Stands in the part of a catalogue that could be read; a whole one has its own. */
    private static final Reckoning NO_RECKONING = new Reckoning(1, 1);

    private final Faults faults;
    private final Registries known = new Registries();
    private final CatalogFiles files;
    private boolean whole = true;

    private CatalogReader(SortedMap<String, Optional<Node>> trees, Faults faults) {
        this.faults = faults;
        this.files = new CatalogFiles(trees, faults);
    }

    /**
     * Reads a catalogue. Files named {@code *.cases.yaml} are no part of it and are passed over.
     *
     * @param files bytes of UTF-8 by relative path, such as {@code catalog/levels.yaml}
     * @return the whole catalogue; what is in folders is in the order of the file names
     * @throws PolicyException if anything is wrong, with every fault found
     */
    public static Catalog read(Map<String, byte[]> files) {
        Faults faults = Faults.ofPolicy();
        return whole(new CatalogReader(CatalogFiles.parse(files, faults), faults));
    }

    /**
     * Reads a catalogue whose files are parsed already.
     *
     * @param trees the trees by relative path
     * @return the whole catalogue
     * @throws PolicyException if anything is wrong, with every fault found
     */
    public static Catalog readTrees(SortedMap<String, Node> trees) {
        SortedMap<String, Optional<Node>> parsed = new TreeMap<>();
        trees.forEach((path, tree) -> parsed.put(path, Optional.of(tree)));
        return whole(new CatalogReader(parsed, Faults.ofPolicy()));
    }

    private static Catalog whole(CatalogReader reader) {
        Catalog catalog = reader.decode();
        if (!reader.faults.isEmpty()) {
            throw new PolicyException(reader.faults.diagnostics());
        }
        if (!reader.whole) {
            throw new IllegalStateException("a decoder gave up without a fault");
        }
        return catalog;
    }

    /**
     * Reads what can be read of a catalogue, for those who look for further faults in it.
     *
     * @param files bytes by relative path, as for {@link #read}
     * @return the good part, the trees of the files, and every fault
     */
    public static CatalogReading examine(Map<String, byte[]> files) {
        Faults faults = Faults.ofPolicy();
        CatalogReader reader = new CatalogReader(CatalogFiles.parse(files, faults), faults);
        Catalog catalog = reader.decode();
        return new CatalogReading(catalog, reader.files.trees(), reader.faults.diagnostics());
    }

    private Catalog decode() {
        declareItems(CatalogFolder.REGIONS, "regions", known.regions());
        declareItems(CatalogFolder.SOURCES, "sources", known.sources());
        declareItems(CatalogFolder.DISCREPANCIES, "discrepancies", known.discrepancies());
        declareItems(CatalogFolder.PROGRAMMES, "conditions", known.conditions());
        declareFiles(CatalogFolder.OCCUPATIONS, known.occupations());
        declareFiles(CatalogFolder.LISTS, known.lists());
        declareFiles(CatalogFolder.PICTURES, known.pictures());
        declareFiles(CatalogFolder.DOCUMENTS, known.documents());

        if (files.in(CatalogFolder.LEVELS).isEmpty()) {
            known.levels().incomplete();
        }
        BasicsDecoder basics = new BasicsDecoder(known);
        List<LevelName> levels = items(CatalogFolder.LEVELS, "levels", basics.level());
        List<Region> regions =
                items(CatalogFolder.REGIONS, "regions", keeping(basics.region(), known.regions(), Region::id));
        List<Source> sources =
                items(CatalogFolder.SOURCES, "sources", keeping(basics.source(), known.sources(), Source::id));
        List<Discrepancy> discrepancies = items(
                CatalogFolder.DISCREPANCIES,
                "discrepancies",
                keeping(basics.discrepancy(), known.discrepancies(), Discrepancy::id));

        Optional<Reckoning> reckoning = files.in(CatalogFolder.TIME).stream()
                .findFirst()
                .flatMap(file -> made(file.decode(basics.reckoning(), faults)));
        List<Kind> kinds = each(CatalogFolder.KINDS, KindDecoder::kind, known.kinds()::put);
        KindChecks.check(kinds, faults);
        OccupationDecoder occupationDecoder = new OccupationDecoder(known, kinds);
        List<Occupation> occupations =
                each(CatalogFolder.OCCUPATIONS, occupationDecoder::occupation, known.occupations()::put);
        List<OccupationLists> lists = each(CatalogFolder.LISTS, occupationDecoder::lists, known.lists()::put);
        FilingDecoder filing = new FilingDecoder(known);
        List<Picture> pictures = each(CatalogFolder.PICTURES, filing::picture, known.pictures()::put);
        List<Document> documents = documents();
        List<Form> forms = each(CatalogFolder.FORMS, new FormDecoder(known)::form, (name, form) -> {});
        List<Check> checks = items(CatalogFolder.CHECKS, "checks", filing.check());
        requireEveryCheck(checks);
        List<Exam> exams = each(CatalogFolder.EXAMS, new ExamDecoder(known)::exam, (name, exam) -> {});
        List<Programme> programmes =
                each(CatalogFolder.PROGRAMMES, new ProgrammeDecoder(known, kinds)::programme, this::standsAlone);

        List<Ruling> rulings = items(CatalogFolder.RULINGS, "rulings", RulingDecoder.ruling());
        return new Catalog(
                levels,
                reckoning.orElse(NO_RECKONING),
                kinds,
                regions,
                sources,
                occupations,
                lists,
                discrepancies,
                documents,
                pictures,
                forms,
                checks,
                exams,
                programmes,
                rulings);
    }

    /** A substitute has no substitutes itself, so documents without any come first. */
    private List<Document> documents() {
        List<CatalogFile> all = files.in(CatalogFolder.DOCUMENTS);
        Set<String> replaceable = all.stream()
                .filter(file ->
                        file.root().filter(DocumentDecoder::hasSubstitutes).isPresent())
                .map(CatalogFile::name)
                .collect(Collectors.toSet());
        DocumentDecoder decoder = new DocumentDecoder(known, replaceable);
        all.stream()
                .sorted(Comparator.comparing(file -> replaceable.contains(file.name())))
                .forEach(file -> made(file.decode(decoder.document(file.name()), faults))
                        .ifPresent(document -> known.documents().put(file.name(), document)));
        return all.stream()
                .flatMap(file -> known.documents().get(file.name()).stream())
                .toList();
    }

    private <T> List<T> each(CatalogFolder folder, Function<String, Decoder<T>> decoder, BiConsumer<String, T> keep) {
        List<T> values = new ArrayList<>();
        for (CatalogFile file : files.in(folder)) {
            made(file.decode(decoder.apply(file.name()), faults)).ifPresent(value -> {
                values.add(value);
                keep.accept(file.name(), value);
            });
        }
        return values;
    }

    private <T> List<T> items(CatalogFolder folder, String key, Decoder<T> item) {
        List<T> items = new ArrayList<>();
        for (CatalogFile file : files.in(folder)) {
            made(file.decode(BasicsDecoder.file(key, item), faults)).ifPresent(items::addAll);
        }
        return items;
    }

    /** Notes that something could not be made; its fault may be one of a file that is decoded later. */
    private <T> Optional<T> made(Optional<T> value) {
        whole &= value.isPresent();
        return value;
    }

    /** A target must lead to one programme; for a region the names of the files see to it. */
    private void standsAlone(String name, Programme programme) {
        String scope = programme
                .region()
                .map(Region::name)
                .or(() -> programme.edition().map(Edition::word))
                .orElse("全国");
        String standing = scope + " " + programme.level().id() + " 级";
        Place file = Place.ofFile(CatalogFolder.PROGRAMMES.path() + name + ".yaml");
        known.standings().declare(standing, file, faults);
    }

    /** Checks are for all kinds or for none. */
    private void requireEveryCheck(List<Check> checks) {
        Set<CheckKind> missing = EnumSet.allOf(CheckKind.class);
        checks.forEach(check -> missing.remove(check.kind()));
        if (!checks.isEmpty() && !missing.isEmpty() && faults.isEmpty()) {
            String words = Chinese.list(missing.stream().map(CheckKind::word).toList());
            faults.add(FaultCode.MISSING_KEY, Place.ofFile(CatalogFolder.CHECKS.path()), "缺少检查 " + words);
        }
    }

    private static <T> Decoder<T> keeping(Decoder<T> decoder, Registry<T> registry, Function<T, String> id) {
        return decoder.also((made, node, faults) -> registry.put(id.apply(made), made));
    }

    private void declareItems(CatalogFolder folder, String list, Registry<?> registry) {
        for (CatalogFile file : files.in(folder)) {
            List<Optional<ScalarNode>> ids = file.ahead(list, "id");
            if (ids.isEmpty()) {
                registry.incomplete();
            }
            for (Optional<ScalarNode> id : ids) {
                id.filter(scalar -> SharedDecoders.isId(scalar.text()))
                        .ifPresentOrElse(
                                scalar -> registry.declare(scalar.text(), scalar.place(), faults),
                                registry::incomplete);
            }
        }
        if (folder.isRequired() && files.in(folder).isEmpty()) {
            registry.incomplete();
        }
    }

    private void declareFiles(CatalogFolder folder, Registry<?> registry) {
        for (CatalogFile file : files.in(folder)) {
            registry.declare(file.name(), Place.ofFile(file.path()), faults);
        }
        if (folder.isRequired() && files.in(folder).isEmpty()) {
            registry.incomplete();
        }
    }
}
