package io.github.baokao.internal.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.baokao.Eligibility;
import io.github.baokao.browser.Browser;
import io.github.baokao.browser.Looks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site as a person sees it in a browser that opens its files: no server, no network. */
@Tag("once")
class SiteBrowserTest {

    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;

    @TempDir
    static Path site;

    private static Browser browser;
    private static List<String> pages;

    @BeforeAll
    static void render() throws IOException {
        browser = Browser.start();
        Eligibility policy = Eligibility.bundled();
        Map<String, byte[]> files = Site.files(policy.catalog(), policy.rules(), policy.policy());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(site.resolve(file.getKey()), file.getValue());
        }
        pages = files.keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void desktop() throws IOException {
        browser.resize(DESKTOP, 900);
        browser.media("screen", "light");
    }

    @AfterEach
    void nothingWentWrong() throws IOException {
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, light", "1280, light", "360, dark"})
    void everyPageFitsItsWidth(int width, String scheme) throws IOException {
        browser.resize(width, 740);
        browser.media("screen", scheme);
        List<String> wide = new ArrayList<>();
        for (String page : pages) {
            browser.open(site.resolve(page), "");
            int needed =
                    browser.run("return document.scrollingElement.scrollWidth").asInt();
            if (needed > width) {
                wide.add(page + " needs " + needed + ": " + browser.run(Looks.WIDEST, width));
            }
        }
        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void everyTextStandsOutFromItsGround(String scheme) throws IOException {
        browser.media("screen", scheme);
        for (String page : List.of("index.html", "programme-beijing-level-1.html", "rules.html")) {
            browser.open(site.resolve(page), page.equals("index.html") ? "?q=物流服务师" : "");
            assertThat(browser.run(Looks.PALE)).as(page).isEmpty();
        }
    }

    @Test
    void aSearchFindsTheEntryAndLeadsToIt() throws IOException {
        browser.resize(PHONE, 740);
        browser.open(site.resolve("index.html"), "");
        browser.type("#_q", "物流服务师 在哪些清单里");

        JsonNode found = browser.run("return [...document.querySelectorAll('#_results li')].map(e => e.textContent)");
        assertThat(found).hasSizeGreaterThan(3);
        assertThat(found.get(0).asText()).startsWith("清单 物流服务师").contains("印作“物流服务员”", "以“等”结尾");
        assertThat(browser.run("return document.querySelector('#_results mark').textContent")
                        .asText())
                .isEqualTo("物流服务师");

        browser.click("#_results li a");
        browser.arrive("programme-beijing-level-1.html#");
        assertThat(browser.run("return document.querySelector(':target').textContent")
                        .asText())
                .startsWith("物流服务员");
        assertThat(browser.run("const r = document.querySelector(':target').getBoundingClientRect();"
                                + "return r.top >= 0 && r.bottom <= innerHeight")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"学信网, 材料", "高级电子商务师, 清单", "满５年, 申报条件", "logistics, ''", "hebei-2-1, ''"})
    void aSearchMatchesPartsOfTextsWhateverTheirWidth(String query, String kind) throws IOException {
        browser.open(site.resolve("index.html"), "");
        browser.type("#_q", query);

        JsonNode kinds =
                browser.run("return [...document.querySelectorAll('#_results .kind')].map(e => e.textContent)");
        String status = browser.run("return document.querySelector('#_status').textContent")
                .asText();
        if (kind.isEmpty()) {
            assertThat(kinds).isEmpty();
            assertThat(status).startsWith("没有找到");
        } else {
            assertThat(kinds).extracting(JsonNode::asText).contains(kind);
            assertThat(status).startsWith("找到");
        }
    }

    @Test
    void everyPageHasASearchThatLeadsToTheFirstPage() throws IOException {
        browser.open(site.resolve("documents.html"), "");
        browser.type("#_q", "预备技师班");
        browser.click("header button");

        browser.arrive("index.html?q=");
        assertThat(browser.run("return document.querySelectorAll('#_results li').length")
                        .asInt())
                .isPositive();
    }

    @Test
    void withoutScriptsEverythingCanBeReadAndNoSearchIsShown() throws IOException {
        browser.scripts(false);
        try {
            browser.open(site.resolve("index.html"), "");
            // the driver's own scripts run all the same
            assertThat(browser.run("return document.querySelector('form').checkVisibility()")
                            .asBoolean())
                    .isFalse();
            assertThat(browser.run("return document.querySelector('noscript a').href")
                            .asText())
                    .endsWith("names.html");
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void onPaperThereIsNoNavigationAndThePrintedSentencesAreShown() throws IOException {
        browser.media("print", "light");
        browser.open(site.resolve("programme-hebei-level-2.html"), "");

        assertThat(browser.run("return ['header nav', '.search', '.contents', '.skip']"
                        + ".filter(s => document.querySelector(s).checkVisibility())"))
                .isEmpty();
        assertThat(browser.run("return getComputedStyle(document.body).color").asText())
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(browser.run("return document.querySelector('details blockquote').getBoundingClientRect().height")
                        .asInt())
                .isPositive();
    }

    @Test
    void aPageGoesToPaper() throws IOException {
        browser.open(site.resolve("programme-hebei-level-2.html"), "");
        byte[] pdf = browser.print();

        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-");
        assertThat(text.split("/Type /Page\\b", -1)).hasSizeBetween(4, 40);
    }
}
