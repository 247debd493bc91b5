package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Label;
import io.github.baokao.catalog.TestType;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.word.Chinese;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decodes what conditions can ask of a kind of facts. */
final class AskDecoder {
    private static final Label GAP = new Label("{0}", "{0}");

    /** Tests that need nothing said in a condition. */
    private static final Set<TestType> ALWAYS = EnumSet.of(TestType.HAPPENED, TestType.FLAG, TestType.LIFETIME);

    private final Map<String, Field> fields;
    private final boolean period;

    /** For a kind with these fields, whose facts may be spells. */
    AskDecoder(Map<String, Field> fields, boolean period) {
        this.fields = fields;
        this.period = period;
    }

    Decoder<Ask> ask() {
        return Decoders.mapping(this::ask);
    }

    private Optional<Ask> ask(Fields one) {
        var key = one.optional("key", SharedDecoders.id());
        var aspect = one.required("aspect", SharedDecoders.id());
        var name = one.required("name", LabelDecoder.label());
        var of = one.required("of", SharedDecoders.field(fields));
        var test = one.required("test", SharedDecoders.term(TestType.values()));
        var required = one.optional("required", Decoders.flag());
        var with = one.optional("with", SharedDecoders.id());
        var says = one.optional("says", LabelDecoder.label());
        var found = one.optional("found", LabelDecoder.label());
        var open = one.optional("open", LabelDecoder.label());
        if (of.isPresent() && test.isPresent() && !fits(test.get(), of.get())) {
            one.fault(
                    FaultCode.INCONSISTENT,
                    "test",
                    "类型为 " + Chinese.quoted(of.get().type().word()) + " 的字段不能这样要求");
        }
        boolean always = test.filter(ALWAYS::contains).isPresent()
                || (period && test.filter(type -> type == TestType.OCCUPATION).isPresent());
        if (key.isEmpty() && test.isPresent() && !always) {
            one.fault(FaultCode.INCONSISTENT, "test", "要由申报条件写明要求什么，所以要有 “key”");
        }
        return one.finish(() -> new Ask(
                key,
                new Aspect(aspect.orElseThrow(), name.orElseThrow()),
                of.orElseThrow(),
                test.orElseThrow(),
                required.orElse(false),
                with,
                says.orElse(GAP),
                found,
                open));
    }

    private static boolean fits(TestType test, Field field) {
        return switch (test) {
            case OCCUPATION -> field.type() == FieldType.OCCUPATION;
            case MAJOR -> field.type() == FieldType.MAJOR;
            case LEVEL -> field.type() == FieldType.LEVEL || field.ordered();
            case WORDS -> field.type() == FieldType.WORD;
            case HAPPENED, YEARS, LIFETIME -> field.type() == FieldType.DATE;
            case FLAG -> field.type() == FieldType.FLAG;
            case AT_LEAST, AT_MOST -> field.type() == FieldType.NUMBER;
        };
    }

    /** What must hold of all asks of a kind. */
    static void check(Fields kind, List<Ask> asks) {
        Set<String> keys = new HashSet<>();
        Set<String> aspects = new HashSet<>();
        for (Ask ask : asks) {
            if (ask.key().isPresent() && !keys.add(ask.key().get())) {
                kind.fault(
                        FaultCode.DUPLICATE_ID,
                        "asks",
                        "有两项要求的 key 都是 “" + ask.key().get() + "”");
            }
            if (!aspects.add(ask.aspect().id())) {
                kind.fault(
                        FaultCode.DUPLICATE_ID,
                        "asks",
                        "有两项要求的 aspect 都是 “" + ask.aspect().id() + "”");
            }
        }
        for (Ask ask : asks) {
            if (ask.with().isPresent() && !keys.contains(ask.with().get())) {
                kind.fault(
                        FaultCode.UNKNOWN_REFERENCE,
                        "asks",
                        SharedDecoders.noField(ask.with().get(), keys));
            }
        }
    }
}
