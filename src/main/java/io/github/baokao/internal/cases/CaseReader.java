package io.github.baokao.internal.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Documents;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads case tables: either all of them are good, or every fault of every file is reported. */
public final class CaseReader {

    private static final String RULES = "rules/";

    private CaseReader() {}

    /**
     * Reads case tables.
     *
     * @param files bytes of UTF-8 by relative path, as {@link CaseFiles} finds them
     * @param catalog the catalogue that the cases speak of
     * @return the tables in the order of the paths
     * @throws PolicyException if anything is wrong, with every fault found
     */
    public static List<CaseTable> read(Map<String, byte[]> files, Catalog catalog) {
        Faults faults = Faults.ofPolicy();
        List<CaseTable> tables = new ArrayList<>();
        new TreeMap<>(files).forEach((path, bytes) -> {
            Decoder<? extends CaseTable> decoder = path.startsWith(RULES)
                    ? new RuleTableDecoder(path, catalog).table()
                    : new ProgrammeTableDecoder(path, catalog).table();
            SourceText.decode(path, bytes, faults)
                    .flatMap(text -> Documents.yaml(text, faults))
                    .flatMap(root -> decoder.decode(root, faults))
                    .ifPresent(tables::add);
        });
        if (!faults.isEmpty()) {
            // what the head of a table says is decoded once for each of its cases
            List<Diagnostic> all = faults.diagnostics().stream().distinct().toList();
            throw new PolicyException(all);
        }
        return List.copyOf(tables);
    }
}
