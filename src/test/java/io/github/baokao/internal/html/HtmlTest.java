package io.github.baokao.internal.html;

import static io.github.baokao.internal.html.Tag.A;
import static io.github.baokao.internal.html.Tag.INPUT;
import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.SCRIPT;
import static io.github.baokao.internal.html.Tag.STRONG;
import static io.github.baokao.internal.html.Tag.UL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void textsAndAttributesAreEscaped() {
        assertThat(written(P.of("1 < 2 & \"3\"").with(Attribute.ARIA_LABEL, "\"><b>")))
                .isEqualTo("<p aria-label=\"&quot;&gt;&lt;b&gt;\">1 &lt; 2 &amp; &quot;3&quot;</p>\n");
    }

    @Test
    void noSpaceComesBetweenPartsOfASentence() {
        assertThat(written(P.of("甲").add(STRONG.of("乙")).add("丙"))).isEqualTo("<p>甲<strong>乙</strong>丙</p>\n");
        assertThat(written(UL.of(LI.of("甲"), LI.of("乙")))).isEqualTo("<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n");
    }

    @Test
    void whatHasNoEndTagIsClosedAndWhatIsEmptyIsNot() {
        assertThat(written(INPUT.of())).isEqualTo("<input />");
        assertThat(written(SCRIPT.of())).isEqualTo("<script></script>\n");
        assertThatThrownBy(() -> INPUT.of("text")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "javascript:alert(1)",
                "data:text/html,x",
                "../other.html",
                "/etc/passwd",
                "a.html?x#y",
                "a b.html"
            })
    void aLinkLeadsNowhereElse(String href) {
        assertThatThrownBy(() -> A.of("").with(Attribute.HREF, href)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a-b.html#c_1", "#_main", "style.css"})
    void aLinkLeadsBesideThePage(String href) {
        assertThat(written(A.of("x").with(Attribute.HREF, href))).isEqualTo("<a href=\"" + href + "\">x</a>");
    }

    @Test
    void anAttributeIsGivenOnce() {
        assertThatThrownBy(() -> P.of("x").id("a").id("b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Html html) {
        StringBuilder out = new StringBuilder();
        html.write(out);
        return out.toString();
    }
}
