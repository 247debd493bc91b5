package io.github.baokao.candidate;

/** Builds a spell of work. */
public final class Spell extends FactBuilder<Spell> {
    private Spell() {}

    /** States nothing yet. */
    public static Spell builder() {
        return new Spell();
    }

    /** The employer. */
    public Spell employer(String employer) {
        return set("employer", employer);
    }

    /** The occupation. */
    public Spell occupation(String occupation) {
        return set("occupation", occupation);
    }

    /** The first day. */
    public Spell from(PartialDate from) {
        return set("from", from);
    }

    /**
     * The first day.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Spell from(String from) {
        return date("from", from);
    }

    /** The last day; not stated while the work goes on. */
    public Spell to(PartialDate to) {
        return set("to", to);
    }

    /**
     * The last day; not stated while the work goes on.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Spell to(String to) {
        return date("to", to);
    }

    /** When the employer was founded. */
    public Spell employerFounded(PartialDate employerFounded) {
        return set("employerFounded", employerFounded);
    }

    /**
     * When the employer was founded.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Spell employerFounded(String employerFounded) {
        return date("employerFounded", employerFounded);
    }

    /** When the employer was dissolved. */
    public Spell employerDissolved(PartialDate employerDissolved) {
        return set("employerDissolved", employerDissolved);
    }

    /**
     * When the employer was dissolved.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Spell employerDissolved(String employerDissolved) {
        return date("employerDissolved", employerDissolved);
    }
}
