package io.github.baokao.catalog;

import java.util.Optional;

/**
 * A document that a condition asks for.
 *
 * @param document the document
 * @param printed the line as this condition prints it, where it differs
 * @param conflicting the line as this condition prints it, where it contradicts the condition itself
 * @param cite what is to be said of it
 */
public record ConditionDocument(
        Document document, Optional<String> printed, Optional<String> conflicting, Optional<Discrepancy> cite) {}
