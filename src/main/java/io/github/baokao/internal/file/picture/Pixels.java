package io.github.baokao.internal.file.picture;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An even sample of the pixels of an image, every one if it is small. Shares are from 0 to 1, channels from 0 to 255; colour profiles
 * have no say.
 */
public final class Pixels {

    /** The edge where the background of a portrait is looked for is this part of the width, on a one-inch photo 2 mm. */
    private static final int EDGE = 12;

    private final int width;
    private final int[] colours;

    /**
     * Pixels as shown.
     *
     * @param width the number in a row
     * @param colours row by row, 0xRRGGBB
     */
    Pixels(int width, int[] colours) {
        this.width = width;
        this.colours = colours;
    }

    /**
     * The share of white in the background of a portrait: along the top but for its middle third, which hair may touch, and along
     * the sides down to the middle, below which there may be shoulders.
     *
     * @param brightness the least that every channel of white has
     * @param spread the most by which the channels of white differ
     * @return the share
     */
    public double whiteShare(int brightness, int spread) {
        return share(all().filter(this::isBackground), colour -> isWhite(colour, brightness, spread));
    }

    /**
     * Whether a colour is white.
     *
     * @param colour 0xRRGGBB
     * @param brightness the least that every channel of white has
     * @param spread the most by which the channels of white differ
     * @return true if it is
     */
    public static boolean isWhite(int colour, int brightness, int spread) {
        return least(colour) >= brightness && spread(colour) <= spread;
    }

    private boolean isBackground(int at) {
        int edge = Math.max(1, width / EDGE);
        int aside = Math.min(at % width, width - 1 - at % width);
        return aside < edge ? at < colours.length / 2 : at / width < edge && aside < width / 3;
    }

    /**
     * The share of the pixels that look like the most of them; almost 1 if the image is blank.
     *
     * @param difference the most by which a channel differs from that of the median colour
     * @return the share
     */
    public double plainShare(int difference) {
        int red = median(16);
        int green = median(8);
        int blue = median(0);
        return share(
                all(),
                colour -> Math.abs(channel(colour, 16) - red) <= difference
                        && Math.abs(channel(colour, 8) - green) <= difference
                        && Math.abs(channel(colour, 0) - blue) <= difference);
    }

    /**
     * The share of the pixels that are not grey; 0 if the image is stored in greys.
     *
     * @param spread the most by which the channels of a grey differ
     * @return the share
     */
    public double colourShare(int spread) {
        return share(all(), colour -> spread(colour) > spread);
    }

    private IntStream all() {
        return IntStream.range(0, colours.length);
    }

    private double share(IntStream places, IntPredicate test) {
        return places.map(at -> test.test(colours[at]) ? 1 : 0).average().orElse(0);
    }

    private int median(int shift) {
        int[] values =
                Arrays.stream(colours).map(colour -> channel(colour, shift)).toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static int spread(int colour) {
        return Math.max(Math.max(channel(colour, 16), channel(colour, 8)), channel(colour, 0)) - least(colour);
    }

    private static int least(int colour) {
        return Math.min(Math.min(channel(colour, 16), channel(colour, 8)), channel(colour, 0));
    }

    private static int channel(int colour, int shift) {
        return (colour >> shift) & 0xFF;
    }
}
