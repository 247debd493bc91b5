package io.github.baokao.internal.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Quote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of a catalogue are texts on the page, whatever they look like. */
class HostileTextTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "]]></title></script><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' &amp; &lt; <!-- --> ${x} {0} %s \\ `");

    @Test
    void nothingBecomesMarkup() {
        for (String text : HOSTILE) {
            Rendered site = new Rendered(Rendered.files(saying(text)));
            String page = Links.programme(saying(text).programmes().get(0));

            assertThat(site.text(page)).contains("原文" + text, "读法" + text);
            assertThat(site.elements(page, "h1").get(0).getTextContent()).isEqualTo("名称" + text);
            for (String name : site.pages().keySet()) {
                assertThat(site.elements(name, "img")).isEmpty();
                assertThat(site.elements(name, "script"))
                        .allMatch(script -> script.getTextContent().isEmpty());
                assertThat(site.elements(name, "*"))
                        .noneMatch(element -> element.hasAttribute("onmouseover") || element.hasAttribute("onerror"));
            }
        }
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        Catalog catalog = saying("a\u0000b\u001bc\u202ed\uD800e\uFFFFf");
        Rendered site = new Rendered(Rendered.files(catalog));

        assertThat(site.text(Links.programme(catalog.programmes().get(0))))
                .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void theSearchKeepsTextsInStrings() {
        String rows =
                new String(Rendered.files(saying("\";alert(1);//")).get(Links.SEARCH_ROWS), StandardCharsets.UTF_8);

        assertThat(rows).contains("名称\\\";alert(1);//").doesNotContain("名称\";alert");
    }

    /** The bundled catalogue with a text in the name and the conditions of its first programme, and in a discrepancy. */
    private static Catalog saying(String text) {
        Catalog real = Rendered.POLICY.catalog();
        Programme p = real.programmes().get(0);
        Condition c = p.conditions().get(0);
        Discrepancy d = new Discrepancy(
                "hostile", c.cites().get(0).kind(), text, List.of(new Quote(text, c.at())), "读法" + text, text);
        Condition condition = new Condition(c.id(), text, "原文" + text, c.at(), c.requires(), c.documents(), List.of(d));
        Programme programme = new Programme(
                p.id(),
                "名称" + text,
                p.region(),
                p.edition(),
                p.fallback(),
                p.level(),
                p.source(),
                List.of(d),
                p.offerings(),
                List.of(condition));
        return new Catalog(
                real.levels(),
                real.reckoning(),
                real.kinds(),
                real.regions(),
                real.sources(),
                real.occupations(),
                real.lists(),
                List.of(d),
                real.documents(),
                real.pictures(),
                real.forms(),
                real.checks(),
                real.exams(),
                List.of(programme),
                real.rulings());
    }
}
