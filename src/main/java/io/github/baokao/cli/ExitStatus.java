package io.github.baokao.cli;

/** What the exit status of the program tells. */
final class ExitStatus {

    /** Everything was done, whatever the verdicts. */
    static final int DONE = 0;
    /** Some application was refused; the others were assessed. */
    static final int REFUSED = 1;
    /** The program could not do its work: usage, files, policy. */
    static final int FAILED = 2;

    private ExitStatus() {}
}
