package io.github.baokao.internal.workbench.sheet;

/** A file of sheets that cannot be read, told in words for the clerk. */
public final class SheetFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SheetFault(String message) {
        super(message);
    }
}
