package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.ServedSchool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of majors that a guide prints, hashed for each kind of school that they serve. */
final class MajorIndex {
    /** More kinds of school than there are. */
    private static final int REMEMBERED = 1_000;

    private record SchoolKey(String school, Optional<String> degree) {}

    private final List<MajorList> lists;
    private final Bounded<SchoolKey, OfferingIndex.ServingLists> serving = new Bounded<>(REMEMBERED, this::serving);

    MajorIndex(List<MajorList> lists) {
        this.lists = lists;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** The lists that serve a kind of school. */
    OfferingIndex.ServingLists of(String school, Optional<String> degree) {
        return serving.get(new SchoolKey(school, degree));
    }

    private OfferingIndex.ServingLists serving(SchoolKey key) {
        List<String> headings = new ArrayList<>();
        List<NameList> names = new ArrayList<>();
        List<Discrepancy> cites = new ArrayList<>();
        for (MajorList list : lists) {
            for (ServedSchool served : list.serves()) {
                boolean fits = served.degrees().isEmpty()
                        || key.degree().map(served.degrees()::contains).orElse(false);
                if (served.school().equals(key.school()) && fits) {
                    headings.add(list.heading());
                    names.add(list.names());
                    served.cite().ifPresent(cites::add);
                }
            }
        }
        return new OfferingIndex.ServingLists(List.copyOf(headings), new ListIndex(names), List.copyOf(cites));
    }
}
