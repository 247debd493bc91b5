package io.github.baokao.internal.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.FieldText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The whole policy is in its site, and everything in the site holds together. */
class SiteTest {

    private static final Rendered SITE = Rendered.SITE;
    private static final Catalog CATALOG = Rendered.POLICY.catalog();

    @Test
    void everyConditionStandsWordForWordWithItsPlaceAndItsDocuments() {
        for (Programme programme : CATALOG.programmes()) {
            for (Condition condition : programme.conditions()) {
                String text = SITE.text(Links.programme(programme), condition.id());
                assertThat(text)
                        .contains(
                                "条件" + condition.number(),
                                condition.text(),
                                condition.at().place());
                if (condition.documents().isEmpty()) {
                    assertThat(text).contains("来源未公布报考材料");
                }
                for (ConditionDocument asked : condition.documents().orElse(List.of())) {
                    asked.printed().ifPresent(printed -> assertThat(text).contains(printed));
                    asked.conflicting().ifPresent(printed -> assertThat(text).contains("印作“" + printed + "”"));
                }
            }
        }
    }

    @Test
    void criteriaAreSaidInTheWordsOfTheReports() {
        assertThat(SITE.text("programme-hebei-level-2.html", "hebei-2-2"))
                .contains("要求（各项都要满足）", "初级职称（符合专业对应关系），取得职称后累计从事本职业或相关职业工作满5年");
    }

    @Test
    void everyListStandsEntryByEntryWithItsSentenceAndItsEnding() {
        for (Programme programme : CATALOG.programmes()) {
            String page = Links.programme(programme);
            for (Offering offering : programme.offerings()) {
                Optional<OccupationLists> lists = offering.lists();
                lists.ifPresent(l -> {
                    list(page, Links.relatedAnchor(l), l.related());
                    l.majors().forEach(majors -> {
                        assertThat(SITE.text(page, Links.majorsAnchor(l, majors)))
                                .startsWith(majors.heading());
                        list(page, Links.majorsAnchor(l, majors), majors.names());
                    });
                    l.excluded()
                            .ifPresent(excluded -> assertThat(SITE.text(page, Links.excludedAnchor(l)))
                                    .contains(excluded.names())
                                    .contains(excluded.quote().text()));
                });
            }
        }
    }

    private static void list(String page, String anchor, NameList list) {
        for (int i = 0; i < list.entries().size(); i++) {
            assertThat(SITE.text(page, Links.entryAnchor(anchor, i)))
                    .startsWith(list.entries().get(i));
        }
        assertThat(SITE.text(page, anchor))
                .contains(list.quote().text(), list.quote().at().place())
                .contains(
                        switch (list.ending()) {
                            case OPEN -> "以“等”结尾：没有列出的须人工审核";
                            case CLASS -> "以“等…类”结尾：" + String.join("、", list.classes()) + "的也符合";
                            case CLOSED -> "封闭：没有列出的不符合";
                        });
        list.misprints()
                .forEach(misprint -> assertThat(SITE.text(page, anchor)).contains("疑似误印，当为“" + misprint.meant() + "”"));
        list.compounds()
                .forEach(compound ->
                        assertThat(SITE.text(page, anchor)).contains("合写：" + String.join("、", compound.names())));
    }

    @Test
    void everyDocumentStandsWithWhatIsPrintedOfIt() {
        CATALOG.documents().forEach(document -> {
            String text = SITE.text(Links.DOCUMENTS, document.id());
            assertThat(text).startsWith(document.title());
            document.printed().stream()
                    .flatMap(printed -> printed.requirements().stream())
                    .forEach(requirement -> assertThat(text)
                            .contains(requirement.text(), requirement.at().place()));
            document.printed().stream()
                    .flatMap(printed -> printed.slots().stream())
                    .forEach(slot -> assertThat(text).contains(slot.text()));
            document.substitutes()
                    .forEach(substitute -> assertThat(text)
                            .contains(
                                    substitute.quote().text(),
                                    substitute.document().title()));
        });
    }

    @Test
    void everyDiscrepancyStandsWithItsTextsAndLeadsToWhereItIsUsed() {
        CATALOG.discrepancies().forEach(one -> {
            String text = SITE.text(Links.DISCREPANCIES, one.id());
            assertThat(text).contains(one.kind().word(), one.summary(), one.reading(), one.why());
            one.texts()
                    .forEach(quote ->
                            assertThat(text).contains(quote.text(), quote.at().place()));
        });
        assertThat(SITE.text(Links.DISCREPANCIES, "logistics-misprint")).contains("北京一级/高级技师·电子商务师·相关职业");
        assertThat(SITE.text(Links.DISCREPANCIES, "open-list")).contains("规则·清单没有列出但以“等”结尾的职业，可能是相关职业");
    }

    @Test
    void aProgrammeHasTheDiscrepanciesThatTouchIt() {
        for (Programme programme : CATALOG.programmes()) {
            Stream<Discrepancy> cited = Stream.concat(
                    programme.notices().stream(),
                    programme.conditions().stream().flatMap(c -> c.cites().stream()));
            cited.forEach(one -> assertThat(SITE.text(Links.programme(programme), Links.discrepancyAnchor(one)))
                    .contains(one.summary(), one.reading()));
        }
    }

