package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why mutants that no case notices need none: the file {@code catalog/mutants.yaml}. */
public final class Explained {

    /** The name of the file. */
    public static final String FILE = "catalog/mutants.yaml";

    /** A mutant, or several of them by {@code *}, and why. */
    private record Explanation(Place at, String mutants, String reason) {
        private Pattern pattern() {
            return Pattern.compile(Pattern.quote(mutants).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
        }

        private boolean isAbout(Mutant mutant) {
            return pattern().matcher(mutant.id()).matches();
        }
    }

    private final List<Explanation> all;

    private Explained(List<Explanation> all) {
        this.all = all;
    }

    /**
     * The explanations beside a policy.
     *
     * @param directory the directory of the policy
     * @return the explanations; none if there is no such file
     * @throws PolicyException if the file is not good, with every fault found
     */
    public static Explained in(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return new Explained(List.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(SourceText.MAX_BYTES + 1));
        } catch (IOException e) {
            Faults faults = Faults.ofPolicy();
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(FILE), "无法读取");
            throw new PolicyException(faults.diagnostics());
        }
    }

    /** The explanations in a file. */
    static Explained read(byte[] bytes) {
        Faults faults = Faults.ofPolicy();
        Optional<Node> root = SourceText.decode(FILE, bytes, faults).flatMap(text -> Documents.yaml(text, faults));
        Optional<List<Explanation>> all = root.flatMap(node -> file().decode(node, faults));
        if (!faults.isEmpty() || all.isEmpty()) {
            throw new PolicyException(faults.diagnostics());
        }
        return new Explained(all.get());
    }

    private static Decoder<List<Explanation>> file() {
        Decoder<Explanation> one = Decoders.mapping(fields -> {
            var mutants = fields.required("mutants", Decoders.text());
            var reason = fields.required("reason", Decoders.text());
            return fields.finish(
                    () -> new Explanation(fields.place("mutants"), mutants.orElseThrow(), reason.orElseThrow()));
        });
        return Decoders.mapping(fields -> {
            var all = fields.required("explained", Decoders.filledList(one));
            return fields.finish(all::orElseThrow);
        });
    }

    /**
     * What the file looks like.
     *
     * @return the shape
     */
    public static Shape shape() {
        return file().shape();
    }

    /**
     * Whether a mutant needs no case.
     *
     * @param mutant the mutant
     * @return true if it is explained
     */
    public boolean isExplained(Mutant mutant) {
        return all.stream().anyMatch(explanation -> explanation.isAbout(mutant));
    }

    /**
     * Explanations that explain nothing any more.
     *
     * @param mutants all mutants
     * @param survivors those of them that no case notices
     * @return a warning for each explanation of something that does not exist, or that a case does notice
     */
    public List<Diagnostic> stale(List<Mutant> mutants, List<Mutant> survivors) {
        Faults faults = Faults.ofPolicy();
        Set<String> ids = mutants.stream().map(Mutant::id).collect(Collectors.toSet());
        for (Explanation explanation : all) {
            if (mutants.stream().noneMatch(explanation::isAbout)) {
                Optional<String> near = NearestWord.to(explanation.mutants(), ids);
                faults.add(
                        FaultCode.UNKNOWN_REFERENCE,
                        explanation.at(),
                        "没有这一处改动：" + Chinese.quoted(explanation.mutants()),
                        near.map(Chinese::didYouMean));
            } else if (survivors.stream().noneMatch(explanation::isAbout)) {
                faults.add(FaultCode.INCONSISTENT, explanation.at(), "这一处改动已经有用例发现，不必再说明");
            }
        }
        return faults.diagnostics();
    }
}
