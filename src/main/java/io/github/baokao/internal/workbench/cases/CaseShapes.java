package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.base.document.Shape;

/** What case tables look like, told by the decoders that read them. */
public final class CaseShapes {

    private CaseShapes() {}

    /**
     * The shape of a case table beside a programme.
     *
     * @param catalog the catalogue that the cases speak of
     * @return the shape
     */
    public static Shape ofProgrammeTable(Catalog catalog) {
        return new ProgrammeTableDecoder("", catalog).table().shape();
    }

    /**
     * The shape of a case table beside a picture.
     *
     * @param catalog the catalogue whose pictures the cases speak of
     * @return the shape
     */
    public static Shape ofPictureTable(Catalog catalog) {
        return new PictureTableDecoder("", catalog).table().shape();
    }

    /**
     * The shape of a case table beside a rule file.
     *
     * @param catalog the catalogue whose discrepancies the cases name
     * @return the shape
     */
    public static Shape ofRuleTable(Catalog catalog) {
        return new RuleTableDecoder("", catalog).table().shape();
    }
}
