package io.github.baokao.internal.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound images of every kind that is decoded. */
class ImageFactsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(floats = {0.05f, 0.3f, 0.75f, 1})
    void aPhotoOfAnyQualityIsWhole(float quality) {
        assertWhole(Images.jpeg(Images.portrait(Color.WHITE), quality));
    }

    @Test
    void aProgressivePhotoIsWhole() {
        assertWhole(Images.progressive(Images.portrait(Color.WHITE)));
    }

    @Test
    void whatFollowsTheEndDoesNotMatter() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        assertWhole(Images.joined(photo, "film of a moving photograph".getBytes(StandardCharsets.US_ASCII), photo));
    }

    @Test
    void aBrokenColourProfileDoesNotMatter() {
        byte[] profile = new byte[400];
        new Random(1).nextBytes(profile);
        byte[] data = Images.joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), profile);
        assertWhole(Images.withSegment(Images.jpeg(Images.portrait(Color.WHITE)), 0xE2, data));
    }

    private void assertWhole(byte[] photo) {
        ImageFacts.Decoded decoded = Images.decoded(folder, photo);
        assertThat(decoded.width()).isEqualTo(Images.WIDTH);
        assertThat(decoded.height()).isEqualTo(Images.HEIGHT);
        assertThat(decoded.whole()).isTrue();
        assertThat(decoded.pixels().whiteShare(235, 18)).isGreaterThan(0.99);
    }

    /** What stands at the four corners of the stored image, and where EXIF says that each of them is shown. */
    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void everyOrientationPutsTheCornersInTheirPlaces(int code, String corners) {
        int[] stored = {'R', '-', 'G', 'B', '-', 'W'};
        Orientation orientation = new Orientation(code);
        int[] shown = orientation.shown(stored, 3);
        int width = orientation.turned() ? 2 : 3;
        assertThat(new int[] {shown[0], shown[width - 1], shown[6 - width], shown[5]})
                .containsExactly(corners.chars().toArray());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false", "5, false", "6, false", "7, false", "8, false"})
    void aPhotoIsMeasuredAsItIsShown(int code, boolean upright) {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ImageFacts.Decoded decoded = Images.decoded(folder, Images.withOrientation(photo, code, order));
            assertThat(List.of(decoded.width(), decoded.height()))
                    .isEqualTo(code < 5 ? List.of(Images.WIDTH, Images.HEIGHT) : List.of(Images.HEIGHT, Images.WIDTH));
            // shoulders that lie at the top or at a side are not white
            assertThat(decoded.pixels().whiteShare(235, 18) > 0.99).isEqualTo(upright);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void anOrientationThatThereIsNotIsNone(int code) {
        assertWhole(Images.withOrientation(Images.jpeg(Images.portrait(Color.WHITE)), code, ByteOrder.BIG_ENDIAN));
    }

    @Test
    void exifDataThatEndTooEarlyOrPointNowhereSayNothing() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        byte[] turned = Images.withOrientation(photo, 6, ByteOrder.BIG_ENDIAN);
        int start = 2 + 4;
        byte[] exif = Arrays.copyOfRange(turned, start, start + 6 + 8 + 2 + 12 + 12);
        for (int length = 0; length < exif.length; length++) {
            assertWhole(Images.withSegment(photo, 0xE1, Arrays.copyOf(exif, length)));
        }
        for (int at : new int[] {6 + 4, 6 + 7}) {
            byte[] astray = exif.clone();
            astray[at] = (byte) 0xFF;
            assertWhole(Images.withSegment(photo, 0xE1, astray));
        }
    }

    @ParameterizedTest
    @EnumSource(Ink.class)
    void coloursForPrintingAreTurnedIntoThoseOfAScreen(Ink ink) {
        // 204 of each channel, in ways of saying so; NONE is one channel
        int[] stored = switch (ink) {
            case NONE -> new int[] {204};
            case PLAIN -> new int[] {51, 0, 51, 0};
            case ADOBE -> new int[] {204, 255, 204, 255};
            case ADOBE_YCCK -> new int[] {21, 145, 143, 255};
        };
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, stored.length, null);
        for (int at = 0; at < 40 * 30; at++) {
            raster.setPixel(at % 40, at / 40, stored);
        }
        byte[] jpeg = Images.jpeg(new IIOImage(raster, null, null), 1, false);
        byte transform = (byte) (ink == Ink.ADOBE_YCCK ? 2 : 0);
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, transform};
        Pixels pixels = Images.decoded(
                        folder, ink == Ink.NONE || ink == Ink.PLAIN ? jpeg : Images.withSegment(jpeg, 0xEE, adobe))
                .pixels();
        int spread = ink == Ink.NONE ? 0 : 51;
        assertThat(pixels.whiteShare(204 - 3, spread + 4)).isEqualTo(1);
        assertThat(pixels.whiteShare(204 + 4, 255)).isZero();
        assertThat(pixels.whiteShare(0, Math.max(spread - 5, 0))).isEqualTo(spread == 0 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void aPngOfAnyKindShowsItsColour(int type) {
        BufferedImage image = Images.plain(50, 70, new Color(0xCCCCCC), type);
        if (image.getRaster().getNumBands() == 1 && type != BufferedImage.TYPE_BYTE_INDEXED) {
            // Java draws greys as linear light
            int grey = type == BufferedImage.TYPE_USHORT_GRAY ? 0xCCCC : 0xCC;
            int[] greys = new int[50 * 70];
            Arrays.fill(greys, grey);
            image.getRaster().setPixels(0, 0, 50, 70, greys);
        }
        ImageFacts.Decoded decoded = Images.decoded(folder, Images.png(image));
        assertThat(decoded.width()).isEqualTo(50);
        assertThat(decoded.height()).isEqualTo(70);
        assertThat(decoded.whole()).isTrue();
        assertThat(decoded.pixels().whiteShare(0xCC, 0)).isEqualTo(1);
        assertThat(decoded.pixels().whiteShare(0xCD, 255)).isZero();
    }

    @Test
    void whatIsTransparentShowsWhitePaper() {
        Color shadow = new Color(0, 0, 0, 51);
        Pixels pixels = Images.decoded(folder, Images.png(Images.plain(9, 9, shadow, BufferedImage.TYPE_INT_ARGB)))
                .pixels();
        assertThat(pixels.whiteShare(204, 0)).isEqualTo(1);
        assertThat(pixels.whiteShare(205, 255)).isZero();
    }
}
