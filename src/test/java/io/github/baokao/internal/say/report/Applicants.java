package io.github.baokao.internal.say.report;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.filing.Particular;
import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.say.text.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A handful of applications, plain and odd, and their pages. */
final class Applicants {

    static final Eligibility POLICY = Eligibility.bundled();

    private static final String TARGET =
            "{\"target\": {\"occupation\": \"电子商务师\", \"level\": 4, \"region\": \"beijing\"}, \"asOf\": \"2026-11-20\", "
                    + "\"candidate\": ";

    private Applicants() {}

    /** All of them, by name. */
    static Map<String, Application> all() throws IOException {
        Map<String, Application> all = new LinkedHashMap<>();
        for (String example : List.of("hebei-level-2.json", "national-level-3.yaml", "beijing-level-4.yaml")) {
            all.put(example.replaceAll("\\..*", ""), POLICY.read(Expected.example(example)));
        }
        all.put("nothing", stating("{}"));
        all.put("one-month", stating("""
                {"employment": [{"occupation": "营销员", "from": "2026-05", "to": "2026-05"}]}"""));
        all.put("forty-years", stating("""
                {"employment": [{"occupation": "电子商务师", "employer": "甲公司", "from": "1986-09", "to": "2001-02-28"},
                  {"occupation": "营销员", "from": "2001-03-01", "to": "2001-03-31"},
                  {"occupation": "厨师", "from": "2003-01", "to": "2010-12-31"},
                  {"occupation": "直播运营", "from": "2011-01-01", "to": null}],
                 "certificates": [{"occupation": "电子商务师", "level": 5, "issued": "1999-12"}]}"""));
        all.put(
                "thirty-spells",
                stating("{\"employment\": ["
                        + IntStream.range(0, 30)
                                .mapToObj(i -> "{\"occupation\": \""
                                        + List.of("营销员", "电子商务师", "社区团购专员", "厨师")
                                                .get(i % 4)
                                        + "\", \"employer\": \"第" + (i + 1) + "有限责任公司\", \"from\": \"" + (2010 + i / 2)
                                        + "-"
                                        + (i % 2 == 0 ? "01" : "06-15") + "\", \"to\": \"" + (2011 + i / 2)
                                        + "-03-31\"}")
                                .collect(Collectors.joining(", "))
                        + "]}"));
        all.put("odd-days", stating("""
                {"employment": [{"occupation": "营销员", "from": "2027-03-01"},
                  {"occupation": "营销员", "to": "2020-01-31"},
                  {"from": "2021-02", "to": "2024-08"},
                  {"occupation": "营销员", "employer": "%s", "from": "2026-11", "to": null}],
                 "certificates": [{"occupation": "电子商务师", "level": 5}, {"occupation": "电子商务师", "level": 5, "issued": "2028-02"}],
                 "titles": [{"name": "助理经济师", "level": "初级", "granted": "2019-12-01"}],
                 "education": [{"schoolType": "技工学校", "major": "电子商务", "status": "毕业", "graduated": "2027-07-01"}],
                 "training": [{"occupation": "电子商务师", "level": 4, "completed": "2025-05-05"}]}""".formatted("很长的名称".repeat(12))));
        all.put("hostile", stating("""
                {"employment": [{"occupation": "营销员", "employer": "<script>alert(1)</script>&\\"'", "from": "2016-01-01"}]}"""));
        return all;
    }

    private static Application stating(String candidate) {
        return POLICY.read(TARGET + candidate + "}");
    }

    static String page(Application application, Language language) {
        return POLICY.filing(application)
                .of(Particulars.builder()
                        .text(Particular.NAME, "张三")
                        .text(Particular.EMPLOYER, "某某网络科技有限公司")
                        .build())
                .report(Locale.forLanguageTag(language.code()));
    }

    /** What else a page has. */
    static List<Section> sections(Application application) {
        Filing filing = POLICY.filing(application);
        return List.of(new ChecklistPart(filing.checklist()), new FormsPart(filing.forms()));
    }
}
