package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Verdict;
import java.util.List;

/** Somebody who may apply in Hebei by the first condition, and small changes to them. */
public final class Filings {
    public static final String GOOD = """
            target: {occupation: 电子商务师, level: 2, region: 河北}
            asOf: 2026-11-20
            candidate:
              birthDate: 1990-03-07
              certificates:
                - {occupation: 互联网营销师, level: 3, issued: 2021-06-30, number: S000011112222, kind: 职业技能等级证书}
              employment:
                - {employer: 甲乙商贸公司, occupation: 营销员, from: 2012-07-01, to: 2016-06-30, employerFounded: 2010-01-01, employerDissolved: 2020-01-01}
                - {employer: 丙丁网络公司, occupation: 电子商务师, from: 2016-07-01, employerFounded: 2010-01-02}
              education:
                - {school: 戊己学院, schoolType: 高等职业学校, degree: 专科, major: 电子商务, status: 毕业, graduated: 2012-06-30}
              titles:
                - {name: 助理经济师, level: 初级, granted: 2019-12-01}
              training: []
            """;

    private Filings() {}

    /** With one piece of the application replaced. */
    public static Filing filing(String from, String to) {
        assertThat(GOOD).contains(from);
        Eligibility eligibility = Eligibility.bundled();
        return eligibility.filing(eligibility.read(GOOD.replace(from, to))).by("hebei-2-1");
    }

    /** Of somebody who was born then. */
    public static Filing born(String date) {
        Eligibility eligibility = Eligibility.bundled();
        Application read = eligibility.read(GOOD);
        Candidate candidate = read.candidate();
        return eligibility
                .filing(Application.of(
                        read.target(),
                        read.asOf(),
                        candidate.with(
                                Candidate.PERSON,
                                List.of(candidate.person().with(Candidate.BIRTH, PartialDate.parse(date))))))
                .by("hebei-2-1");
    }

    public static Filing filing() {
        return filing("河北", "河北");
    }

    /** The lowest verdict of the checks of a kind. */
    public static Verdict lowest(Audit audit, CheckKind kind) {
        return audit.checks(kind).stream()
                .map(Examined::verdict)
                .min(Verdict::compareTo)
                .orElseThrow(() -> new AssertionError("not checked: " + kind));
    }

    /** What the checks of a kind saw. */
    public static List<Remark> remarks(Audit audit, CheckKind kind) {
        return audit.checks(kind).stream()
                .flatMap(check -> check.remarks().stream())
                .toList();
    }
}
