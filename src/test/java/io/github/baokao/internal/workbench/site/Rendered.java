package io.github.baokao.internal.workbench.site;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.say.html.StrictXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages of a site, read by a strict XML parser. */
final class Rendered {

    static final Eligibility POLICY = Eligibility.bundled();
    static final Rendered SITE = new Rendered(files(POLICY.catalog()));

    private final SortedMap<String, byte[]> files;
    private final Map<String, Document> pages = new TreeMap<>();

    Rendered(SortedMap<String, byte[]> files) {
        this.files = files;
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, StrictXml.parse(name, bytes));
            }
        });
    }

    static SortedMap<String, byte[]> files(Catalog catalog) {
        return Site.files(catalog, POLICY.rules(), POLICY.policy());
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Map<String, Document> pages() {
        return pages;
    }

    /** What stands on a page. */
    String text(String page) {
        return pages.get(page).getDocumentElement().getTextContent();
    }

    /** What stands in the element with an anchor. */
    String text(String page, String anchor) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(anchor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no anchor " + anchor + " on " + page))
                .getTextContent()
                .strip();
    }

    List<Element> elements(String page, String tag) {
        NodeList nodes = pages.get(page).getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
