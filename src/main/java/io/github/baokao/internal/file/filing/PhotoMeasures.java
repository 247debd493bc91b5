package io.github.baokao.internal.file.filing;

import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Tolerance;
import io.github.baokao.fact.MeasureAsked;
import io.github.baokao.internal.file.picture.Pixels;

/** What is asked of the rules about what was measured of a photo. */
public final class PhotoMeasures {
    /** What a “k” may mean. */
    private static final int THOUSAND = 1000;

    private static final int KIBI = 1024;
    private static final double PERCENT = 100;

    private final Picture wanted;

    /**
     * For photos that must be so.
     *
     * @param wanted what a photo must be
     */
    public PhotoMeasures(Picture wanted) {
        this.wanted = wanted;
    }

    /**
     * The size of the file.
     *
     * @param bytes the size
     * @return the question
     */
    public MeasureAsked size(long bytes) {
        boolean thousand = isWithin(bytes, THOUSAND);
        boolean kibi = isWithin(bytes, KIBI);
        return new MeasureAsked(thousand && kibi, thousand || kibi);
    }

    private boolean isWithin(long bytes, int kilo) {
        return bytes >= (long) wanted.kilobytes().least() * kilo
                && bytes <= (long) wanted.kilobytes().most() * kilo;
    }

    /**
     * The proportions, of whole numbers, so that no rounding crosses a limit.
     *
     * @param width the width in pixels
     * @param height the height in pixels
     * @return the question
     */
    public MeasureAsked proportion(int width, int height) {
        long found = (long) width * wanted.heightMillimetres();
        long right = (long) height * wanted.widthMillimetres();
        return within(PERCENT * Math.abs(found - right) / right, wanted.proportion());
    }

    /**
     * The background.
     *
     * @param coloured how many per cent of it are not white
     * @return the question
     */
    public MeasureAsked background(double coloured) {
        return within(coloured, wanted.background());
    }

    /**
     * A background of one colour.
     *
     * @param red from 0 to 255
     * @param green from 0 to 255
     * @param blue from 0 to 255
     * @return the question
     */
    public MeasureAsked background(int red, int green, int blue) {
        boolean white = Pixels.isWhite(red << 16 | green << 8 | blue, wanted.whiteLeast(), wanted.whiteSpread());
        return background(white ? 0 : PERCENT);
    }

    /** How many per cent of the background of a portrait are not white. */
    double coloured(Pixels portrait) {
        return PERCENT - PERCENT * portrait.whiteShare(wanted.whiteLeast(), wanted.whiteSpread());
    }

    private static MeasureAsked within(double percent, Tolerance tolerance) {
        return new MeasureAsked(percent <= tolerance.sure(), percent <= tolerance.possible());
    }
}
