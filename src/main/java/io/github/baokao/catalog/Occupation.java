package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An occupation of which certificates are given.
 *
 * @param id its id
 * @param name its printed name
 * @param subTrades its 工种
 * @param legacyCertificates the old certificate names that stand for it
 * @param ownMajors what 本专业 means; empty if no source says
 */
public record Occupation(
        String id,
        String name,
        List<SubTrade> subTrades,
        List<LegacyCertificate> legacyCertificates,
        Optional<OwnMajors> ownMajors) {
    /** Copies the lists. */
    public Occupation {
        subTrades = List.copyOf(subTrades);
        legacyCertificates = List.copyOf(legacyCertificates);
    }
}
