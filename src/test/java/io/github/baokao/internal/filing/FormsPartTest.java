package io.github.baokao.internal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.html.Html;
import io.github.baokao.internal.html.Text;
import io.github.baokao.internal.text.FormsText;
import io.github.baokao.internal.text.Language;
import io.github.baokao.internal.text.Messages;
import io.github.baokao.internal.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsPartTest {
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();

    @Test
    void gapsFieldsLeftOutAndRemarksAreTold() {
        String page = page("target: {occupation: 互联网营销师, level: 4, region: beijing}\nasOf: 2026-11-20");

        assertThat(page)
                .contains("<span class=\"gap\">张三&lt;b&gt;</span>")
                .contains("<span class=\"gap\"></span>")
                .contains("<tr class=\"out\">")
                .contains("签名：打印后手写")
                .contains("身份证号：还缺 person.identityNumber")
                .contains("申报条件note:copy-without-marks</th>");
    }

    @Test
    void whereNoneArePrintedItSaysSo() {
        assertThat(page("target: {occupation: 电子商务师, level: 3}\nasOf: 2026-11-20"))
                .contains("来源未公布表格");
    }

    private static String page(String text) {
        Application application = ELIGIBILITY.read(text);
        Filing filing = ELIGIBILITY
                .filing(application)
                .of(Particulars.builder().name("张三<b>").build());
        Wording wording = new Wording(Messages.in(Language.CHINESE), ELIGIBILITY.catalog());
        FormsPart part = new FormsPart(
                new FormsText(wording, application.candidate()),
                cites -> cites.stream()
                        .map(cite -> new Text("note:" + cite.id()))
                        .toList());
        StringBuilder out = new StringBuilder();
        List<Html> parts = part.of(filing.forms());
        parts.forEach(each -> each.write(out));
        return out.toString();
    }
}
