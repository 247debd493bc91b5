package io.github.baokao.internal.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that are made to cost much, and those that do by nature. */
class CostTest {

    /** What decoding takes that does not grow with the file: the sample some times over, and rows. */
    private static final int FIXED = 24 << 20;

    @TempDir
    private Path folder;

    /** Reading the file may take it twice, and what the decoder gets is once more. */
    static long allowed(byte[] content) {
        return 4L * content.length + FIXED;
    }

    @Test
    @Tag("once")
    void sixtyMillionPixelsTakeNoMoreMemoryThanFew() {
        byte[] jpeg = large(10_000, 6_000);
        Path file = Images.written(folder, "large.jpg", jpeg);
        assertThat(Allocation.of(() -> assertThat(Images.measure(file, Images.LIMITS))
                        .isInstanceOfSatisfying(MeasuredFile.Read.class, read -> {
                            ImageFacts.Decoded decoded =
                                    (ImageFacts.Decoded) read.picture().orElseThrow();
                            assertThat(decoded.width()).isEqualTo(10_000);
                            assertThat(decoded.height()).isEqualTo(6_000);
                            assertThat(decoded.whole()).isTrue();
                            // the left fifth is white, and of it a twelfth of the width is looked at
                            assertThat(decoded.pixels().whiteShare(250, 3)).isBetween(0.3, 0.8);
                        })))
                .isLessThan(allowed(jpeg));
    }

    /** An image all of whose rows are the same row in memory, white at its left. */
    private static byte[] large(int width, int height) {
        byte[] row = new byte[3 * width];
        Arrays.fill(row, 0, row.length / 5, (byte) 0xFF);
        WritableRaster raster = Raster.createWritableRaster(
                new ComponentSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 0, new int[] {0, 1, 2}),
                new DataBufferByte(row, row.length),
                null);
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_BYTE);
        return Images.jpeg(new BufferedImage(model, raster, false, null));
    }

    @Test
    void aHeaderThatClaimsTooManyPixelsIsBelieved() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        assertExcessive(Images.claiming(photo, 65_500, 65_499), 65_500, 65_499, Excess.PIXELS);
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        ByteBuffer.wrap(png).putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
        assertExcessive(png, Integer.MAX_VALUE, Integer.MAX_VALUE, Excess.SIDE);
    }

    @Test
    void aRowThatIsTooLongIsRefused() {
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        ByteBuffer.wrap(png).putInt(16, 70_000_000).putInt(20, 1);
        assertExcessive(png, 70_000_000, 1, Excess.SIDE);
    }

    @Test
    void aHeaderThatClaimsMoreThanThereIsCostsNoMore() {
        assertThat(Images.decoded(folder, Images.claiming(Images.jpeg(Images.portrait(Color.WHITE)), 8_000, 8_000))
                        .whole())
                .isFalse();
    }

    @Test
    void manyScansAreRefused() {
        byte[] photo = Images.progressive(Images.portrait(Color.WHITE));
        int first = Images.indexOf(photo, 0xDA, 0);
        int second = Images.indexOf(photo, 0xDA, first + 2);
        byte[] scan = Arrays.copyOfRange(photo, first, second);
        byte[] scans = Images.joined(Collections.nCopies(5000, scan).toArray(byte[][]::new));
        byte[] before = Arrays.copyOf(photo, first);
        byte[] after = Arrays.copyOfRange(photo, first, photo.length);
        assertExcessive(Images.joined(before, scans, after), Images.WIDTH, Images.HEIGHT, Excess.SCANS);
    }

    @Test
    void whatMustBeHeldAsAWholeMayHaveFewerPixels() {
        long pixels = (long) Images.WIDTH * Images.HEIGHT;
        byte[] progressive = Images.progressive(Images.portrait(Color.WHITE));
        byte[] inOnePass = Images.jpeg(Images.portrait(Color.WHITE));
        assertThat(measured(progressive, new Limits(1 << 20, pixels, pixels, 50)))
                .isInstanceOf(ImageFacts.Decoded.class);
        assertThat(measured(progressive, new Limits(1 << 20, pixels, pixels - 1, 50)))
                .isInstanceOf(ImageFacts.Excessive.class);
        assertThat(measured(inOnePass, new Limits(1 << 20, pixels, 0, 1))).isInstanceOf(ImageFacts.Decoded.class);
        assertThat(measured(inOnePass, new Limits(1 << 20, pixels - 1, pixels, 1)))
                .isInstanceOf(ImageFacts.Excessive.class);
    }

    /** A scan for each colour is held as a whole even where there is but the first. */
    @Test
    void aScanOfOneColourIsHeldAsAWhole() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        photo[Images.indexOf(photo, 0xDA, 0) + 4] = 1;
        assertThat(measured(photo, new Limits(1 << 20, 1 << 20, 0, 1))).isInstanceOf(ImageFacts.Excessive.class);
    }

    private ImageFacts measured(byte[] content, Limits limits) {
        return ((MeasuredFile.Read) Images.measure(Images.written(folder, "photo.jpg", content), limits))
                .picture()
                .orElseThrow();
    }

    private void assertExcessive(byte[] content, int width, int height, Excess by) {
        assertThat(Allocation.of(() -> assertThat(measured(content, Images.LIMITS))
                        .isInstanceOfSatisfying(ImageFacts.Excessive.class, excessive -> {
                            assertThat(excessive.width()).isEqualTo(width);
                            assertThat(excessive.height()).isEqualTo(height);
                            assertThat(excessive.by()).isEqualTo(by);
                            assertThat(excessive.found()).isGreaterThan(excessive.most());
                        })))
                .isLessThan(4L * content.length + (1 << 20));
    }
}
