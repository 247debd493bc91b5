package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.A;
import static io.github.baokao.internal.say.html.Tag.BODY;
import static io.github.baokao.internal.say.html.Tag.BUTTON;
import static io.github.baokao.internal.say.html.Tag.CODE;
import static io.github.baokao.internal.say.html.Tag.FOOTER;
import static io.github.baokao.internal.say.html.Tag.FORM;
import static io.github.baokao.internal.say.html.Tag.H1;
import static io.github.baokao.internal.say.html.Tag.HEAD;
import static io.github.baokao.internal.say.html.Tag.HEADER;
import static io.github.baokao.internal.say.html.Tag.HTML;
import static io.github.baokao.internal.say.html.Tag.INPUT;
import static io.github.baokao.internal.say.html.Tag.LABEL;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.LINK;
import static io.github.baokao.internal.say.html.Tag.MAIN;
import static io.github.baokao.internal.say.html.Tag.META;
import static io.github.baokao.internal.say.html.Tag.NAV;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SCRIPT;
import static io.github.baokao.internal.say.html.Tag.TITLE;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What surrounds every page: head, navigation, search and the version of the policy. */
final class Frame {

    /** The pages of the navigation. */
    private static final List<LinkTarget> MENU = List.of(
            new LinkTarget(SiteText.PROGRAMMES.text(), Links.INDEX),
            new LinkTarget(SiteText.DOCUMENTS.text(), Links.DOCUMENTS),
            new LinkTarget(SiteText.DISCREPANCIES.text(), Links.DISCREPANCIES),
            new LinkTarget(SiteText.SOURCES.text(), Links.SOURCES),
            new LinkTarget(SiteText.FILING.text(), Links.FILING),
            new LinkTarget(SiteText.RULES.text(), Links.RULES),
            new LinkTarget(SiteText.NAMES.text(), Links.NAMES));

    /** Should anything ever get in that holds a script or loads something from elsewhere, no browser obeys it. */
    private static final String OWN_FILES_ONLY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

    private final String policy;

    Frame(String policy) {
        this.policy = policy;
    }

    /** A page in UTF-8. */
    byte[] page(LinkTarget page, List<? extends Html> content) {
        boolean index = page.href().equals(Links.INDEX);
        List<Html> main = new ArrayList<>();
        main.add(H1.of(page.label()));
        main.addAll(content);
        Element body = BODY.of(
                A.of(SiteText.SKIP.text()).with(Attribute.HREF, "#_main").css("skip"),
                header(page, index),
                MAIN.of(main).id("_main"),
                footer());
        return HTML.of(head(page, index), body)
                .with(Attribute.LANG, "zh-CN")
                .page()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Element head(LinkTarget page, boolean index) {
        List<Html> parts = new ArrayList<>();
        parts.add(META.of().with(Attribute.CHARSET, "UTF-8"));
        parts.add(META.of()
                .with(Attribute.HTTP_EQUIV, "Content-Security-Policy")
                .with(Attribute.CONTENT, OWN_FILES_ONLY));
        parts.add(META.of()
                .with(Attribute.NAME, "viewport")
                .with(Attribute.CONTENT, "width=device-width, initial-scale=1"));
        parts.add(META.of().with(Attribute.NAME, "color-scheme").with(Attribute.CONTENT, "light dark"));
        parts.add(TITLE.of(index ? page.label() : page.label() + "—" + SiteText.SITE.text()));
        parts.add(LINK.of().with(Attribute.REL, "stylesheet").with(Attribute.HREF, Links.STYLE));
        if (index) {
            parts.add(script(Links.SEARCH_ROWS));
        }
        parts.add(script(Links.SEARCH));
        return HEAD.of(parts);
    }

    private static Element script(String file) {
        return SCRIPT.of().with(Attribute.SRC, file).with(Attribute.DEFER, "defer");
    }

    private static Element header(LinkTarget page, boolean index) {
        List<Element> items = MENU.stream()
                .map(item -> {
                    Element link = PageBuilder.link(item);
                    return LI.of(item.href().equals(page.href()) ? link.with(Attribute.ARIA_CURRENT, "page") : link);
                })
                .toList();
        Element site = P.of(PageBuilder.link(SiteText.SITE.text(), Links.INDEX)).css("site");
        Element menu = NAV.of(UL.of(items)).with(Attribute.ARIA_LABEL, SiteText.NAVIGATION.text());
        return index
                ? HEADER.of(site, menu)
                : HEADER.of(site, menu, searchForm().css("search small"));
    }

    /** The search box, which the script shows: without it there is nothing to search with. */
    static Element searchForm() {
        return FORM.of(
                        LABEL.of(SiteText.SEARCH_LABEL.text()).with(Attribute.FOR, "_q"),
                        INPUT.of()
                                .with(Attribute.TYPE, "search")
                                .with(Attribute.NAME, "q")
                                .with(Attribute.AUTOCOMPLETE, "off")
                                .id("_q"),
                        BUTTON.of(SiteText.SEARCH.text()).with(Attribute.TYPE, "submit"))
                .with(Attribute.ACTION, Links.INDEX)
                .with(Attribute.METHOD, "get")
                .with(Attribute.ROLE, "search")
                .with(Attribute.HIDDEN, "hidden");
    }

    private Element footer() {
        return FOOTER.of(
                P.of(SiteText.FOOTER.text()), P.of(SiteText.POLICY.text() + " ").add(CODE.of(policy)));
    }
}
