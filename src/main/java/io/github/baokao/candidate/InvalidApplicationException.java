package io.github.baokao.candidate;

import java.util.List;
import java.util.stream.Collectors;

/** An application that cannot be assessed, with every fault by path. */
public final class InvalidApplicationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Fault> faults;

    /** An exception with at least one fault. */
    public InvalidApplicationException(List<Fault> faults) {
        super(faults.stream().map(f -> f.path() + ": " + f.message()).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the input. */
    public List<Fault> faults() {
        return faults;
    }
}
