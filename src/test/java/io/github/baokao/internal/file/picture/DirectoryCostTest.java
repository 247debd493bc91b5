package io.github.baokao.internal.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.file.picture.MeasuredFile.Read;
import io.github.baokao.internal.file.picture.MeasuredFile.TooMany;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all files of one directory may cost together. */
class DirectoryCostTest {

    private static final Limits LIMITS = Images.LIMITS;
    private static final Duration HOUR = Duration.ofHours(1);

    private final byte[] white = Images.jpeg(Images.portrait(Color.WHITE));
    private final byte[] blue = Images.jpeg(Images.portrait(Color.BLUE));
    private final long pixels = (long) Images.WIDTH * Images.HEIGHT;
    private long now;

    @TempDir
    private Path folder;

    /** There is enough for one decoding only, and the second file is the last that may be read. */
    @Test
    void whateverItsNamesAFileIsMeasuredOnce() throws IOException {
        FileMeasure measure = new FileMeasure(LIMITS, new Together(2, pixels, HOUR));
        Path photo = Images.written(folder, "photo.jpg", white);
        List<Path> names = new ArrayList<>(List.of(photo, photo));
        for (int i = 0; i < 20; i++) {
            names.add(Files.createSymbolicLink(folder.resolve("link-" + i + ".png"), photo));
            names.add(Files.createLink(folder.resolve("hard-" + i + ".png"), photo));
        }
        names.add(Images.written(folder, "copy.png", white));
        for (Path name : names) {
            assertThat(measure.measure(name)).as(name.toString()).isInstanceOfSatisfying(Read.class, read -> {
                assertThat(read.picture()).get().isInstanceOf(ImageFacts.Decoded.class);
                assertThat(read.named()).isEqualTo(name.toString().endsWith(".png") ? FileFormat.PNG : FileFormat.JPEG);
            });
        }
        assertThat(measure.measure(Images.written(folder, "third.jpg", blue))).isEqualTo(new TooMany(2));
    }

    @Test
    void pixelsOfAllImagesAreCountedTogether() {
        FileMeasure measure = new FileMeasure(LIMITS, new Together(9, 2 * pixels - 1, HOUR));
        assertThat(picture(measure, "white.jpg", white)).isInstanceOf(ImageFacts.Decoded.class);
        assertThat(picture(measure, "blue.jpg", blue))
                .isEqualTo(new ImageFacts.Excessive(
                        Images.WIDTH, Images.HEIGHT, Excess.PASSES, 2 * pixels, 2 * pixels - 1));
        byte[] small = Images.png(Images.plain(9, 9, Color.RED, 1));
        assertThat(picture(measure, "small.png", small)).isInstanceOf(ImageFacts.Decoded.class);
    }

    /** The image of 140 kB that took six seconds had few pixels. */
    @Test
    void pixelsCountOnceForEveryScan() {
        byte[] progressive = Images.progressive(Images.portrait(Color.WHITE));
        int scans = 0;
        for (int at = Images.indexOf(progressive, 0xDA, 0); at >= 0; at = Images.indexOf(progressive, 0xDA, at + 1)) {
            scans++;
        }
        assertThat(scans).isGreaterThan(5);
        FileMeasure enough = new FileMeasure(LIMITS, new Together(9, scans * pixels, HOUR));
        FileMeasure less = new FileMeasure(LIMITS, new Together(9, scans * pixels - 1, HOUR));
        assertThat(picture(enough, "photo.jpg", progressive)).isInstanceOf(ImageFacts.Decoded.class);
        assertThat(picture(less, "photo.jpg", progressive))
                .isEqualTo(new ImageFacts.Excessive(
                        Images.WIDTH, Images.HEIGHT, Excess.PASSES, scans * pixels, scans * pixels - 1));
    }

    @Test
    void afterSomeTimeNoFurtherImageIsDecoded() {
        FileMeasure measure =
                new FileMeasure(LIMITS, new Together(9, Long.MAX_VALUE, Duration.ofSeconds(30)), () -> now);
        now = Duration.ofSeconds(30).toNanos();
        assertThat(picture(measure, "white.jpg", white)).isInstanceOf(ImageFacts.Decoded.class);
        now = Duration.ofSeconds(31).toNanos();
        assertThat(picture(measure, "blue.jpg", blue))
                .isEqualTo(new ImageFacts.Excessive(Images.WIDTH, Images.HEIGHT, Excess.TIME, 31, 30));
        assertThat(picture(measure, "again.jpg", white)).isInstanceOf(ImageFacts.Decoded.class);
    }

    @Test
    void anImageBeyondItsOwnLimitsTakesNothingFromTheOthers() {
        FileMeasure measure = new FileMeasure(LIMITS, new Together(9, pixels, HOUR));
        byte[] claiming = Images.claiming(Arrays.copyOf(white, white.length), 60_000, 60_000);
        assertThat(picture(measure, "large.jpg", claiming)).isInstanceOf(ImageFacts.Excessive.class);
        assertThat(picture(measure, "white.jpg", white)).isInstanceOf(ImageFacts.Decoded.class);
    }

    private ImageFacts picture(FileMeasure measure, String name, byte[] content) {
        Read read = (Read) measure.measure(Images.written(folder, name, content));
        return read.picture().orElseThrow();
    }
}
