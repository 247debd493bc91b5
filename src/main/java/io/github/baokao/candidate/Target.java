package io.github.baokao.candidate;

import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import java.util.Objects;
import java.util.Optional;

/**
 * What is applied for.
 *
 * @param occupation the occupation's name
 * @param level the level
 * @param region the region by pinyin or Chinese name; empty for the national framework
 * @param edition the superseded edition asked for; empty for the conditions in force
 */
public record Target(String occupation, Level level, Optional<String> region, Optional<Edition> edition) {
    /** Refuses null. */
    public Target {
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(edition, "edition");
    }

    /** A certificate under the guide of a region. */
    public static Target of(String occupation, Level level, String region) {
        return new Target(occupation, level, Optional.of(region), Optional.empty());
    }

    /** A certificate under the national framework. */
    public static Target national(String occupation, Level level) {
        return new Target(occupation, level, Optional.empty(), Optional.empty());
    }

    /** A certificate under a superseded edition. */
    public static Target edition(String occupation, Level level, Edition edition) {
        return new Target(occupation, level, Optional.empty(), Optional.of(edition));
    }
}
