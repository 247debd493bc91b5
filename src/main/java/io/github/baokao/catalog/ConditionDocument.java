package io.github.baokao.catalog;

import java.util.Optional;

/**
 * A document that a condition asks for.
 *
 * @param document the document
 * @param printed the line as this condition prints it, where it differs
 * @param cite what is to be said of it
 */
public record ConditionDocument(Document document, Optional<String> printed, Optional<Discrepancy> cite) {}
