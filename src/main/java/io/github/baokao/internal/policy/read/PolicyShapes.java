package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Kind;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the files of a catalogue and applications look like, told by the decoders that read them. */
public final class PolicyShapes {

    private PolicyShapes() {}

    /**
     * The shape of each kind of file in a catalogue.
     *
     * @param catalog the catalogue whose kinds of facts conditions ask for
     * @return shapes by the name of the file or folder, such as {@code levels} or {@code programmes}
     */
    public static Map<String, Shape> ofCatalog(Catalog catalog) {
        Registries none = new Registries();
        BasicsDecoder basics = new BasicsDecoder(none);
        List<Kind> kinds = catalog.kinds();
        OccupationDecoder occupations = new OccupationDecoder(none, kinds);
        Map<String, Decoder<?>> decoders = new LinkedHashMap<>();
        decoders.put("kinds", KindDecoder.kind(""));
        decoders.put("time", basics.reckoning());
        decoders.put("levels", BasicsDecoder.file("levels", basics.level()));
        decoders.put("regions", BasicsDecoder.file("regions", basics.region()));
        decoders.put("sources", BasicsDecoder.file("sources", basics.source()));
        decoders.put("discrepancies", BasicsDecoder.file("discrepancies", basics.discrepancy()));
        decoders.put("occupations", occupations.occupation(""));
        decoders.put("lists", occupations.lists(""));
        decoders.put("pictures", new FilingDecoder(none).picture(""));
        decoders.put("documents", new DocumentDecoder(none, Set.of()).document(""));
        decoders.put("forms", new FormDecoder(none).form(""));
        decoders.put("checks", BasicsDecoder.file("checks", new FilingDecoder(none).check()));
        decoders.put("exams", new ExamDecoder(none).exam(""));
        decoders.put("rulings", BasicsDecoder.file("rulings", RulingDecoder.ruling()));
        decoders.put("programmes", new ProgrammeDecoder(none, kinds).programme("/"));
        Map<String, Shape> shapes = new LinkedHashMap<>();
        decoders.forEach((kind, decoder) -> shapes.put(kind, decoder.shape()));
        return shapes;
    }

    /**
     * The shape of an application.
     *
     * @param catalog the catalogue that has the names of the levels
     * @return the shape
     */
    public static Shape ofApplication(Catalog catalog) {
        return new ApplicationDecoder(catalog).application().shape();
    }

    /**
     * The shape of what is stated for filing.
     *
     * @param catalog the catalogue that has the conditions and the forms
     * @return the shape
     */
    public static Shape ofFiling(Catalog catalog) {
        return FilingReader.decoder(catalog).shape();
    }
}
