package io.github.baokao.internal.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured of photos as cameras and programs make them. Shares have been rounded away from what was measured. */
class PixelsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0xFFFFFF, 0xF5F5F5, 0xF0F0F0, 0xFFFAF0})
    void whiteIsWhiteHoweverStronglyItIsCompressed(int background) {
        assertThat(whiteShare(Images.portrait(new Color(background)), 0.95f)).isGreaterThan(0.99);
        assertThat(whiteShare(Images.portrait(new Color(background)), 0.3f)).isGreaterThan(0.99);
    }

    private static Stream<Arguments> notWhite() {
        return Stream.of(
                Arguments.of("light blue", new Color(0xD6E8FF), 0.01),
                Arguments.of("blue", new Color(0x438EDB), 0.01),
                Arguments.of("beige", new Color(0xF5F0DC), 0.01),
                Arguments.of("light grey", new Color(0xDCDCDC), 0.01),
                Arguments.of("red", new Color(0xC81E1E), 0.01),
                Arguments.of(
                        "grey towards a corner",
                        new GradientPaint(0, 0, Color.WHITE, Images.WIDTH, Images.HEIGHT, new Color(0xC8C8C8)),
                        0.75),
                Arguments.of(
                        "grey towards a side",
                        new GradientPaint(0, 0, Color.WHITE, Images.WIDTH, 0, new Color(0xDCDCDC)),
                        0.55));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notWhite")
    void otherBackgroundsAreNotWhite(String name, Paint background, double most) {
        assertThat(whiteShare(Images.portrait(background), 0.95f)).isLessThan(most);
        assertThat(whiteShare(Images.portrait(background), 0.3f)).isLessThan(most);
    }

    /** A tenth of the width, in any corner above the shoulders. */
    @ParameterizedTest
    @ValueSource(ints = {0, Images.WIDTH - 30})
    void aDarkCornerIsMissed(int left) {
        BufferedImage portrait = Images.portrait(Color.WHITE);
        Graphics2D to = portrait.createGraphics();
        to.setColor(Color.DARK_GRAY);
        to.fillRect(left, 0, 30, 30);
        assertThat(whiteShare(portrait, 0.8f)).isLessThan(0.95);
    }

    @Test
    void bothThresholdsCount() {
        Pixels pixels = new Pixels(2, new int[] {0xEBEBEB, 0xFFFFED, 0, 0});
        assertThat(pixels.whiteShare(235, 18)).isEqualTo(1);
        assertThat(pixels.whiteShare(236, 18)).isEqualTo(0.5);
        assertThat(pixels.whiteShare(235, 17)).isEqualTo(0.5);
    }

    @Test
    void aBlankSheetIsPlainAndOneWithAFewLinesIsNot() {
        BufferedImage sheet = Images.plain(1240, 1754, new Color(0xE8E4D8), BufferedImage.TYPE_INT_RGB);
        assertThat(pixels(sheet, 0.3f).plainShare(8)).isEqualTo(1);
        Graphics2D to = sheet.createGraphics();
        to.setColor(Color.BLACK);
        for (int line = 0; line < 10; line++) {
            for (int letter = 0; letter < 30; letter++) {
                to.drawRect(100 + 8 * letter, 100 + 30 * line, 4, 8);
            }
        }
        assertThat(pixels(sheet, 0.8f).plainShare(8)).isBetween(0.9, 0.998);
        assertThat(pixels(Images.portrait(Color.WHITE), 0.8f).plainShare(8)).isLessThan(0.5);
    }

    @Test
    void everyChannelOfThePlainColourCounts() {
        Pixels pixels = new Pixels(1, new int[] {0x808080, 0x808080, 0x808080, 0x898080, 0x807780, 0x808089});
        assertThat(pixels.plainShare(8)).isEqualTo(0.5);
        assertThat(pixels.plainShare(9)).isEqualTo(1);
    }

    @Test
    void greysHaveNoColour() {
        BufferedImage grey = new BufferedImage(Images.WIDTH, Images.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(Images.portrait(Color.WHITE), 0, 0, null);
        assertThat(pixels(grey, 0.8f).colourShare(0)).isZero();
        BufferedImage stored = new BufferedImage(Images.WIDTH, Images.HEIGHT, BufferedImage.TYPE_INT_RGB);
        stored.createGraphics().drawImage(grey, 0, 0, null);
        assertThat(pixels(stored, 0.3f).colourShare(4)).isZero();
        assertThat(pixels(Images.portrait(Color.WHITE), 0.3f).colourShare(18)).isGreaterThan(0.3);
    }

    private double whiteShare(BufferedImage portrait, float quality) {
        return pixels(portrait, quality).whiteShare(235, 18);
    }

    private Pixels pixels(BufferedImage image, float quality) {
        return Images.decoded(folder, Images.jpeg(image, quality)).pixels();
    }
}
