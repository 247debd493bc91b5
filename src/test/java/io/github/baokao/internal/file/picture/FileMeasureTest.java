package io.github.baokao.internal.file.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baokao.internal.file.picture.MeasuredFile.Cause;
import io.github.baokao.internal.file.picture.MeasuredFile.Read;
import io.github.baokao.internal.file.picture.MeasuredFile.TooLarge;
import io.github.baokao.internal.file.picture.MeasuredFile.Unreadable;
import java.awt.Color;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileMeasureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and more, PDF",
        "GIF89a and more, GIF",
        "GIF87a, GIF",
        "RIFFsizeWEBPVP8, WEBP",
        "RIFFsizeWAVEfmt, OTHER",
        "....ftypheic...., HEIC",
        "....ftypmif1...., HEIC",
        "....ftypmp42...., OTHER",
        "BMsize0000and more, BMP",
        "BM is how this text begins, OTHER",
        "some text, OTHER",
        "'', EMPTY",
    })
    void aFileIsWhatItsFirstBytesSay(String content, FileFormat format) {
        Read read = Images.read(folder, "paper.jpg", content.replace('0', '\0').getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.named()).isEqualTo(FileFormat.JPEG);
        assertThat(read.size()).isEqualTo(content.length());
        assertThat(read.picture()).isEmpty();
    }

    @Test
    void anImageMayHaveTheEndingOfAnother() {
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        Read read = Images.read(folder, "photo.jpg", png);
        assertThat(read.format()).isEqualTo(FileFormat.PNG);
        assertThat(read.named()).isEqualTo(FileFormat.JPEG);
        assertThat(read.size()).isEqualTo(png.length);
        assertThat(read.picture()).get().isInstanceOf(ImageFacts.Decoded.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, JPEG",
        "a.JPEG, JPEG",
        "a.b.Png, PNG",
        "a.pdf, PDF",
        "a.heif, HEIC",
        "a.gif, GIF",
        "a.webp, WEBP",
        "a.dib, BMP",
        "a.jpg.txt, OTHER",
        "jpg, OTHER",
        "a., OTHER",
        ".jpg, JPEG",
    })
    void theEndingIsTakenFromTheName(String name, FileFormat format) {
        assertThat(Images.read(folder, name, new byte[1]).named()).isEqualTo(format);
    }

    @Test
    void equalFilesHaveEqualDigests() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        byte[] other = photo.clone();
        other[other.length - 5]++;
        String digest = Images.read(folder, "one.jpg", photo).digest();
        assertThat(Images.read(folder, "two.png", photo).digest()).isEqualTo(digest);
        assertThat(Images.read(folder, "three.jpg", other).digest()).isNotEqualTo(digest);
        assertThat(Images.read(folder, "abc", "abc".getBytes(StandardCharsets.US_ASCII))
                        .digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileAsLongAsTheLimitIsReadAndOneLongerIsNot() {
        Limits limits = new Limits(10, 1, 1, 1);
        assertThat(Images.measure(Images.written(folder, "a.pdf", new byte[10]), limits))
                .isInstanceOf(Read.class);
        assertThat(Images.measure(Images.written(folder, "b.pdf", new byte[11]), limits))
                .isEqualTo(new TooLarge(11, 10, FileFormat.PDF));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.jpg");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 30);
        }
        assertThat(Allocation.of(() -> assertThat(Images.measure(huge, Images.LIMITS))
                        .isEqualTo(new TooLarge(100L << 30, Images.LIMITS.bytes(), FileFormat.JPEG))))
                .isLessThan(1 << 20);
    }

    /** Files of the kernel say that they have no bytes, and may have any number. */
    @Test
    void whatTurnsOutLongerThanItSaysIsNotReadBeyondTheLimit() {
        Path growing = Path.of("/proc/self/maps");
        assumeTrue(Files.exists(growing));
        assertThat(Images.measure(growing, new Limits(10, 1, 1, 1))).isInstanceOf(TooLarge.class);
    }

    @Test
    void whatIsNotThereIsMissing() throws IOException {
        assertThat(measure(folder.resolve("none.jpg"))).isEqualTo(new Unreadable(Cause.MISSING));
        Path dangling = Files.createSymbolicLink(folder.resolve("link.jpg"), folder.resolve("none.jpg"));
        assertThat(measure(dangling)).isEqualTo(new Unreadable(Cause.MISSING));
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path photo = Images.written(folder, "photo.jpg", Images.jpeg(Images.portrait(Color.WHITE)));
        assertThat(measure(Files.createSymbolicLink(folder.resolve("link.png"), photo)))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.named()).isEqualTo(FileFormat.PNG));
    }

    @Test
    void linksInACircleFail() throws IOException {
        Path circle = folder.resolve("circle.jpg");
        Files.createSymbolicLink(circle, circle);
        assertThat(measure(circle)).isEqualTo(new Unreadable(Cause.FAILED));
    }

    @Test
    void aNameThatIsTooLongFails() {
        assertThat(measure(folder.resolve("a".repeat(5000)))).isEqualTo(new Unreadable(Cause.FAILED));
    }

    @Test
    void directoriesAndDevicesAreNoFiles() {
        assertThat(measure(folder)).isEqualTo(new Unreadable(Cause.NOT_A_FILE));
        assertThat(measure(folder.getRoot())).isEqualTo(new Unreadable(Cause.NOT_A_FILE));
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertThat(measure(device)).isEqualTo(new Unreadable(Cause.NOT_A_FILE));
    }

    /** Whoever opens a pipe waits for ever: the time limit only ends a test that has failed. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotOpened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.jpg");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThat(measure(pipe)).isEqualTo(new Unreadable(Cause.NOT_A_FILE));
    }

    @Test
    void whatMayNotBeReadIsDenied() throws IOException {
        Path secret = Images.written(folder, "secret.jpg", new byte[10]);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        // the administrator may read anything
        assumeFalse(Files.isReadable(secret));
        assertThat(measure(secret)).isEqualTo(new Unreadable(Cause.DENIED));
    }

    @Test
    void nothingOfTheContentShowsInText() {
        Read read = Images.read(folder, "photo.jpg", Images.jpeg(Images.portrait(Color.WHITE)));
        assertThat(read.toString())
                .matches("Read\\[size=\\d+, format=JPEG, named=JPEG, digest=[0-9a-f]{64}, picture=Optional\\["
                        + "Decoded\\[width=295, height=413, whole=true, pixels=[\\w.]+@[0-9a-f]+]]]");
    }

    private static MeasuredFile measure(Path path) {
        return Images.measure(path, Images.LIMITS);
    }
}
