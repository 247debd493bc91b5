package io.github.baokao.internal.say.html;

import static io.github.baokao.internal.say.html.Tag.A;
import static io.github.baokao.internal.say.html.Tag.INPUT;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.PATH;
import static io.github.baokao.internal.say.html.Tag.RECT;
import static io.github.baokao.internal.say.html.Tag.SCRIPT;
import static io.github.baokao.internal.say.html.Tag.STRONG;
import static io.github.baokao.internal.say.html.Tag.UL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.internal.workbench.site.Site;
import java.util.Locale;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "url(x)", "1e3", "calc(1%)", "1,5", "1 2", "NaN", "100%;"})
    void aMeasureIsANumber(String measure) {
        assertThatThrownBy(() -> RECT.of().with(Attribute.X, measure)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void measuresAreWrittenAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(written(RECT.of().percent(Attribute.X, 12.3456).with(Attribute.WIDTH, 1000)))
                    .isEqualTo("<rect x=\"12.346%\" width=\"1000\"></rect>");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anOutlineHoldsNothingButPoints() {
        assertThat(written(PATH.of().with(Attribute.D, "M-9 -7L0 0.5Z")))
                .isEqualTo("<path d=\"M-9 -7L0 0.5Z\"></path>");
        assertThatThrownBy(() -> PATH.of().with(Attribute.D, "M0 0\"/><script>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStyleSheetIsAResourceOfOurs() {
        assertThat(written(StyleSheet.of(Site.class, "style.css")))
                .startsWith("<style>\n/* One column")
                .endsWith("}\n</style>\n");
        assertThatThrownBy(() -> StyleSheet.of(Site.class, "search.js")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StyleSheet.of(Site.class, "none.css")).isInstanceOf(IllegalStateException.class);
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
