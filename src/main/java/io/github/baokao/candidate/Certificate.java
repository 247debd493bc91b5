package io.github.baokao.candidate;

import io.github.baokao.term.Level;

/** Builds a certificate of a skill level. */
public final class Certificate extends FactBuilder<Certificate> {
    private Certificate() {}

    /** States nothing yet. */
    public static Certificate builder() {
        return new Certificate();
    }

    /** The occupation, as written on it. */
    public Certificate occupation(String occupation) {
        return set("occupation", occupation);
    }

    /** The level. */
    public Certificate level(Level level) {
        return set("level", level.id());
    }

    /** The day of issue. */
    public Certificate issued(PartialDate issued) {
        return set("issued", issued);
    }

    /**
     * The day of issue.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Certificate issued(String issued) {
        return date("issued", issued);
    }

    /** The number, which personal data is. */
    public Certificate number(String number) {
        return set("number", number);
    }

    /** 职业资格证书 or 职业技能等级证书, which have the same force. */
    public Certificate kind(String kind) {
        return set("kind", kind);
    }
}