    @Test
    void everyFieldOfAFormEveryPhotoAndEveryCheckStandsThere() {
        CATALOG.forms()
                .forEach(form -> form.fields()
                        .forEach(field -> assertThat(SITE.text(Links.FILING, form.id()))
                                .contains(
                                        field.label(),
                                        FieldText.of(field),
                                        field.quote().orElse(""),
                                        form.at().place())));
        CATALOG.pictures()
                .forEach(picture -> assertThat(SITE.text(Links.FILING, "picture_" + picture.id()))
                        .contains(picture.quote().text(), "40–80 KB", "25×35 毫米"));
        CATALOG.checks()
                .forEach(check -> assertThat(SITE.text(Links.FILING))
                        .contains(check.kind().word(), check.advice()));
    }

    /** A discrepancy that only a form, a photo or a check cites is used all the same. */
    @Test
    void noDiscrepancyIsSaidToBeUnused() {
        assertThat(SITE.text(Links.DISCREPANCIES)).doesNotContain("目前没有页面引用");
    }

    @Test
    void everyRuleIsASentenceWithItsQuote() {
        assertThat(Rendered.POLICY.rules()).hasSizeGreaterThan(50);
        for (PolicyRule rule : Rendered.POLICY.rules()) {
            assertThat(SITE.text(Links.RULES))
                    .contains(rule.name(), rule.quote().orElse(""));
        }
    }

    @Test
    void examsStandWithFeePartsAndPassMark() {
        assertThat(SITE.text("programme-hebei-level-2.html"))
                .contains("800 元", "理论考试、实操考试、综合评审", "60 分", "没有说到河北，仅供参考");
        assertThat(SITE.text("programme-beijing-level-1.html")).contains("来源没有公布这个级别的费用和考试内容");
    }

    @Test
    void theFirstPageLeadsToEveryProgrammeAndOccupation() {
        List<String> links = links(Links.INDEX);
        CATALOG.programmes().forEach(p -> assertThat(links).contains(Links.programme(p)));
        CATALOG.occupations().forEach(o -> assertThat(links).contains(Links.occupation(o)));
    }

    @Test
    void everyNameIsInTheRegisterWithItsLists() {
        assertThat(SITE.text(Links.NAMES)).contains("物流服务师", "印作“物流服务员”；以“等”结尾", "合写在“轨道、道路、航空、水上货物运输人员”里");
    }

    @Test
    void everyLinkLeadsSomewhereAndNoAnchorIsThereTwice() {
        Set<String> targets = new HashSet<>(SITE.files().keySet());
        SITE.pages()
                .keySet()
                .forEach(page -> SITE.elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(id -> assertThat(targets.add(page + "#" + id))
                                .as(page + "#" + id)
                                .isTrue()));
        for (String page : SITE.pages().keySet()) {
            for (String link : links(page)) {
                assertThat(targets).contains(link.startsWith("#") ? page + link : link);
            }
            for (Element element : SITE.elements(page, "*")) {
                String label = element.getAttribute("for") + element.getAttribute("aria-labelledby");
                assertThat(label.isEmpty() || targets.contains(page + "#" + label))
                        .isTrue();
            }
        }
        String rows = new String(SITE.files().get(Links.SEARCH_ROWS), StandardCharsets.UTF_8);
        assertThat(rows.lines().filter(row -> row.contains("[\"")))
                .hasSizeGreaterThan(1000)
                .allSatisfy(row ->
                        assertThat(targets).contains(row.substring(row.lastIndexOf(",\"") + 2, row.lastIndexOf('"'))));
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        for (Element element : SITE.elements(page, "*")) {
            Stream.of("href", "src", "action")
                    .map(element::getAttribute)
                    .filter(link -> !link.isEmpty())
                    .forEach(links::add);
        }
        return links;
    }

    @Test
    void headingsComeInOrder() {
        SITE.pages().keySet().forEach(page -> {
            int before = 0;
            for (Element element : SITE.elements(page, "*")) {
                if (element.getTagName().matches("h[1-4]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).as(page + ": " + element.getTextContent()).isLessThanOrEqualTo(before + 1);
                    assertThat(before == 0).isEqualTo(level == 1);
                    before = level;
                }
            }
        });
    }

    @Test
    void everyPageTellsItsLanguageAndThePolicy() {
        SITE.pages().forEach((page, document) -> {
            assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
            assertThat(SITE.elements(page, "footer").get(0).getTextContent()).contains(Rendered.POLICY.policy());
            assertThat(SITE.elements(page, "main")).hasSize(1);
        });
    }

    /** Should anything ever get in that holds a script, no browser obeys it. */
    @Test
    void everyPageLoadsFilesBesideItOnly() {
        SITE.pages()
                .keySet()
                .forEach(page -> assertThat(SITE.elements(page, "meta"))
                        .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                        .singleElement()
                        .satisfies(meta -> assertThat(meta.getAttribute("content"))
                                .startsWith("default-src 'none';")
                                .contains("script-src 'self';")
                                .doesNotContain("unsafe", "*", "http")));
    }

    @Test
    void stylesAndScriptsLoadNothing() {
        for (String file : List.of(Links.STYLE, Links.SEARCH)) {
            assertThat(new String(SITE.files().get(file), StandardCharsets.UTF_8))
                    .doesNotContain("http:", "https:", "url(", "@import", "fetch(", "innerHTML", "eval(");
        }
    }

    @Test
    void theSamePolicyGivesTheSameBytes() {
        assertThat(Rendered.files(CATALOG)).containsExactlyEntriesOf(SITE.files());
    }
}
