package io.github.baokao.internal.file.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes an image as the JDK does, keeping no more than a sample of its pixels. */
final class ImageDecoder {

    /** The most pixels that are kept; a one-inch photo at 300 dots an inch has half of them. */
    private static final int SAMPLE = 1 << 18;

    private ImageDecoder() {}

    static ImageFacts decode(String format, StoredImage stored) {
        ImageReader reader = reader(format);
        try (ImageInputStream in = new BufferInput(stored.data())) {
            List<String> complaints = new ArrayList<>();
            reader.addIIOReadWarningListener((source, complaint) -> complaints.add(complaint));
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != stored.width() || reader.getHeight(0) != stored.height()) {
                // then the limits were not asked about what would be decoded
                return new ImageFacts.Broken();
            }
            Pixels pixels = pixels(reader, stored);
            return new ImageFacts.Decoded(
                    stored.shownWidth(), stored.shownHeight(), stored.whole() && complaints.isEmpty(), pixels);
        } catch (IOException | RuntimeException e) {
            // decoders of the JDK throw many an exception at data that make no sense
            return new ImageFacts.Broken();
        } finally {
            reader.dispose();
        }
    }

    /** That of the JDK: one that was added to it may hold whole images, or write temporary files. */
    private static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
        }
        throw new IllegalStateException("the JDK reads " + format);
    }

    private static Pixels pixels(ImageReader reader, StoredImage stored) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) stored.width() * stored.height() / SAMPLE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        int width = (stored.width() + step - 1) / step;
        int[] colours = stored.ink() == Ink.NONE
                ? colours(reader.read(0, param))
                : stored.ink().colours(all(reader.readRaster(0, param)));
        Orientation orientation = stored.orientation();
        int shownWidth = orientation.turned() ? colours.length / width : width;
        return new Pixels(shownWidth, orientation.shown(colours, width));
    }

    private static int[] all(Raster raster) {
        return raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
    }

    private static int[] colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
        ColorModel model = image.getColorModel();
        if (model.getNumColorComponents() == 1) {
            // Java takes greys for linear light and would brighten them
            int[] greys = image.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
            int excess = model.getComponentSize(0) - 8;
            for (int i = 0; i < colours.length; i++) {
                colours[i] = (colours[i] & 0xFF000000) | ((greys[i] >> excess) * 0x010101);
            }
        }
        for (int i = 0; i < colours.length; i++) {
            colours[i] = onPaper(colours[i]);
        }
        return colours;
    }

    /** What is transparent shows white paper. */
    private static int onPaper(int colour) {
        int alpha = colour >>> 24;
        int shown = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = (colour >> shift) & 0xFF;
            shown = (shown << 8) | ((channel * alpha + 255 * (255 - alpha)) / 255);
        }
        return shown;
    }
}
