package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.json.AuditWriter;
import io.github.baokao.internal.say.text.AuditText;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Palette;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody for whom everything is wrong at once: nothing that an audit says of it tells who it is. */
// files have Chinese names here, which JDK 17 cannot give them under a foreign charset
@Tag("once")
class AuditPrivacyTest {
    private static final List<String> SECRETS = List.of(
            "张三",
            "李四",
            "王五",
            "110105200403150011",
            "13800138000",
            "010-5550123",
            "某某路一号",
            "某数据中心",
            "某公司",
            "某职业技术学院",
            "CODE9876543210",
            "S000011112222",
            "某部门",
            "某岗位");

    @TempDir
    private Path folder;

    /** Also where it is another number than the one stated, or none is. */
    @ParameterizedTest
    @CsvSource({
        "110105200403150038.jpg, ＊.jpg",
        "身份证11010520040315002x.jpg, 身份证＊.jpg",
        "110105040315001.png, ＊.png",
        "我的13900139000.png, 我的＊.png",
        "IMG_20261120_101530.jpg, IMG_20261120_101530.jpg",
        "mmexport1763600000000.jpg, mmexport1763600000000.jpg",
    })
    void whatLooksLikeANumberOfAPersonIsBlackedOut(String name, String told) throws IOException {
        new Papers(folder).add(name, new byte[3]);
        assertThat(Filings.filing().audit(folder).others()).containsExactly(told);
    }

    @Test
    void nothingTellsWhoItIs() throws IOException {
        Eligibility eligibility = Eligibility.bundled();
        Application application = eligibility.read(Expected.example("beijing-level-4.yaml")
                .replace(
                        "certificates: []",
                        "certificates: [{occupation: 信息安全测试员, level: 5, issued: 2018-01, number: S000011112222, kind: 职业技能等级证书}]")
                .replace(
                        "from: 2025-07-01",
                        "from: 2027-07-01, employerFounded: 2028-01-01}\n    - {employer: 某公司, from: 2019-01")
                .replace(
                        "- employer: 某数据中心\n      occupation: 信息安全测试员\n      from",
                        "- {employer: 某数据中心, occupation: 信息安全测试员, from")
                .replace("from: 2019-01", "from: 2019-01}\n    - {employer: 某公司, occupation: 李四, from: 2019-02}"));
        FilingFacts facts = eligibility.readFiling("""
                condition: beijing-4-1
                person: {name: 张三, sex: 女, identityNumber: '110105200403150011', phone: '13800138000', employer: 某公司,
                         employerAddress: 某某路一号, employerPhone: 010-5550123, department: 某部门, post: 某岗位,
                         verificationCode: CODE9876543210, witnesses: [李四, 王五]}
                written:
                  level-four-application-form:
                    name: 李四
                    identity-number: '13800138000'
                    certificate-number: CODE9876543210
                    occupation: 张三
                    condition: 张三，110105200403150011，电话 138 0013 8000，住某某路一号
                    verification-code: '110105200403150011'
                    work: [{起年: 张三, 工作单位: 某公司, 从事职业: 李四}, {工作单位: 某数据中心}, {止月: 某公司}, {止月: 王五}]
                    schooling: {院校: 某职业技术学院}
                files: {申报表: [张三.jpg, 110105200403150011.jpg], 身份证人像面照片: 13800138000-front.jpg}
                """);
        new Papers(folder)
                .add("张三.jpg", Papers.paper(1))
                .add("110105200403150011.jpg", Papers.paper(1))
                .add("photo.jpg", "张三 13800138000".getBytes(StandardCharsets.UTF_8))
                .add("某公司-王五.txt", new byte[3]);
        Filing filing = eligibility.filing(application).of(facts);

        Audit audit = filing.audit(folder);

        assertThat(audit.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(audit.others()).containsExactly("＊-＊.txt");
        String said = audit + AuditWriter.write(audit) + facts;
        for (Language language : Language.values()) {
            Wording wording = new Wording(Messages.in(language), eligibility.catalog());
            said += new AuditText(wording, Palette.PLAIN, application.candidate(), 10_000).render(audit);
        }
        assertThat(said).contains("＊.jpg").doesNotContain(SECRETS);
        assertThat(said).doesNotContain("2004-03-15", "0013 8000");
    }
}
