package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

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
        return read(files, path -> {
            if (path.startsWith(PictureTable.FOLDER)) {
                return new PictureTableDecoder(path, catalog).table();
            }
            return path.startsWith(RULES)
                    ? new RuleTableDecoder(path, catalog).table()
                    : new ProgrammeTableDecoder(path, catalog).table();
        });
    }

    /**
     * Reads the case tables of rules where the catalogue cannot be read: the ids of discrepancies are taken as they are.
     *
     * @param files bytes of UTF-8 by relative path; those of programmes are left out
     * @return the tables in the order of the paths
     * @throws PolicyException if anything else is wrong, with every fault found
     */
    public static List<CaseTable> readThoseOfRules(Map<String, byte[]> files) {
        Map<String, byte[]> rules = new TreeMap<>(files);
        rules.keySet().removeIf(path -> !path.startsWith(RULES));
        return read(rules, path -> new RuleTableDecoder(path).table());
    }

    private static List<CaseTable> read(
            Map<String, byte[]> files, Function<String, Decoder<? extends CaseTable>> decoders) {
        Faults faults = Faults.ofPolicy();
        List<CaseTable> tables = new ArrayList<>();
        new TreeMap<>(files).forEach((path, bytes) -> {
            Decoder<? extends CaseTable> decoder = decoders.apply(path);
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
