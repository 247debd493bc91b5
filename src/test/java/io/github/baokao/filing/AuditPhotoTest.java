package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Tolerance;
import io.github.baokao.internal.file.picture.FileFormat;
import io.github.baokao.internal.file.picture.Images;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import io.github.baokao.term.Verdict;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The photo, at each limit of the catalogue: whoever changes a figure there changes one here. */
// files have Chinese names here, which JDK 17 cannot give them under a foreign charset
@Tag("once")
class AuditPhotoTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "39999, NOT_SATISFIED",
        "40000, NEEDS_REVIEW",
        "40959, NEEDS_REVIEW",
        "40960, SATISFIED",
        "80000, SATISFIED",
        "80001, NEEDS_REVIEW",
        "81920, NEEDS_REVIEW",
        "81921, NOT_SATISFIED",
        "9000000, NOT_SATISFIED",
    })
    void aKiloIsAThousandOr1024(int bytes, Verdict verdict) {
        assertThat(lowest(Papers.sized(Images.jpeg(Images.portrait(Color.WHITE)), bytes), CheckKind.PHOTO_SIZE))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 700, SATISFIED",
        "515, 700, SATISFIED",
        "516, 700, NEEDS_REVIEW",
        "550, 700, NEEDS_REVIEW",
        "551, 700, NOT_SATISFIED",
        "485, 700, SATISFIED",
        "484, 700, NEEDS_REVIEW",
        "450, 700, NEEDS_REVIEW",
        "449, 700, NOT_SATISFIED",
        "295, 413, SATISFIED",
        "413, 295, NOT_SATISFIED",
        "413, 531, NEEDS_REVIEW",
        "413, 579, SATISFIED",
    })
    void theProportionsAreThoseOfOneInch(int width, int height, Verdict verdict) {
        byte[] photo = Images.png(Images.plain(width, height, Color.WHITE, BufferedImage.TYPE_INT_RGB));
        assertThat(lowest(photo, CheckKind.PHOTO_PROPORTION)).isEqualTo(verdict);
    }

    /** 2400 pixels are looked at, 20 of them in each of these rows. */
    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "6, SATISFIED", "7, NEEDS_REVIEW", "24, NEEDS_REVIEW", "25, NOT_SATISFIED"})
    void someOfTheBackgroundMayBeCovered(int rows, Verdict verdict) {
        BufferedImage photo = Images.plain(120, 180, Color.WHITE, BufferedImage.TYPE_INT_RGB);
        for (int y = 90 - rows; y < 90; y++) {
            for (int x = 0; x < 120; x++) {
                photo.setRGB(x, y, Color.BLUE.getRGB());
            }
        }
        assertThat(lowest(Images.png(photo), CheckKind.PHOTO_BACKGROUND)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "0xFFFFFF, SATISFIED",
        "0xEBEBEB, SATISFIED",
        "0xEAEBEB, NOT_SATISFIED",
        "0xFDEBEB, SATISFIED",
        "0xFEEBEB, NOT_SATISFIED",
        "0x438EDB, NOT_SATISFIED",
        "0xFF0000, NOT_SATISFIED",
        "0xD8D8D8, NOT_SATISFIED",
        "0xF5F2EC, SATISFIED",
    })
    void whiteIsWhite(String colour, Verdict verdict) {
        byte[] photo = Images.png(Images.portrait(Color.decode(colour)));
        assertThat(lowest(photo, CheckKind.PHOTO_BACKGROUND)).isEqualTo(verdict);
    }

    /** As cameras and shops make them: compressed, and lit from one side. */
    @Test
    void compressionAndLightLeaveWhiteWhite() {
        for (float quality : new float[] {0.3f, 0.5f, 0.75f, 0.95f}) {
            assertThat(lowest(Images.jpeg(Images.portrait(Color.WHITE), quality), CheckKind.PHOTO_BACKGROUND))
                    .isEqualTo(Verdict.SATISFIED);
        }
        GradientPaint lit = new GradientPaint(0, 0, Color.WHITE, 295, 0, new Color(0xEEEEEE));
        assertThat(lowest(Images.jpeg(Images.portrait(lit)), CheckKind.PHOTO_BACKGROUND))
                .isEqualTo(Verdict.SATISFIED);
        GradientPaint wall = new GradientPaint(0, 0, Color.WHITE, 295, 0, new Color(0x909090));
        assertThat(lowest(Images.jpeg(Images.portrait(wall)), CheckKind.PHOTO_BACKGROUND))
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void onlyAJpegIsAJpeg() {
        byte[] jpeg = Images.jpeg(Images.portrait(Color.WHITE));
        byte[] png = Images.png(Images.portrait(Color.WHITE));
        assertThat(format("photo.jpg", jpeg)).isEqualTo(Verdict.SATISFIED);
        assertThat(format("photo.JPEG", jpeg)).isEqualTo(Verdict.SATISFIED);
        assertThat(format("photo.png", jpeg)).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(format("photo.jpg", png)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(format("photo.png", png)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(format("photo.pdf", "%PDF-1.7 and more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void aBrokenPhotoIsNotMeasured() {
        byte[] photo = Images.jpeg(Images.portrait(Color.WHITE));
        Audit audit = audit("photo.jpg", Arrays.copyOf(photo, photo.length / 2));
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FILE)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(audit.checks(CheckKind.PHOTO_BACKGROUND)).isEmpty();
        assertThat(audit.checks(CheckKind.PHOTO_PROPORTION)).isEmpty();
        assertThat(audit.checks(CheckKind.PAPER_FORMAT)).hasSize(5);
    }

    @Test
    void anEmptyFileIsNotCalledAnotherFormat() {
        Audit audit = audit("photo.jpg", new byte[0]);
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FILE)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(audit.checks(CheckKind.PHOTO_FORMAT)).isEmpty();
    }

    @Test
    void whatCannotBeToldIsSaidInWords() {
        Audit audit = audit("photo.jpg", "some text".getBytes(StandardCharsets.UTF_8));
        assertThat(Filings.remarks(audit, CheckKind.PHOTO_FORMAT))
                .containsExactly(
                        Remark.of(Observation.UNKNOWN_FORMAT), Remark.found(Observation.ENDING, FileFormat.JPEG));
        audit = audit("photo", Images.jpeg(Images.portrait(Color.WHITE)));
        assertThat(Filings.remarks(audit, CheckKind.PHOTO_FORMAT))
                .containsExactly(
                        Remark.found(Observation.FORMAT, FileFormat.JPEG), Remark.of(Observation.UNKNOWN_ENDING));
    }

    @Test
    void whatWasMeasuredIsTold() {
        Audit audit = audit("photo.jpg", Papers.sized(Images.jpeg(Images.portrait(Color.BLUE)), 102_400));
        assertThat(Filings.remarks(audit, CheckKind.PHOTO_SIZE))
                .containsExactly(Remark.found(Observation.SIZE, "100.0 KB", "40–80 KB"));
        assertThat(Filings.remarks(audit, CheckKind.PHOTO_PROPORTION))
                .containsExactly(Remark.found(Observation.PROPORTION, "0.71", "0.71"));
        assertThat(Filings.remarks(audit, CheckKind.PHOTO_BACKGROUND))
                .containsExactly(Remark.found(Observation.COLOURED, "100%", "≤ 5%"));
    }

    /** What candidates are told is what is measured. */
    @Test
    void theChoiceThatIsCitedNamesTheFigures() {
        Catalog catalog = Eligibility.bundled().catalog();
        Picture picture = catalog.pictures().get(0);
        String reading = catalog.discrepancies().stream()
                .filter(each -> each.id().equals("photo-measures"))
                .findFirst()
                .orElseThrow()
                .reading();
        assertThat(reading)
                .contains(
                        picture.widthMillimetres() + ":" + picture.heightMillimetres(),
                        "相差不多于 " + picture.proportion().sure() + "%",
                        "多于 " + picture.proportion().possible() + "% 的不合格",
                        "都不低于 " + picture.whiteLeast() + "、相差不多于 " + picture.whiteSpread(),
                        "九成五以上近白",
                        "不到八成的不合格");
        assertThat(picture.background()).isEqualTo(new Tolerance(5, 20));
    }

    private Verdict lowest(byte[] photo, CheckKind kind) {
        return Filings.lowest(audit("photo.jpg", photo), kind);
    }

    private Verdict format(String name, byte[] photo) {
        return Filings.lowest(audit(name, photo), CheckKind.PHOTO_FORMAT);
    }

    private Audit audit(String name, byte[] photo) {
        Papers papers = new Papers(folder).complete().remove("photo.jpg").add(name, photo);
        Audit audit = papers.audit();
        papers.remove(name);
        return audit;
    }
}
