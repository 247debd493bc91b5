package io.github.baokao.internal.file.picture;

/** How the four channels of a JPEG that is made for printing are stored, which the JDK does not turn into colours of a screen. */
enum Ink {
    /** Not for printing. */
    NONE,
    /** CMYK. */
    PLAIN,
    /** CMYK that Adobe's programs wrote, who count the paper that shines through. */
    ADOBE,
    /** The same, with brightness and two differences of colour for the first three channels. */
    ADOBE_YCCK;

    /**
     * Colours of a screen.
     *
     * @param channels four for every pixel
     * @return 0xRRGGBB
     */
    int[] colours(int[] channels) {
        int[] colours = new int[channels.length / 4];
        for (int i = 0; i < colours.length; i++) {
            int black = channels[4 * i + 3];
            int paper = this == PLAIN ? 255 - black : black;
            for (double light : light(channels[4 * i], channels[4 * i + 1], channels[4 * i + 2])) {
                int through = (int) Math.max(0, Math.min(255, light));
                colours[i] = (colours[i] << 8) | (through * paper / 255);
            }
        }
        return colours;
    }

    /** What red, green and blue the first three channels let through. */
    private double[] light(int first, int second, int third) {
        return switch (this) {
            case ADOBE -> new double[] {first, second, third};
            case ADOBE_YCCK ->
                new double[] {
                    255 - (first + 1.402 * (third - 128)),
                    255 - (first - 0.344136 * (second - 128) - 0.714136 * (third - 128)),
                    255 - (first + 1.772 * (second - 128))
                };
            case PLAIN, NONE -> new double[] {255 - first, 255 - second, 255 - third};
        };
    }
}
