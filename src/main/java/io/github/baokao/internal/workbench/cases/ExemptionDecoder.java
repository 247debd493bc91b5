package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import java.util.Optional;

/** Decodes what cases the conditions of a programme cannot have. */
final class ExemptionDecoder {

    private static final int MOST_CRITERIA = 99;
    private static final Decoder<CaseKind> KIND = CaseWords.term(CaseKind.needed());

    private ExemptionDecoder() {}

    static Decoder<Exemption> of(Programme programme) {
        return Decoders.mapping(fields -> {
            var condition =
                    fields.required("condition", CaseWords.known("conditions", programme.conditions(), Condition::id));
            var criterion = fields.optional("criterion", Decoders.integer(1, MOST_CRITERIA));
            condition.ifPresent(stated -> checkNumber(stated, criterion, fields));
            var kind = fields.required("kind", KIND);
            var reason = fields.required("reason", Decoders.text());
            return fields.finish(() -> new Exemption(
                    fields.place(), condition.orElseThrow().id(), criterion, kind.orElseThrow(), reason.orElseThrow()));
        });
    }

    private static void checkNumber(Condition condition, Optional<Integer> criterion, Fields fields) {
        int asked = condition.criteria().size();
        if (criterion.filter(number -> number > asked).isPresent()) {
            fields.fault(FaultCode.OUT_OF_RANGE, "criterion", "这个条件只有 " + asked + " 项要求");
        }
    }
}
