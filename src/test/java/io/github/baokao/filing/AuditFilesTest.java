package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.internal.file.picture.Images;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import io.github.baokao.term.Verdict;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of papers: which belong where, whether each can be read, and in which format. */
// files have Chinese names here, which JDK 17 cannot give them under a foreign charset
@Tag("once")
class AuditFilesTest {
    @TempDir
    private Path folder;

    private Papers papers;

    @BeforeEach
    void complete() {
        papers = new Papers(folder).complete();
    }

    @Test
    void allPapersInOrder() {
        Audit audit = papers.audit();
        assertThat(audit.checks(CheckKind.PAPER_FILE)).hasSize(6);
        assertThat(audit.checks(CheckKind.PAPER_FORMAT)).hasSize(5);
        for (CheckKind kind : List.of(
                CheckKind.PAPER_FILE,
                CheckKind.PAPER_FORMAT,
                CheckKind.PHOTO_FORMAT,
                CheckKind.PHOTO_SIZE,
                CheckKind.PHOTO_PROPORTION,
                CheckKind.PHOTO_BACKGROUND)) {
            assertThat(Filings.lowest(audit, kind)).as(kind.word()).isEqualTo(Verdict.SATISFIED);
        }
        assertThat(audit.others()).isEmpty();
    }

    @Test
    void whatIsMissingBounces() {
        Audit audit = papers.remove("申报表.jpg").audit();
        assertThat(audit.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        Examined found = audit.checks(CheckKind.PAPER_FILE).get(0);
        assertThat(found.rule().name()).isEqualTo("材料没有文件，会被退回");
        assertThat(found.subject())
                .isInstanceOfSatisfying(
                        Subject.Paper.class,
                        paper -> assertThat(paper.slot().orElseThrow().text()).isEqualTo("申报表"));
    }

    @Test
    void eachSideOfAnIdentityCardIsAPaper() {
        Audit audit = papers.remove("identity-document-2.jpg").audit();
        assertThat(slots(audit, Verdict.NOT_SATISFIED)).containsExactly("身份证国徽面照片");
    }

    @Test
    void namesOfTheFileSayWhereFilesBelong() {
        papers.remove("申报表.jpg").add("IMG_1.jpg", Papers.paper(6)).add("IMG_2.jpg", Papers.paper(7));
        Audit audit = papers.audit(files(Map.of("申报表", List.of("IMG_1.jpg", "IMG_2.jpg"))));
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FILE)).isEqualTo(Verdict.SATISFIED);
        assertThat(audit.checks(CheckKind.PAPER_FILE)).hasSize(7);
        assertThat(audit.others()).isEmpty();
    }

    /** The page of Hebei has three places that are all called so. */
    @Test
    void aPlaceOfSeveralPapersTakesAFileForEach() {
        papers.remove("certificate-level-3.png").remove("社保证明.jpg");
        papers.add("其他-1.jpg", Papers.paper(8));
        assertThat(slots(papers.audit(), Verdict.NOT_SATISFIED)).containsExactly("其他");
        papers.add("其他-2.jpg", Papers.paper(9));
        assertThat(slots(papers.audit(), Verdict.NOT_SATISFIED)).isEmpty();
        papers.remove("其他-2.jpg").add("x.jpg", Papers.paper(9));
        Audit stated = papers.audit(files(Map.of("其他", List.of("其他-1.jpg", "x.jpg"))));
        assertThat(slots(stated, Verdict.NOT_SATISFIED)).isEmpty();
    }

    @Test
    void whatBelongsNowhereIsToldWithoutAVerdict() {
        papers.add("holiday.jpg", Papers.paper(8)).add("notes.txt", new byte[9]).add(".hidden", new byte[1]);
        papers.add("application.yaml", new byte[1]).add("filing.json", new byte[1]);
        Map<String, List<String>> stated = new LinkedHashMap<>();
        stated.put("没有这个地方", List.of("holiday.jpg"));
        Audit audit = papers.audit(files(stated));
        assertThat(audit.others()).containsExactly("holiday.jpg", "notes.txt");
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FILE)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aStatedFileMayBeMissing() {
        Audit audit = papers.audit(files(Map.of("申报表", List.of("gone.jpg"))));
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FILE)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Filings.remarks(audit, CheckKind.PAPER_FILE)).contains(Remark.of(Observation.MISSING));
        assertThat(audit.others()).isEmpty();
    }

    @Test
    void halfAPictureBounces() {
        byte[] whole = Papers.paper(3);
        papers.add("申报表.jpg", Arrays.copyOf(whole, whole.length / 2));
        Audit audit = papers.audit();
        assertThat(slots(audit, Verdict.NOT_SATISFIED)).containsExactly("申报表");
        assertThat(Filings.remarks(audit, CheckKind.PAPER_FILE)).containsExactly(Remark.of(Observation.BROKEN));
        papers.add("申报表.jpg", new byte[0]);
        assertThat(slots(papers.audit(), Verdict.NOT_SATISFIED)).containsExactly("申报表");
    }

    /** One pixel of a thousand is nothing, and so is a difference of 24. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, NOT_SATISFIED",
        "1, 0, NOT_SATISFIED",
        "2, 0, SATISFIED",
        "2, 231, NOT_SATISFIED",
        "2, 230, SATISFIED"
    })
    void anEmptyPageBounces(int pixels, int grey, Verdict verdict) {
        BufferedImage page = Images.plain(40, 25, Color.WHITE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < pixels; i++) {
            page.setRGB(3 * i, 5, new Color(grey, grey, grey).getRGB());
        }
        papers.remove("申报表.jpg").add("申报表.png", Images.png(page));
        assertThat(Filings.lowest(papers.audit(), CheckKind.PAPER_FILE)).isEqualTo(verdict);
    }

    @Test
    void oneFileForTwoPapersBounces() {
        papers.add("申报表.jpg", Papers.paper(1));
        Audit audit = papers.audit();
        assertThat(slots(audit, Verdict.NOT_SATISFIED)).containsExactly("身份证人像面照片", "申报表");
        assertThat(Filings.remarks(audit, CheckKind.PAPER_FILE))
                .containsExactly(
                        Remark.found(Observation.SAME_FILE, "申报表.jpg"),
                        Remark.found(Observation.SAME_FILE, "身份证人像面照片.jpg"));
        Audit twice = new Papers(folder)
                .complete()
                .audit(files(Map.of("申报表", List.of("申报表.jpg"), "其他", List.of("社保证明.jpg", "申报表.jpg"))));
        assertThat(Filings.lowest(twice, CheckKind.PAPER_FILE)).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "申报表.jpg, jpeg, SATISFIED",
        "申报表.JPEG, jpeg, SATISFIED",
        "申报表.png, png, SATISFIED",
        "申报表.jpg, png, NEEDS_REVIEW",
        "申报表, jpeg, NEEDS_REVIEW",
        "申报表.pdf, pdf, NEEDS_REVIEW",
        "申报表.gif, gif, NEEDS_REVIEW",
        "申报表.jpg, text, NEEDS_REVIEW",
    })
    void papersArePhotographed(String name, String format, Verdict verdict) {
        Map<String, byte[]> contents = Map.of(
                "jpeg", Papers.paper(3),
                "png", Images.png(Papers.page(3)),
                "pdf", "%PDF-1.7 and more".getBytes(StandardCharsets.UTF_8),
                "gif", "GIF89a and more".getBytes(StandardCharsets.UTF_8),
                "text", "some text".getBytes(StandardCharsets.UTF_8));
        papers.remove("申报表.jpg").add(name, contents.get(format));
        Audit audit = papers.audit();
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FORMAT)).isEqualTo(verdict);
        assertThat(Filings.lowest(audit, CheckKind.PAPER_FILE)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whatIsTooLargeIsForAPersonToJudge() {
        papers.add("申报表.jpg", Arrays.copyOf(Papers.paper(3), (8 << 20) + 1));
        assertThat(slots(papers.audit(), Verdict.NEEDS_REVIEW)).containsExactly("申报表");
        papers.add("申报表.jpg", Arrays.copyOf(Papers.paper(3), 8 << 20));
        assertThat(slots(papers.audit(), Verdict.NEEDS_REVIEW)).isEmpty();
    }

    /** Nobody should have to guess whether a photograph has too many bytes or too many pixels. */
    @Test
    void whatIsNotLookedAtSaysWhichLimitItIsBeyond() {
        papers.add("申报表.jpg", Arrays.copyOf(Papers.paper(3), (8 << 20) + 1));
        assertThat(limits()).containsExactly(Remark.found(Observation.SIZE, "8192.0 KB", "≤ 8192.0 KB"));
        papers.add("申报表.jpg", Images.claiming(Papers.paper(3), 20_000, 5_000));
        assertThat(limits()).containsExactly(Remark.found(Observation.PIXELS, 100_000_000, "≤ 80000000"));
        papers.add("申报表.jpg", Images.claiming(Images.progressive(Papers.page(3)), 10_000, 5_000));
        assertThat(limits()).containsExactly(Remark.found(Observation.WHOLE_PIXELS, 50_000_000, "≤ 24000000"));
        assertThat(slots(papers.audit(), Verdict.NEEDS_REVIEW)).containsExactly("申报表");
    }

    private List<Remark> limits() {
        return papers.audit().checks(CheckKind.PAPER_FILE).stream()
                .filter(check -> check.verdict() == Verdict.NEEDS_REVIEW)
                .flatMap(check -> check.remarks().stream())
                .toList();
    }

    @Test
    void moreFilesThanMayBeReadAreToldOneByOne() {
        String[] names =
                IntStream.range(0, 201).mapToObj(i -> "page-" + i + ".txt").toArray(String[]::new);
        for (String name : names) {
            papers.add(name, name.getBytes(StandardCharsets.UTF_8));
        }
        papers.remove("申报表.jpg");
        Audit audit = papers.audit(files(Map.of("申报表", List.of(names))));
        assertThat(audit.checks(CheckKind.PAPER_FILE).stream()
                        .flatMap(check -> check.remarks().stream())
                        .filter(remark -> remark.about() == Observation.FILES))
                .isNotEmpty()
                .containsOnly(Remark.wanted(Observation.FILES, "≤ 200"));
    }

    @Test
    void aDirectoryOfThousandsIsNotListed() {
        for (int i = 0; i < 1000; i++) {
            papers.add("x" + i, new byte[0]);
        }
        assertThatThrownBy(papers::audit).hasMessageContaining("文件太多，最多 1000 个");
    }

    private static List<String> slots(Audit audit, Verdict verdict) {
        return audit.checks(CheckKind.PAPER_FILE).stream()
                .filter(check -> check.verdict() == verdict)
                .map(check ->
                        ((Subject.Paper) check.subject()).slot().orElseThrow().text())
                .toList();
    }

    private static FilingFacts files(Map<String, List<String>> files) {
        FilingFacts none = FilingFacts.NONE;
        return new FilingFacts(Optional.of("hebei-2-1"), none.particulars(), none.written(), files);
    }
}
