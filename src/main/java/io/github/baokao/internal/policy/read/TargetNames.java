package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.Fault;
import java.util.List;
import java.util.Optional;

/** Tells which names of a target do not exist. */
@FunctionalInterface
public interface TargetNames {
    /**
     * What is wrong with them.
     *
     * @param occupation the occupation as written; empty if none is
     * @param region the region as written; empty if none is
     * @return a fault for each name that does not exist
     */
    List<Fault> unknown(Optional<String> occupation, Optional<String> region);
}
