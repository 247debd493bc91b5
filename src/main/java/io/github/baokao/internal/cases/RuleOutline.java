package io.github.baokao.internal.cases;

import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.KeyPath;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a policy as their files name them, with their places. */
public final class RuleOutline {

    /** The house style has the name of a rule on a line of its own. */
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule \"([^\"]+)\"");

    private static final Pattern CITE = Pattern.compile("(?m)^\\s*@cite\\(\"([^\"]+)\"\\)");

    private RuleOutline() {}

    /**
     * A rule in its file.
     *
     * @param name its name
     * @param at where its name stands
     * @param cites the places of the discrepancies that it cites
     */
    public record Rule(String name, Place at, List<Place> cites) {
        /** Copies the list. */
        public Rule {
            cites = List.copyOf(cites);
        }

        /**
         * The file.
         *
         * @return its path, such as {@code rules/work.drl}
         */
        public String file() {
            return at.source().file();
        }
    }

    /**
     * All rules in the order of the files.
     *
     * @param files the DRL files by path
     * @return the rules; none of a file that is not UTF-8
     */
    public static List<Rule> of(Map<String, byte[]> files) {
        List<Rule> rules = new ArrayList<>();
        files.forEach((path, bytes) ->
                SourceText.decode(path, bytes, Faults.ofPolicy()).ifPresent(text -> rules.addAll(rules(text))));
        return List.copyOf(rules);
    }

    private static List<Rule> rules(SourceText text) {
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text.text());
        while (rule.find()) {
            int end = text.text().indexOf("\nwhen", rule.end());
            Matcher cite = CITE.matcher(text.text()).region(rule.end(), end < 0 ? rule.end() : end);
            List<Place> cites = new ArrayList<>();
            while (cite.find()) {
                cites.add(place(text, cite));
            }
            rules.add(new Rule(rule.group(1), place(text, rule), cites));
        }
        return rules;
    }

    private static Place place(SourceText text, Matcher found) {
        return new Place(text, found.start(1), found.end(1), KeyPath.ROOT);
    }
}
