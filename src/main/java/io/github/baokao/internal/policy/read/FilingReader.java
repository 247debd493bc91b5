package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.filing.Written;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a person states for filing, as {@link ApplicationReader} reads applications. Thread-safe. */
public final class FilingReader {
    private static final Decoder<String> TEXT = Decoders.text();
    private static final Decoder<String> NAME =
            Decoder.of(TEXT::shape, Decoders.text(Pattern.compile("(?!\\.{1,2}$)[^/\\\\]+"), "应为目录里的文件名，不带路径"));
    private static final Decoder<List<String>> NAMES = Decoders.list(NAME);
    private static final Decoder<List<String>> ONE_NAME = NAME.map(List::of);
    private static final Decoder<Map<String, List<String>>> FILES = Decoder.of(
            () -> new Shape.Keyed(
                    Decoders.text().shape(), new Shape.Either(List.of(ONE_NAME.shape(), NAMES.shape())), false),
            FilingReader::files);

    private final Decoder<FilingFacts> decoder;

    /**
     * A reader that knows the conditions and the forms.
     *
     * @param catalog the catalogue that has them
     */
    public FilingReader(Catalog catalog) {
        decoder = decoder(catalog);
    }

    static Decoder<FilingFacts> decoder(Catalog catalog) {
        List<String> conditions = catalog.programmes().stream()
                .flatMap(programme -> programme.conditions().stream())
                .map(Condition::id)
                .toList();
        return Decoders.mapping(fields -> {
            var condition = fields.optional("condition", condition(conditions));
            var person = fields.optional("person", ParticularsDecoder.particulars());
            var written = fields.optional("written", WrittenDecoder.written(catalog.forms()));
            var files = fields.optional("files", FILES);
            return fields.finish(() -> new FilingFacts(
                    condition,
                    person.orElse(FilingFacts.NONE.particulars()),
                    written.orElse(new Written(Map.of())),
                    files.orElse(Map.of())));
        });
    }

    /**
     * Reads what is stated for filing.
     *
     * @param text the text
     * @param format its format
     * @return what is stated
     * @throws InvalidApplicationException with every fault, if there is any
     */
    public FilingFacts read(String text, TextFormat format) {
        Faults faults = Faults.ofFacts();
        return ApplicationReader.read(SourceText.of("", text, faults), format, decoder, faults);
    }

    private static Decoder<String> condition(List<String> conditions) {
        return Decoders.name("conditions").then((id, node, faults) -> {
            boolean known = conditions.contains(id);
            if (!known) {
                Optional<String> nearest = NearestWord.to(id, conditions);
                faults.add(
                        FaultCode.UNKNOWN_REFERENCE,
                        node.place(),
                        "没有这个编号的申报条件：" + faults.shown(node, nearest),
                        nearest.map(Chinese::didYouMean));
            }
            return Optional.of(id).filter(text -> known);
        });
    }

    private static Optional<Map<String, List<String>>> files(Node node, Faults faults) {
        if (!(node instanceof MappingNode mapping)) {
            return Decoders.wrongType(node, "一组字段（上传位置: 文件名）", faults);
        }
        List<MappingNode.Entry> stated = mapping.entries().stream()
                .filter(entry -> !entry.value().isNull())
                .toList();
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (MappingNode.Entry entry : stated) {
            Decoder<List<String>> names = entry.value() instanceof ScalarNode ? ONE_NAME : NAMES;
            names.decode(entry.value(), faults).ifPresent(found -> files.put(entry.key(), found));
        }
        return Optional.of(files).filter(all -> all.size() == stated.size());
    }
}
