package io.github.baokao.internal.decide.engine;

/** The rules do not decide something, or decide it more than once: a defect of the policy, never of the application. */
public final class UndecidedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message in Chinese. */
    public UndecidedException(String message) {
        super(message);
    }
}
