package io.github.baokao.internal.cases;

import io.github.baokao.fact.Question;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Decoders;
import io.github.baokao.internal.document.Fields;
import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Shape;
import io.github.baokao.internal.drl.FactWords;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of question that rules answer: its facts are the components of its record. */
final class QuestionType {

    private static final int MAX_MONTHS = 999_999;

    private final Class<?> type;

    private QuestionType(Class<?> type) {
        this.type = type;
    }

    static List<QuestionType> all() {
        return Arrays.stream(Question.class.getPermittedSubclasses())
                .map(QuestionType::new)
                .toList();
    }

    String name() {
        return type.getSimpleName();
    }

    Class<? extends Enum<?>> answers() {
        return FactWords.valuesOfAnswer(type);
    }

    /** Every component must be there; only a nullable one may be null. */
    Decoder<Question> facts() {
        return Decoder.of(this::shape, (node, faults) -> {
            if (!(node instanceof MappingNode mapping)) {
                return Decoders.wrongType(node, "一组字段（键: 值）", faults);
            }
            Set<String> unstated = new HashSet<>();
            for (MappingNode.Entry entry : mapping.entries()) {
                if (entry.value().isNull() && isNullable(entry.key())) {
                    unstated.add(entry.key());
                }
            }
            Node stated = new MappingNode(
                    mapping.place(),
                    mapping.entries().stream()
                            .filter(e -> !unstated.contains(e.key()))
                            .toList());
            return Decoders.mapping(fields -> question(fields, unstated)).decode(stated, faults);
        });
    }

    private Shape shape() {
        Decoder<Question> stated = Decoders.mapping(fields -> question(fields, Set.of()));
        return new Shape.Mapping(((Shape.Mapping) stated.shape())
                .fields().stream().map(this::orNothing).toList());
    }

    private Shape.Field orNothing(Shape.Field field) {
        return isNullable(field.key())
                ? new Shape.Field(
                        field.key(), field.required(), new Shape.Either(List.of(field.shape(), new Shape.Nothing())))
                : field;
    }

    private boolean isNullable(String key) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(key))
                .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private Optional<Question> question(Fields fields, Set<String> unstated) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (!unstated.contains(name)) {
                values[i] =
                        fields.required(name, value(components[i].getType())).orElse(null);
            }
        }
        return fields.finish(() -> make(values));
    }

    private static Decoder<? extends Object> value(Class<?> component) {
        if (component == boolean.class) {
            return Decoders.flag();
        }
        return component == int.class ? Decoders.integer(0, MAX_MONTHS) : Words.constant(component);
    }

    private Question make(@Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Question) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every question is a public record: " + type, e);
        }
    }
}
