package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Faults.Finding;
import io.github.baokao.internal.base.document.KeyPath;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.document.Trees;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads applications. Bad input is refused whole, with every fault by path; no fault repeats what may
 * identify a person. Whether occupation and region exist is asked only where something else is wrong, so that nobody corrects an
 * application twice; otherwise assessing tells. Thread-safe.
 */
public final class ApplicationReader {

    private final ApplicationDecoder decoder;
    private final TargetNames names;

    /**
     * A reader.
     *
     * @param catalog the catalogue that has the names of the levels
     * @param names tells which other names do not exist
     */
    public ApplicationReader(Catalog catalog, TargetNames names) {
        this.decoder = new ApplicationDecoder(catalog);
        this.names = names;
    }

    /**
     * Reads an application.
     *
     * @param text the text
     * @param format its format
     * @return the application
     * @throws InvalidApplicationException with every fault, if there is any
     */
    public Application read(String text, TextFormat format) {
        return read(text, format, Optional.empty());
    }

    /**
     * Reads an application that need not say on which day the form is signed.
     *
     * @param text the text
     * @param format its format
     * @param otherwise the day of signing where the text states none
     * @return the application
     * @throws InvalidApplicationException with every fault, if there is any
     */
    public Application read(String text, TextFormat format, Optional<LocalDate> otherwise) {
        Faults faults = Faults.ofFacts();
        Optional<SourceText> source = SourceText.of("", text, faults);
        return quick(source, format, otherwise).orElseGet(() -> read(source, format, otherwise, faults));
    }

    /**
     * Reads an application.
     *
     * @param bytes the text in UTF-8
     * @param format its format
     * @return the application
     * @throws InvalidApplicationException with every fault, if there is any
     */
    public Application read(byte[] bytes, TextFormat format) {
        Faults faults = Faults.ofFacts();
        Optional<SourceText> source = SourceText.decode("", bytes, faults);
        return quick(source, format, Optional.empty()).orElseGet(() -> read(source, format, Optional.empty(), faults));
    }

    /**
     * What a text that is perhaps no application states as its key.
     *
     * @param json the text
     * @return the key, as far as it can be read
     */
    public Optional<String> id(String json) {
        return SourceText.of("", json, Faults.ofFacts())
                .flatMap(source -> Documents.jsonField(source, "id"))
                .filter(id -> !id.isBlank());
    }

    /** An application in which nothing is wrong; empty if anything is, which is read again then to tell where. */
    private Optional<Application> quick(Optional<SourceText> source, TextFormat format, Optional<LocalDate> otherwise) {
        if (source.isEmpty() || format != TextFormat.JSON) {
            return Optional.empty();
        }
        Faults faults = Faults.ofFacts();
        Optional<Application> application = Documents.jsonWithoutPlaces(source.get(), faults)
                .filter(node -> isWithinLimits(node, faults))
                .flatMap(node -> decoder.application(otherwise).decode(node, faults));
        return faults.isEmpty() ? application : Optional.empty();
    }

    private Application read(
            Optional<SourceText> source, TextFormat format, Optional<LocalDate> otherwise, Faults faults) {
        Optional<Node> root = root(source, format, faults);
        Optional<Application> application =
                root.flatMap(node -> decoder.application(otherwise).decode(node, faults));
        if (!faults.isEmpty()) {
            Optional<Node> target = root.flatMap(node -> Trees.value(node, "target"));
            throw refused(names.unknown(name(target, "occupation"), name(target, "region")), faults);
        }
        return application.orElseThrow(ApplicationReader::gaveUp);
    }

    /** What facts are decoded to, or every fault as an exception. */
    static <T> T read(Optional<SourceText> source, TextFormat format, Decoder<T> decoder, Faults faults) {
        Optional<T> facts = root(source, format, faults).flatMap(node -> decoder.decode(node, faults));
        if (!faults.isEmpty()) {
            throw refused(List.of(), faults);
        }
        return facts.orElseThrow(ApplicationReader::gaveUp);
    }

    private static Optional<Node> root(Optional<SourceText> source, TextFormat format, Faults faults) {
        return source.flatMap(
                        text -> format == TextFormat.YAML ? Documents.yaml(text, faults) : Documents.json(text, faults))
                .filter(node -> isWithinLimits(node, faults));
    }

    /** What has too many entries is not looked into. */
    private static boolean isWithinLimits(Node root, Faults faults) {
        return FactLimits.USUAL.admit(root, faults);
    }

    /** What is no text is told by its decoder. */
    private static Optional<String> name(Optional<Node> target, String key) {
        return target.flatMap(node -> Trees.value(node, key))
                .filter(node -> node instanceof ScalarNode scalar && scalar.isText())
                .flatMap(Trees::text)
                .filter(text -> !text.isBlank());
    }

    private static IllegalStateException gaveUp() {
        return new IllegalStateException("a decoder gave up without a fault");
    }

    private static InvalidApplicationException refused(List<Fault> unknown, Faults faults) {
        return new InvalidApplicationException(
                Stream.concat(unknown.stream(), faults.findings().stream().map(ApplicationReader::fault))
                        .toList());
    }

    private static Fault fault(Finding finding) {
        return new Fault(
                finding.place().path().toString(),
                finding.message()
                        + position(finding)
                        + finding.help().map(help -> "；" + help).orElse(""));
    }

    /** Faults of the text itself have no path that would tell where they are. */
    private static String position(Finding finding) {
        if (finding.place().path() != KeyPath.ROOT) {
            return "";
        }
        Span span = finding.place().span();
        return span.isWholeFile() ? "" : "（第 " + span.line() + " 行第 " + span.column() + " 列）";
    }
}
