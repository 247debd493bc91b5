package io.github.baokao.internal.workbench.diff;

/** What kind of thing a policy consists of. */
public enum EntryKind {
    /** One guide's offer at one level. */
    PROGRAMME("diff.kind.programme"),
    /** A condition of a programme. */
    CONDITION("diff.kind.condition"),
    /** The related occupations that a guide prints for an occupation. */
    LIST("diff.kind.list"),
    /** A list of majors. */
    MAJOR_LIST("diff.kind.major-list"),
    /** An occupation. */
    OCCUPATION("diff.kind.occupation"),
    /** A kind of document. */
    DOCUMENT("diff.kind.document"),
    /** A document as one guide prints it. */
    PRINTED("diff.kind.printed"),
    /** What a photo must be. */
    PICTURE("diff.kind.picture"),
    /** A form. */
    FORM("diff.kind.form"),
    /** A field of a form. */
    FORM_FIELD("diff.kind.form-field"),
    /** A check before filing. */
    CHECK("diff.kind.check"),
    /** The exams of an occupation. */
    EXAM("diff.kind.exam"),
    /** The exam of one level. */
    EXAM_LEVEL("diff.kind.exam-level"),
    /** A source. */
    SOURCE("diff.kind.source"),
    /** A discrepancy. */
    DISCREPANCY("diff.kind.discrepancy"),
    /** A ruling. */
    RULING("diff.kind.ruling"),
    /** A level. */
    LEVEL("diff.kind.level"),
    /** A region. */
    REGION("diff.kind.region"),
    /** A kind of facts. */
    FACT_KIND("diff.kind.fact-kind"),
    /** A field of a kind of facts. */
    FACT_FIELD("diff.kind.fact-field"),
    /** What a condition can ask of a kind of facts. */
    FACT_ASK("diff.kind.fact-ask"),
    /** The figures by which time is counted. */
    TIME("diff.kind.time"),
    /** A rule. */
    RULE("diff.kind.rule"),
    /** A file of rules. */
    RULE_FILE("diff.kind.rule-file");

    private final String key;

    EntryKind(String key) {
        this.key = key;
    }

    /** The key of its text. */
    String key() {
        return key;
    }

    /** The word used for it in JSON, for instance {@code condition}. */
    public String id() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
