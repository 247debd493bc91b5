package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decodes the cases of one file beside a rule file. */
final class RuleTableDecoder {

    private static final Decoder<QuestionType> TYPE = CaseWords.oneOf(QuestionType.all(), QuestionType::name);

    private final String file;
    private final Decoder<List<String>> notes;

    RuleTableDecoder(String file, Catalog catalog) {
        this(file, CaseWords.discrepancies(catalog));
    }

    /** Where it is not known what ids there are. */
    RuleTableDecoder(String file) {
        this(file, Decoders.filledList(Decoders.text()));
    }

    private RuleTableDecoder(String file, Decoder<List<String>> notes) {
        this.file = file;
        this.notes = notes;
    }

    Decoder<RuleTable> table() {
        Decoder<RuleCase> decoder = Decoder.of(
                this::shape,
                (node, faults) ->
                        Decoders.mapping(fields -> ruleCase(fields, faults)).decode(node, faults));
        return Decoders.mapping(fields -> {
            var cases = fields.required("cases", Decoders.filledList(decoder));
            return fields.finish(() -> new RuleTable(file, cases.orElseThrow()));
        });
    }

    private Shape shape() {
        Decoder<RuleCase> any = Decoders.mapping(fields -> ruleCase(fields, Faults.ofPolicy()));
        Map<String, List<Shape.Field>> others = new TreeMap<>();
        for (QuestionType type : QuestionType.all()) {
            Shape answer = CaseWords.constant(type.answers()).shape();
            others.put(
                    type.name(),
                    List.of(
                            new Shape.Field("facts", true, type.facts().shape()),
                            new Shape.Field("expect", true, answer)));
        }
        return new Shape.ByWord((Shape.Mapping) any.shape(), "question", others);
    }

    private Optional<RuleCase> ruleCase(Fields fields, Faults faults) {
        var type = fields.required("question", TYPE);
        var facts = fields.required("facts", CaseWords.AS_IT_IS);
        // which facts and answers there are depends on the question
        Optional<? extends RuleQuestion> question = type.isPresent() && facts.isPresent()
                ? type.get().facts().decode(facts.get(), faults)
                : Optional.empty();
        fields.needs(question);
        var rule = fields.required("rule", Decoders.text());
        var answer = fields.required("expect", CaseWords.AS_IT_IS);
        Optional<Enum<?>> expect = type.isPresent() && answer.isPresent()
                ? CaseWords.constant(type.get().answers()).decode(answer.get(), faults)
                : Optional.empty();
        fields.needs(expect);
        var notes = fields.optional("notes", this.notes);
        return fields.finish(() -> new RuleCase(
                fields.place().span(),
                fields.place("rule"),
                question.orElseThrow(),
                rule.orElseThrow(),
                expect.orElseThrow(),
                notes.orElse(List.of())));
    }
}
