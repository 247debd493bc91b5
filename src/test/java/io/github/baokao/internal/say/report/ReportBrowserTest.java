package io.github.baokao.internal.say.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.baokao.browser.Browser;
import io.github.baokao.browser.Looks;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a person sees it: no server, no network, no script. */
@Tag("once")
class ReportBrowserTest {

    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static final List<Path> PAGES = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        browser = Browser.start();
        for (Map.Entry<String, Application> one : Applicants.all().entrySet()) {
            for (Language language : Language.values()) {
                Path file = folder.resolve(one.getKey() + "." + language.code() + ".html");
                PAGES.add(Files.writeString(file, Applicants.page(one.getValue(), language), StandardCharsets.UTF_8));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void desktop() throws IOException {
        show(DESKTOP, "screen", "light");
    }

    @AfterEach
    void nothingWentWrong() throws IOException {
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "360, screen, light",
        "360, screen, dark",
        "1280, screen, light",
        "1280, screen, dark",
        "672, print, light"
    })
    void everythingFitsAndStandsOut(int width, String media, String scheme) throws IOException {
        show(width, media, scheme);
        for (Path page : PAGES) {
            browser.open(page, "");
            assertThat(browser.run("return document.scrollingElement.scrollWidth")
                            .asInt())
                    .as("%s: %s", page.getFileName(), browser.run(Looks.WIDEST, width))
                    .isLessThanOrEqualTo(width);
            assertThat(browser.run(OUTSIDE)).as(page.getFileName().toString()).isEmpty();
            assertThat(browser.run(Looks.PALE))
                    .as(page.getFileName().toString())
                    .isEmpty();
        }
    }

    /** Texts that a reader cannot get at: without a place, or beside the page. */
    private static final String OUTSIDE = """
            const hidden = (e) => !e.checkVisibility();
            return [...document.body.querySelectorAll('*')]
              .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && !hidden(e))
              .filter(e => {
                const r = e.getBoundingClientRect();
                return r.width === 0 || r.left < 0 || r.right > innerWidth || r.bottom + scrollY > document.scrollingElement.scrollHeight;
              })
              .map(e => e.tagName + ': ' + e.textContent.slice(0, 40));""";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void everythingDrawnStandsInTheDrawingAndOnNoText(int width) throws IOException {
        show(width, "screen", "light");
        for (Path page : PAGES) {
            browser.open(page, "");
            assertThat(browser.run(BESIDE)).as(page.getFileName().toString()).isEmpty();
            assertThat(browser.run(TOUCHING)).as(page.getFileName().toString()).isEmpty();
        }
    }

    /** What is drawn beyond the ends of the scale, but for the half of a dot. */
    private static final String BESIDE = """
            const all = document.querySelector('.lines').getBoundingClientRect();
            return [...document.querySelectorAll('.strip *, .lines line')]
              .filter(e => {
                const r = e.getBoundingClientRect();
                return r.left < all.left - 11 || r.right > all.right + 8 || r.top < all.top - 1 || r.bottom > all.bottom + 1;
              })
              .map(e => e.outerHTML);""";

    /** Numbers of years that touch, and labels that a drawing covers or that cover each other. */
    private static final String TOUCHING = """
            const box = (e) => e.getBoundingClientRect();
            const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - .5 && b.top < a.bottom - .5;
            const texts = [...document.querySelectorAll('.years text, .label > *, .timeline h3, .row > .note')];
            const drawn = [...document.querySelectorAll('.bar:not(.sample *), .day, .arrow')];
            const found = [];
            texts.forEach((one, i) => texts.slice(i + 1).concat(drawn).forEach(other => {
              if (meet(box(one), box(other))) found.push(one.textContent + ' / ' + (other.textContent || other.outerHTML));
            }));
            return found;""";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void barsStandWhereTheirDaysAre(int width) throws IOException {
        show(width, "screen", "light");
        browser.open(folder.resolve("forty-years.zh.html"), "");

        JsonNode bars = browser.run("""
                const all = document.querySelector('.lines').getBoundingClientRect();
                return [...document.querySelectorAll('.row')].filter(row => row.querySelector('.strip .bar') && row.querySelector('.when'))
                  .map(row => [...row.querySelectorAll('.strip .bar')].map(bar => bar.getBoundingClientRect()))
                  .map(parts => [Math.min(...parts.map(r => r.left)) - all.left, Math.max(...parts.map(r => r.right)) - all.left, all.width]);""");

        assertThat(bars).hasSize(4);
        drawn(bars.get(0), "1986-09-01", "2001-03-01");
        drawn(bars.get(1), "2001-03-01", "2001-04-01");
        drawn(bars.get(2), "2003-01-01", "2011-01-01");
        drawn(bars.get(3), "2011-01-01", "2026-11-21");
    }

    private static void drawn(JsonNode bar, String first, String end) {
        LocalDate start = LocalDate.of(1986, 1, 1);
        double day = bar.get(2).asDouble() / ChronoUnit.DAYS.between(start, LocalDate.of(2027, 1, 1));
        assertThat(bar.get(0).asDouble())
                .isCloseTo(day * ChronoUnit.DAYS.between(start, LocalDate.parse(first)), within(1.5));
        assertThat(bar.get(1).asDouble())
                .isCloseTo(day * ChronoUnit.DAYS.between(start, LocalDate.parse(end)), within(1.5));
    }

    @Test
    void aLineRunsThroughItsDot() throws IOException {
        browser.open(folder.resolve("odd-days.zh.html"), "");

        JsonNode apart = browser.run("""
                const middle = (e) => { const r = e.getBoundingClientRect(); return (r.left + r.right) / 2; };
                const lines = [...document.querySelectorAll('.lines line:not(.year)')].map(middle);
                const dots = [...document.querySelectorAll('.day:not(.fact)')].map(middle);
                return dots.map((dot, i) => Math.abs(dot - lines[i]));""");

        assertThat(apart).hasSize(4).allMatch(distance -> distance.asDouble() < 1);
    }

    @Test
    void nothingIsLoadedAndNothingRuns() throws IOException {
        browser.scripts(false);
        try {
            for (Path page : PAGES) {
                browser.open(page, "");
                assertThat(browser.run("return performance.getEntriesByType('resource').length")
                                .asInt())
                        .isZero();
                assertThat(browser.run("return document.scripts.length").asInt())
                        .isZero();
                assertThat(browser.run("return document.querySelector('.overall').checkVisibility()")
                                .asBoolean())
                        .isTrue();
            }
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void barsOfDifferentStandingDifferInMoreThanColour() throws IOException {
        browser.open(folder.resolve("thirty-spells.zh.html"), "");

        assertThat(browser.run("return ['own', 'related', 'review']"
                        + ".map(name => getComputedStyle(document.querySelector('.strip .' + name)).fill)"))
                .extracting(JsonNode::asText)
                .satisfies(fills -> assertThat(fills.get(0)).startsWith("rgb"))
                .satisfies(fills -> assertThat(fills.get(1)).contains("#_related"))
                .satisfies(fills -> assertThat(fills.get(2)).contains("#_review"));
        assertThat(browser.run("return document.querySelector('.legend').textContent")
                        .asText())
                .contains("本职业", "相关职业", "审核后计入");
    }

    @ParameterizedTest
    @CsvSource({"hebei-level-2, 3, 10", "nothing, 1, 7", "thirty-spells, 3, 13"})
    void aPageGoesToA4(String name, int fewest, int most) throws IOException {
        show(DESKTOP, "print", "light");
        browser.open(folder.resolve(name + ".zh.html"), "");
        String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);

        assertThat(browser.run("return document.querySelector('nav').checkVisibility()")
                        .asBoolean())
                .isFalse();
        assertThat(pdf.split("/Type /Page\\b", -1)).hasSizeBetween(fewest + 1, most + 1);
        assertThat(pdf).containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");
    }

    private static void show(int width, String media, String scheme) throws IOException {
        browser.resize(width, 740);
        browser.media(media, scheme);
    }
}
