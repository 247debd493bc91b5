package io.github.baokao.internal.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Images that are damaged by chance. */
class BrokenPictureTest {

    private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};

    @TempDir
    private Path folder;

    private static Stream<byte[]> photos() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        return Stream.of(
                photo,
                Images.progressive(Images.portrait(Color.WHITE)),
                Images.withOrientation(photo, 6, ByteOrder.LITTLE_ENDIAN),
                // a thumbnail has an end of its own
                Images.withSegment(photo, 0xE1, Images.jpeg(Images.plain(16, 16, Color.RED, 1))),
                Images.png(Images.portrait(Color.WHITE)));
    }

    @ParameterizedTest
    @MethodSource("photos")
    void aPhotoThatIsCutOffIsNeverWhole(byte[] photo) {
        for (int part = 1; part < 20; part++) {
            assertNotWhole(Arrays.copyOf(photo, photo.length * part / 20));
        }
        assertNotWhole(Arrays.copyOf(photo, photo.length - 1));
        assertNotWhole(Arrays.copyOf(photo, photo.length - 2));
    }

    /** Only the decoder can notice this, and tells it to whoever listens. */
    @Test
    void aPhotoThatIsCutOffAndEndedIsNotWhole() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        int start = Images.indexOf(photo, 0xDA, 0) + 20;
        for (int part = 0; part < 20; part++) {
            byte[] half = Arrays.copyOf(photo, start + (photo.length - start) * part / 20);
            ImageFacts.Decoded decoded = Images.decoded(folder, Images.joined(half, END));
            assertThat(decoded.whole()).as("part %d", part).isFalse();
        }
    }

    @Test
    void aPngWhoseDataChangedIsNotWhole() {
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        for (int part = 2; part < 20; part++) {
            byte[] changed = png.clone();
            changed[changed.length * part / 20] ^= 1;
            assertNotWhole(changed);
        }
    }

    private void assertNotWhole(byte[] content) {
        assertThat(Images.read(folder, "photo.jpg", content).picture())
                .satisfiesAnyOf(
                        picture -> assertThat(picture).isEmpty(),
                        picture -> assertThat(picture).contains(new ImageFacts.Broken()),
                        picture -> assertThat(picture)
                                .get()
                                .isInstanceOfSatisfying(
                                        ImageFacts.Decoded.class,
                                        decoded -> assertThat(decoded.whole()).isFalse()));
    }

    @Test
    void whatOnlyBeginsAsAnImageIsBroken() {
        byte[] jpeg = Images.jpeg(Images.portrait(Color.WHITE));
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        for (int seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[2000];
            new Random(seed).nextBytes(noise);
            for (byte[] start : List.of(Arrays.copyOf(jpeg, 3), Arrays.copyOf(png, 8))) {
                assertThat(Images.picture(folder, Images.joined(start, noise)))
                        .as("seed %d", seed)
                        .isEqualTo(new ImageFacts.Broken());
            }
        }
    }

    /** Headers with any size, tables with any content, and data with any bits. */
    @ParameterizedTest
    @MethodSource("photos")
    void noChangeOfAPhotoMakesItThrowOrCostMore(byte[] photo) {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] changed = photo.clone();
            // half of them are changed in the header alone, where little goes far
            int reach = seed % 2 == 0 ? Math.min(700, photo.length) : photo.length;
            for (int change = random.nextInt(6); change >= 0; change--) {
                changed[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = Images.written(folder, "photo.jpg", changed);
            assertThat(Allocation.of(() ->
                            assertThat(Images.measure(file, Images.LIMITS)).isInstanceOf(MeasuredFile.Read.class)))
                    .as("seed %d", seed)
                    .isLessThan(CostTest.allowed(changed));
        }
    }

    @Test
    void channelsThatNoDecoderKnowsAreBroken() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        photo[Images.indexOf(photo, 0xC0, 0) + 9] = 2;
        assertThat(Images.picture(folder, photo)).isEqualTo(new ImageFacts.Broken());
    }

    @Test
    void anImageWithoutASideIsBroken() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        assertThat(Images.picture(folder, Images.claiming(photo, 0, 10))).isEqualTo(new ImageFacts.Broken());
        assertThat(Images.picture(folder, Images.claiming(photo, 10, 0))).isEqualTo(new ImageFacts.Broken());
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        ByteBuffer.wrap(png).putInt(16, -1);
        assertThat(Images.picture(folder, png)).isEqualTo(new ImageFacts.Broken());
    }
}
