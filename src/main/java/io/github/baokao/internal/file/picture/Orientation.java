package io.github.baokao.internal.file.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a stored image is shown, as EXIF numbers it. One tag is read of the EXIF data and each access is checked by the buffer, so a
 * library, which would read all of them, is not needed.
 *
 * @param code from 1, as it is, to 8
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /**
     * Reads it from EXIF data.
     *
     * @param tiff what follows the letters Exif and two zeros
     */
    static Orientation of(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int end = Math.min(tiff.limit(), directory + 2 + Short.toUnsignedInt(tiff.getShort(directory)) * ENTRY);
        for (int entry = directory + 2; entry <= end - ENTRY; entry += ENTRY) {
            if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean turned() {
        return code >= 5;
    }

    /** Puts what is stored row by row into the order in which it is shown. */
    int[] shown(int[] stored, int width) {
        int height = stored.length / width;
        int shownWidth = turned() ? height : width;
        boolean mirrored = code == 2 || code == 3 || code == 7 || code == 8;
        boolean upsideDown = code == 3 || code == 4 || code == 6 || code == 7;
        int[] shown = new int[stored.length];
        for (int at = 0; at < shown.length; at++) {
            int column = turned() ? at / shownWidth : at % shownWidth;
            int row = turned() ? at % shownWidth : at / shownWidth;
            shown[at] =
                    stored[(upsideDown ? height - 1 - row : row) * width + (mirrored ? width - 1 - column : column)];
        }
        return shown;
    }
}
