package io.github.baokao.internal.policy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Documents;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.Faults.Finding;
import io.github.baokao.internal.document.KeyPath;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.SourceText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads applications. Bad input is refused whole, with every fault by path; no fault repeats what may
 * identify a person. Whether the occupation, level and region exist is not asked here. Thread-safe.
 */
public final class ApplicationReader {

    private final ApplicationDecoder decoder;

    /**
     * A reader that knows the names of the levels.
     *
     * @param catalog the catalogue that has them
     */
    public ApplicationReader(Catalog catalog) {
        this.decoder = new ApplicationDecoder(catalog);
    }

    /**
     * Reads an application.
     *
     * @param text the text
     * @param format its format
     * @return the application
     * @throws InvalidApplicationException with every fault, if there is any
     */
    public Application read(String text, Format format) {
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
    public Application read(String text, Format format, Optional<LocalDate> otherwise) {
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
    public Application read(byte[] bytes, Format format) {
        Faults faults = Faults.ofFacts();
        Optional<SourceText> source = SourceText.decode("", bytes, faults);
        return quick(source, format, Optional.empty()).orElseGet(() -> read(source, format, Optional.empty(), faults));
    }

    /** An application in which nothing is wrong; empty if anything is, which is read again then to tell where. */
    private Optional<Application> quick(Optional<SourceText> source, Format format, Optional<LocalDate> otherwise) {
        if (source.isEmpty() || format != Format.JSON) {
            return Optional.empty();
        }
        Faults faults = Faults.ofFacts();
        Optional<Application> application = Documents.jsonWithoutPlaces(source.get(), faults)
                .flatMap(node -> decoder.application(otherwise).decode(node, faults));
        return faults.isEmpty() ? application : Optional.empty();
    }

    private Application read(Optional<SourceText> source, Format format, Optional<LocalDate> otherwise, Faults faults) {
        return read(source, format, decoder.application(otherwise), faults);
    }

    /** What facts are decoded to, or every fault as an exception. */
    static <T> T read(Optional<SourceText> source, Format format, Decoder<T> decoder, Faults faults) {
        Optional<Node> root = source.flatMap(
                text -> format == Format.YAML ? Documents.yaml(text, faults) : Documents.json(text, faults));
        Optional<T> facts = root.flatMap(node -> decoder.decode(node, faults));
        if (!faults.isEmpty()) {
            throw new InvalidApplicationException(
                    faults.findings().stream().map(ApplicationReader::fault).toList());
        }
        return facts.orElseThrow(() -> new IllegalStateException("a decoder gave up without a fault"));
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
