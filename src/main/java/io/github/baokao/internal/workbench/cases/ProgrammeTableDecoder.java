package io.github.baokao.internal.workbench.cases;

import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.policy.read.ApplicationNodes;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes the cases of one file beside a programme. */
final class ProgrammeTableDecoder {

    private static final Decoder<CaseKind> KIND = CaseWords.term(CaseKind.values());
    private static final Decoder<Verdict> VERDICT = CaseWords.term(Verdict.values());
    private static final Decoder<ApplicationVerdict> OVERALL = CaseWords.term(ApplicationVerdict.values());

    private final String file;
    private final Catalog catalog;
    private final Decoder<Application> reader;
    private final Decoder<List<String>> documents;
    private final Decoder<List<String>> notes;
    private final Decoder<ExpectedReason> reason;
    private final Map<String, Integer> names = new HashMap<>();

    ProgrammeTableDecoder(String file, Catalog catalog) {
        this.file = file;
        this.catalog = catalog;
        reader = ApplicationNodes.decoder(catalog);
        documents = Decoders.list(CaseWords.known(
                "documents",
                Stream.concat(catalog.documents().stream().map(Document::id), Stream.of(CaseRunner.NOT_PUBLISHED))
                        .toList(),
                id -> id));
        notes = CaseWords.discrepancies(catalog);
        reason = ReasonDecoder.of(catalog);
    }

    Decoder<ProgrammeCases> table() {
        return Decoders.mapping(this::table);
    }

    private Optional<ProgrammeCases> table(Fields fields) {
        var programme =
                fields.required("programme", CaseWords.known("programmes", catalog.programmes(), Programme::id));
        programme.filter(found -> !file.startsWith(beside(found))).ifPresent(found -> misplaced(fields, found));
        var occupation = fields.required("occupation", CaseFacts.OCCUPATION);
        var asOf = fields.required("as-of", CaseFacts.asOf(reader));
        if (programme.isEmpty() || occupation.isEmpty() || asOf.isEmpty()) {
            // without its head no case can be told good from bad
            fields.optional(
                    "exempt",
                    Decoders.filledList(ExemptionDecoder.of(catalog.programmes().get(0))));
            fields.required(
                    "cases",
                    CaseWords.asItIs(
                            () -> Decoders.filledList(anyCase(fields.place())).shape()));
            return fields.finish(() -> new ProgrammeCases(file, "", List.of(), List.of()));
        }
        CaseFacts facts = new CaseFacts(
                catalog, reader, programme.get(), fields.place("programme"), occupation.get(), asOf.get());
        Decoder<ProgrammeCase> one = policyCase(programme.get(), facts);
        Decoder<List<ProgrammeCase>> several = (node, faults) -> {
            List<Node> nodes = EachName.expand(node, faults);
            List<ProgrammeCase> decoded = nodes.stream()
                    .flatMap(each -> one.decode(each, faults).stream())
                    .toList();
            return decoded.size() == nodes.size() ? Optional.of(decoded) : Optional.empty();
        };
        var exemptions = fields.optional("exempt", Decoders.filledList(ExemptionDecoder.of(programme.get())));
        var cases = fields.required("cases", Decoders.filledList(several));
        return fields.finish(() -> new ProgrammeCases(
                file,
                programme.get().id(),
                exemptions.orElse(List.of()),
                cases.orElseThrow().stream().flatMap(List::stream).toList()));
    }

    private static String beside(Programme programme) {
        return "catalog/programmes/" + programme.id().replace("-level-", "/level-") + ".";
    }

    private static void misplaced(Fields fields, Programme programme) {
        fields.fault(FaultCode.FILE_NAME, "programme", "这个项目的用例应写在名称以 " + beside(programme) + " 开头的文件里");
    }

    private Decoder<ProgrammeCase> policyCase(Programme programme, CaseFacts facts) {
        return Decoder.of(
                () -> EachName.shape(Decoders.mapping(f -> policyCase(f, programme, facts, Faults.ofPolicy()))
                        .shape()),
                (node, faults) -> Decoders.mapping(f -> policyCase(f, programme, facts, faults))
                        .decode(node, faults));
    }

    /** Cases of every programme have the same fields. */
    private Decoder<ProgrammeCase> anyCase(Place place) {
        Programme any = catalog.programmes().get(0);
        Node nothing = new ScalarNode(place, ScalarNode.Kind.NULL, "");
        return policyCase(any, new CaseFacts(catalog, reader, any, place, nothing, nothing));
    }

    private Optional<ProgrammeCase> policyCase(Fields fields, Programme programme, CaseFacts facts, Faults faults) {
        var condition =
                fields.required("condition", CaseWords.known("conditions", programme.conditions(), Condition::id));
        var kind = fields.required("kind", KIND);
        var name = fields.required("name", Decoders.text());
        name.ifPresent(text -> declare(text, fields));
        var application = facts.application(fields, faults);
        fields.needs(application);
        var expect = fields.required("expect", VERDICT);
        kind.ifPresent(stated -> check(stated, expect, fields));
        var overall = fields.optional("overall", OVERALL);
        var listed = fields.optional("documents", documents);
        var papers = fields.optional("papers", PaperDecoder.papers(catalog));
        var cited = fields.optional("notes", notes);
        var criteria = fields.optional("criteria", Decoders.filledList(VERDICT));
        condition.ifPresent(stated -> checkCount(stated, criteria, fields));
        var reasons = fields.optional("reasons", Decoders.filledList(reason));
        var missing = fields.optional("missing", Decoders.list(Decoders.text()));
        return fields.finish(() -> new ProgrammeCase(
                fields.place().span(),
                condition.orElseThrow().id(),
                kind.orElseThrow(),
                name.orElseThrow(),
                application.orElseThrow(),
                expect.orElseThrow(),
                overall,
                listed,
                papers.orElse(List.of()),
                cited.orElse(List.of()),
                criteria,
                reasons.orElse(List.of()),
                missing));
    }

    private static void checkCount(Condition condition, Optional<List<Verdict>> criteria, Fields fields) {
        int asked = condition.criteria().size();
        if (criteria.isPresent() && criteria.get().size() != asked) {
            fields.fault(
                    FaultCode.INCONSISTENT,
                    "criteria",
                    "这个条件有 " + asked + " 项要求，这里写了 " + criteria.get().size() + " 个结论");
        }
    }

    private void declare(String name, Fields fields) {
        int line = fields.place().span().line();
        Integer first = names.putIfAbsent(name, line);
        if (first != null) {
            fields.fault(FaultCode.DUPLICATE_ID, "name", "这个名称已经用过，在第 " + first + " 行");
        }
    }

    private static void check(CaseKind kind, Optional<Verdict> expect, Fields fields) {
        if (kind.verdict().isPresent() && expect.isPresent() && !expect.equals(kind.verdict())) {
            String only = kind.verdict().get().word();
            fields.fault(FaultCode.INCONSISTENT, "expect", "“" + kind.word() + "”的用例，结论只能是“" + only + "”");
        }
    }
}
