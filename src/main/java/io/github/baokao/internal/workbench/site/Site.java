package io.github.baokao.internal.workbench.site;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.StyleSheet;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.ListText;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rendered catalogue: the files of a site that needs no server, no network and, but for the search, no script. */
public final class Site {

    private final Catalog catalog;
    private final List<PolicyRule> rules;
    private final Wording wording;
    private final Frame frame;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Site(Catalog catalog, List<PolicyRule> rules, String policy) {
        this.catalog = catalog;
        this.rules = rules;
        this.wording = new Wording(Messages.in(Language.CHINESE), catalog);
        this.frame = new Frame(policy);
    }

    /**
     * The files of the site; the same policy always gives the same bytes.
     *
     * @param catalog the catalogue
     * @param rules the rules, in the order of their files
     * @param policy the content hash of both
     * @return bytes by file name
     */
    public static SortedMap<String, byte[]> files(Catalog catalog, List<PolicyRule> rules, String policy) {
        return new Site(catalog, rules, policy).write();
    }

    private SortedMap<String, byte[]> write() {
        Register register = new Register();
        catalog.programmes()
                .forEach(p -> page(
                        new LinkTarget(p.name(), Links.programme(p)),
                        new ProgrammePage(catalog, wording, register, p).content()));
        catalog.occupations()
                .forEach(o -> page(
                        new LinkTarget(o.name(), Links.occupation(o)),
                        new OccupationPage(catalog, wording, register, o).content()));
        Registers registers = new Registers(catalog, wording, register);
        page(new LinkTarget(SiteText.DOCUMENTS.text(), Links.DOCUMENTS), registers.documents());
        page(
                new LinkTarget(SiteText.FILING.text(), Links.FILING),
                new FilingPage(catalog, wording, register).content());
        page(new LinkTarget(SiteText.RULES.text(), Links.RULES), new RulesPage(rules, wording, register).content());
        page(new LinkTarget(SiteText.DISCREPANCIES.text(), Links.DISCREPANCIES), registers.discrepancies());
        page(new LinkTarget(SiteText.SOURCES.text(), Links.SOURCES), registers.sources());
        List<NamePages.Named> names = NamePages.in(catalog, new ListText(wording));
        page(new LinkTarget(SiteText.NAMES.text(), Links.NAMES), NamesPage.content(names));
        page(
                new LinkTarget(SiteText.SITE.text(), Links.INDEX),
                new IndexPage(catalog, rules.size(), wording).content());
        String rows = SearchRows.script(catalog, rules, names, wording);
        files.put(Links.SEARCH_ROWS, rows.getBytes(StandardCharsets.UTF_8));
        files.put(Links.SEARCH, resource(Links.SEARCH));
        files.put(Links.STYLE, StyleSheet.of(Site.class, Links.STYLE).rules().getBytes(StandardCharsets.UTF_8));
        return Collections.unmodifiableSortedMap(files);
    }

    private void page(LinkTarget page, List<? extends Html> content) {
        files.put(page.href(), frame.page(page, content));
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
