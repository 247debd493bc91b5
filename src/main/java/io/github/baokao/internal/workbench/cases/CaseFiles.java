package io.github.baokao.internal.workbench.cases;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.policy.read.PolicyDirectory;
import java.nio.file.Path;
import java.util.SortedMap;

/** Finds the case tables of a policy: {@code *.cases.yaml} under {@code catalog/} and {@code rules/}. */
public final class CaseFiles {

    /** How the names of all case tables end. */
    static final String ENDING = ".cases.yaml";

    private CaseFiles() {}

    /**
     * The case tables in a policy's directory, found as its other files are.
     *
     * @param directory the directory that holds {@code catalog/} and {@code rules/}
     * @return bytes by relative path
     * @throws PolicyException if something cannot be read
     */
    public static SortedMap<String, byte[]> inDirectory(Path directory) {
        Faults faults = Faults.ofPolicy();
        SortedMap<String, byte[]> files = new PolicyDirectory(directory, path -> path.endsWith(ENDING)).read(faults);
        if (!faults.isEmpty()) {
            throw new PolicyException(faults.diagnostics());
        }
        return files;
    }
}
