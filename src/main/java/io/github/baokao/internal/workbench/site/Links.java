package io.github.baokao.internal.workbench.site;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Source;

/**
 * The files and anchors of the site. An anchor is an id of the catalogue; what has none of its own gets one with an underscore in it,
 * which no id of the catalogue has.
 */
final class Links {

    static final String INDEX = "index.html";
    static final String DOCUMENTS = "documents.html";
    static final String DISCREPANCIES = "discrepancies.html";
    static final String SOURCES = "sources.html";
    static final String FILING = "filing.html";
    static final String RULES = "rules.html";
    static final String NAMES = "names.html";
    static final String STYLE = "style.css";
    static final String SEARCH = "search.js";
    static final String SEARCH_ROWS = "search-rows.js";

    private Links() {}

    static String programme(Programme programme) {
        return "programme-" + programme.id() + ".html";
    }

    static String condition(Programme programme, Condition condition) {
        return programme(programme) + "#" + condition.id();
    }

    static String lists(Programme programme, OccupationLists lists) {
        return programme(programme) + "#" + lists.id();
    }

    static String occupation(Occupation occupation) {
        return "occupation-" + occupation.id() + ".html";
    }

    static String document(Document document) {
        return DOCUMENTS + "#" + document.id();
    }

    static String discrepancy(Discrepancy discrepancy) {
        return DISCREPANCIES + "#" + discrepancy.id();
    }

    static String source(Source source) {
        return SOURCES + "#" + source.id();
    }

    /** The anchor of a document within a page about something else. */
    static String documentAnchor(Document document) {
        return "document_" + document.id();
    }

    /** The anchor of a discrepancy within a page about something else. */
    static String discrepancyAnchor(Discrepancy discrepancy) {
        return "discrepancy_" + discrepancy.id();
    }

    static String relatedAnchor(OccupationLists lists) {
        return lists.id() + "_related";
    }

    static String excludedAnchor(OccupationLists lists) {
        return lists.id() + "_excluded";
    }

    static String majorsAnchor(OccupationLists lists, MajorList majors) {
        return lists.id() + "_" + majors.id();
    }

    /** The anchor of an entry: its place in the printed list, for entries may be repeated. */
    static String entryAnchor(String list, int index) {
        return list + "_" + (index + 1);
    }

    /** The anchor of a file of rules. */
    static String rulesAnchor(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).replaceAll("[^A-Za-z0-9-]", "-");
    }
}
