package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import java.util.List;
import java.util.Optional;

/** The lists of occupations and majors that a result was judged by: where they stand and how they end in print. */
public final class PrintedLists {

    private static final String STOPS = "，。；,;";

    private final String occupation;
    private final Optional<OccupationLists> lists;

    private PrintedLists(String occupation, Optional<OccupationLists> lists) {
        this.occupation = occupation;
        this.lists = lists;
    }

    /**
     * The lists of a result.
     *
     * @param assessment the result
     * @return its lists; none where the programme takes the own occupation only
     */
    public static PrintedLists of(Assessment assessment) {
        Optional<OccupationLists> lists = assessment.programme().offerings().stream()
                .filter(offering -> offering.occupation().equals(assessment.occupation()))
                .findFirst()
                .flatMap(Offering::lists);
        return new PrintedLists(assessment.occupation().name(), lists);
    }

    /** The name of the occupation applied for. */
    String occupation() {
        return occupation;
    }

    Optional<NameList> related() {
        return lists.map(OccupationLists::related);
    }

    /** The lists of majors with these headings. */
    List<MajorList> majors(List<String> headings) {
        return lists.map(OccupationLists::majors).orElse(List.of()).stream()
                .filter(list -> headings.contains(list.heading()))
                .toList();
    }

    /** How the sentence of a list ends in print, from its last entry on. */
    static String ending(NameList list) {
        String last = list.entries().get(list.entries().size() - 1);
        String sentence = list.quote().text();
        int start = sentence.lastIndexOf(last);
        if (start < 0) {
            return last;
        }
        int end = start + last.length();
        while (end < sentence.length() && STOPS.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return sentence.substring(start, end);
    }
}
