package io.github.baokao.catalog;

import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import io.github.baokao.term.MajorScope;
import java.util.List;
import java.util.Optional;

/**
 * What one guide offers at one level.
 *
 * @param id its id
 * @param name its name, in Chinese
 * @param region the region it is for
 * @param edition the superseded edition it belongs to
 * @param fallback whether it stands in where a region has published no guide
 * @param level the level
 * @param source the guide
 * @param notices what every result of it says
 * @param offerings the occupations it is open for
 * @param conditions its alternative conditions
 */
public record Programme(
        String id,
        String name,
        Optional<Region> region,
        Optional<Edition> edition,
        boolean fallback,
        Level level,
        Source source,
        List<Discrepancy> notices,
        List<Offering> offerings,
        List<Condition> conditions) {
    /** Copies the lists. */
    public Programme {
        notices = List.copyOf(notices);
        offerings = List.copyOf(offerings);
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether a condition looks at the lists of majors that the guide prints.
     *
     * @return false if they decide nothing
     */
    public boolean asksForListedMajor() {
        return conditions.stream()
                .flatMap(condition -> condition.criteria().stream())
                .flatMap(criterion -> criterion.anyOf().stream())
                .flatMap(alternative -> alternative.demands().stream())
                .anyMatch(demand -> demand instanceof Demand.Major major && major.scope() == MajorScope.LISTED);
    }
}
