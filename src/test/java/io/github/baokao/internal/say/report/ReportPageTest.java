package io.github.baokao.internal.say.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.StrictXml;
import io.github.baokao.internal.say.html.Tag;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.workbench.population.RandomApplications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportPageTest {

    @ParameterizedTest
    @EnumSource
    void aPageReadsAsReviewed(Language language) throws IOException {
        Document page = parse(Applicants.page(applicant("hebei-level-2"), language));
        String text = elements(page, "body").findFirst().orElseThrow().getTextContent();

        Expected.check(
                "hebei-level-2.page." + language.code() + ".txt",
                text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void everyConditionStandsWordForWordWithItsVerdict() throws IOException {
        for (Application application : Applicants.all().values()) {
            Assessment assessment = Applicants.POLICY.assess(application);
            Document page = parse(Applicants.page(application, Language.CHINESE));
            assessment
                    .conditions()
                    .forEach(result -> assertThat(text(page, result.condition().id()))
                            .startsWith("条件" + result.condition().number())
                            .contains(
                                    result.condition().text(), result.verdict().word()));
            assertThat(text(page, "_summary")).isEqualTo("结论");
        }
    }

    @Test
    void whatIsStatedBecomesNoMarkup() throws IOException {
        String html = Applicants.page(applicant("hostile"), Language.CHINESE);
        Document page = parse(html);

        assertThat(elements(page, "script")).isEmpty();
        assertThat(html).doesNotContain("<script");
        assertThat(page.getDocumentElement().getTextContent()).contains("营销员，<script>alert(1)</script>&\"'");
    }

    @Test
    void everyMarkLeadsToItsNote() throws IOException {
        Document page = parse(Applicants.page(applicant("hebei-level-2"), Language.CHINESE));

        assertThat(elements(page, "a").map(link -> link.getAttribute("href")))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(text(page, href.substring(1))).isNotBlank());
    }

    @Test
    void furtherSectionsComeBeforeTheNotesAndMayCite() throws IOException {
        Application application = applicant("hebei-level-2");
        Assessment assessment = Applicants.POLICY.assess(application);
        Section section = new Section() {
            @Override
            public String id() {
                return "_more";
            }

            @Override
            public String title(ReportContext sheet) {
                return "更多";
            }

            @Override
            public List<Html> content(ReportContext sheet) {
                return List.of(Tag.P
                        .of("内容")
                        .add(sheet.marks(Applicants.POLICY.catalog().discrepancies())));
            }
        };
        String html = ReportPage.html(
                application,
                assessment,
                List.of(),
                Map.of(),
                Applicants.POLICY.catalog(),
                Language.CHINESE,
                List.of(section));

        assertThat(html).containsSubsequence("<h2 id=\"_conditions\"", "<h2 id=\"_more\"", "<h2 id=\"_notes\"");
        int all = Applicants.POLICY.catalog().discrepancies().size();
        assertThat(text(parse(html), "_note-" + all)).startsWith("[" + all + "] ");
    }

    @Test
    void anyApplicationGivesAPageWithEverythingInItsPlace() {
        RandomApplications applications = new RandomApplications(List.of(Applicants.POLICY.catalog()), 20261120, false);
        for (int i = 0; i < 300; i++) {
            Application application = applications.next();
            Language language = i % 2 == 0 ? Language.CHINESE : Language.ENGLISH;
            String html = ReportPage.html(
                    application,
                    Applicants.POLICY.assess(application),
                    List.of(),
                    Map.of(),
                    Applicants.POLICY.catalog(),
                    language,
                    Applicants.sections(application));
            Document page = parse(html);

            assertThat(html).doesNotContain("null", "Optional");
            long spells = application.candidate().list("employment").orElse(List.of()).stream()
                    .filter(spell -> spell.date("from").isPresent())
                    .count();
            assertThat(drawn(page, "rect", "bar")
                            .filter(ReportPageTest::isOfWork)
                            .map(Element::getParentNode))
                    .doesNotContainNull()
                    .satisfies(strips -> assertThat(Set.copyOf(strips)).hasSize((int) spells));
            assertThat(elements(page, "rect").filter(bar -> bar.hasAttribute("x")))
                    .allMatch(bar -> inside(percent(bar, "x")) && inside(percent(bar, "x") + percent(bar, "width")));
            assertThat(elements(page, "circle")).isNotEmpty().allMatch(day -> inside(percent(day, "cx")));
            assertThat(elements(page, "line")).isNotEmpty().allMatch(line -> inside(percent(line, "x1")));
        }
    }

    private static boolean isOfWork(Element bar) {
        return bar.hasAttribute("x") && !bar.getAttribute("class").contains("fact");
    }

    private static boolean inside(double at) {
        return at >= 0 && at < 100.002;
    }

    private static Application applicant(String name) throws IOException {
        return Applicants.all().get(name);
    }

    private static Document parse(String html) {
        return StrictXml.parse("report", html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Document page, String id) {
        return elements(page, "*")
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no anchor " + id))
                .getTextContent()
                .strip();
    }

    private static Stream<Element> drawn(Document page, String tag, String css) {
        return elements(page, tag)
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(css));
    }

    private static double percent(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }

    private static Stream<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
