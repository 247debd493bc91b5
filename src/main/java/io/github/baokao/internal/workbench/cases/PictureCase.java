package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Picture;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.fact.MeasureAsked;
import io.github.baokao.internal.file.filing.PhotoMeasures;
import io.github.baokao.term.Verdict;
import java.util.function.Function;

/**
 * What was measured of a photo, and what must come out.
 *
 * @param at where it stands
 * @param name what is special about it
 * @param picture what a photo must be
 * @param measured what was measured
 * @param expect the verdict that must come out
 */
public record PictureCase(
        Span at, String name, Picture picture, Function<PhotoMeasures, MeasureAsked> measured, Verdict expect)
        implements PolicyCase {

    /**
     * The same for another picture.
     *
     * @param other what a photo must be
     * @return the case
     */
    public PictureCase of(Picture other) {
        return new PictureCase(at, name, other, measured, expect);
    }

    /** The question that it puts to the rules. */
    MeasureAsked asked() {
        return measured.apply(new PhotoMeasures(picture));
    }

    @Override
    public String title() {
        return picture.id() + "：" + name;
    }
}
