package io.github.baokao.internal.site;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The pages of a site, read by the JDK's strict XML parser. */
final class Rendered {

    static final Eligibility POLICY = Eligibility.bundled();
    static final Rendered SITE = new Rendered(files(POLICY.catalog()));

    private final SortedMap<String, byte[]> files;
    private final Map<String, Document> pages = new TreeMap<>();

    Rendered(SortedMap<String, byte[]> files) {
        this.files = files;
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, parse(name, bytes));
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

    private static Document parse(String name, byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
