package io.github.baokao.catalog;

import java.util.List;

/**
 * What a photo must be, and how that is measured. Percentages and the colour of a pixel are chosen: no source prints them.
 *
 * @param id its id
 * @param title its name
 * @param kilobytes the size of the file
 * @param widthMillimetres the width of the print
 * @param heightMillimetres the height of the print
 * @param proportion by how many per cent the proportions may be off
 * @param whiteLeast the least value, 0 to 255, of each colour of a white pixel
 * @param whiteSpread the most by which the colours of a white pixel differ
 * @param background how many per cent of the background may not be white
 * @param quote the printed requirement
 * @param cites what is to be said of it
 */
public record Picture(
        String id,
        String title,
        Range kilobytes,
        int widthMillimetres,
        int heightMillimetres,
        Tolerance proportion,
        int whiteLeast,
        int whiteSpread,
        Tolerance background,
        Quote quote,
        List<Discrepancy> cites) {
    /** Copies the list. */
    public Picture {
        cites = List.copyOf(cites);
    }
}
