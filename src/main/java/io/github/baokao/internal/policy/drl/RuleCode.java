package io.github.baokao.internal.policy.drl;

import io.github.baokao.diagnostic.Severity;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of faults that rule files can have. */
public enum RuleCode {
    /** A tab, a control character or an invisible one. */
    CHARACTER,
    /** A character written as a backslash, u and its number: a compiler would see another text than a reader. */
    UNICODE_ESCAPE,
    /** A name or text longer than any that somebody writes. */
    LONG_TEXT,
    /** A full-width sign where DRL has a half-width one. */
    FULL_WIDTH,
    /** A text without its closing quotation mark. */
    UNCLOSED_TEXT,
    /** Something else stands here than what may stand here. */
    RULE_SYNTAX,
    /** A rule lacks its name, when, then or end. */
    MISSING_PART,
    /** More than one statement on a line, or one on several lines. */
    RULE_LAYOUT,
    /** A function, global, query or declaration. */
    FORBIDDEN_STATEMENT,
    /** Salience and the like. */
    RULE_ATTRIBUTE,
    /** A condition other than one question and comparisons of its fields. */
    FORBIDDEN_CONDITION,
    /** A consequence other than one insert. */
    FORBIDDEN_ACTION,
    /** Either-or inside a rule. */
    OR_IN_RULE,
    /** A rule without a question, or with several. */
    ONE_QUESTION,
    /** A rule without an answer, or with several. */
    ONE_ANSWER,
    /** The package is missing, written twice or named otherwise. */
    PACKAGE_NAME,
    /** An import of something that rules may not use. */
    FORBIDDEN_IMPORT,
    /** A type that is used but not imported. */
    MISSING_IMPORT,
    /** A type that is imported but not used. */
    UNUSED_IMPORT,
    /** A name that no sentence is. */
    RULE_NAME,
    /** A name given to two rules. */
    DUPLICATE_RULE,
    /** A figure, which belongs into the catalogue. */
    FIGURE_IN_RULE,
    /** More lines or rules than a file should have. */
    LARGE_FILE,
    /** A type that there is not. */
    UNKNOWN_TYPE,
    /** A field that the question does not have. */
    UNKNOWN_FIELD,
    /** A value that its type does not have. */
    UNKNOWN_VALUE,
    /** A value that a field can never have, or a comparison that it does not know. */
    WRONG_VALUE,
    /** An answer that does not answer the question. */
    WRONG_ANSWER,
    /** A variable that is not bound. */
    UNKNOWN_VARIABLE,
    /** A variable that is bound and not used. */
    UNUSED_VARIABLE,
    /** A variable that is bound twice. */
    DUPLICATE_VARIABLE,
    /** A value compared as text, which compiles and never matches. */
    VALUE_AS_TEXT,
    /** A date written as text. */
    DATE_AS_TEXT,
    /** A decimal number. */
    DECIMAL,
    /** A division or another calculation. */
    ARITHMETIC,
    /** An operator for texts. */
    TEXT_OPERATOR,
    /** A comparison that is also true of what is not stated. */
    NULL_UNCHECKED,
    /** Metadata that nobody reads. */
    UNKNOWN_METADATA,
    /** Metadata written twice. */
    DUPLICATE_METADATA,
    /** Metadata without its text. */
    EMPTY_METADATA,
    /** A discrepancy cited that the catalogue does not have. */
    UNKNOWN_DISCREPANCY,
    /** The rule compiler refuses what passed all other checks. */
    DRL,
    /** Questions that no rule answers. */
    RULE_GAP,
    /** Questions that two rules answer. */
    RULE_OVERLAP,
    /** A rule that answers no possible question. */
    DEAD_RULE;

    private static final Set<RuleCode> HARMLESS = EnumSet.of(UNUSED_IMPORT, LARGE_FILE, DEAD_RULE);

    /** The name shown to people, which stays the same from version to version, for instance {@code rule-gap}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity() {
        return HARMLESS.contains(this) ? Severity.WARNING : Severity.ERROR;
    }
}
