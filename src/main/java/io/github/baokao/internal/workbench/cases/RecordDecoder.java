package io.github.baokao.internal.workbench.cases;

import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.policy.drl.FactWords;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what rules look at: a mapping of the components of its record. Every one must be there; only a nullable one may be null.
 *
 * @param <T> the record
 */
final class RecordDecoder<T> {

    private static final int MAX_MONTHS = 999_999;

    private final Class<T> type;

    private RecordDecoder(Class<T> type) {
        this.type = type;
    }

    static <T> Decoder<T> of(Class<T> type) {
        RecordDecoder<T> decoder = new RecordDecoder<>(type);
        return Decoder.of(decoder::shape, (node, faults) -> {
            if (!(node instanceof MappingNode mapping)) {
                return Decoders.wrongType(node, "一组字段（键: 值）", faults);
            }
            Set<String> unstated = new HashSet<>();
            for (MappingNode.Entry entry : mapping.entries()) {
                if (entry.value().isNull() && decoder.isNullable(entry.key())) {
                    unstated.add(entry.key());
                }
            }
            Node stated = new MappingNode(
                    mapping.place(),
                    mapping.entries().stream()
                            .filter(e -> !unstated.contains(e.key()))
                            .toList());
            return Decoders.mapping(fields -> decoder.read(fields, unstated)).decode(stated, faults);
        });
    }

    private Shape shape() {
        Decoder<T> stated = Decoders.mapping(fields -> read(fields, Set.of()));
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

    private Optional<T> read(Fields fields, Set<String> unstated) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (!unstated.contains(name)) {
                values[i] = fields.required(name, value(components[i])).orElse(null);
            }
        }
        return fields.finish(() -> make(values));
    }

    private static Decoder<? extends Object> value(RecordComponent field) {
        Class<?> component = field.getType();
        if (component == Set.class) {
            return Decoders.list(CaseWords.constant(FactWords.element(field))).map(LinkedHashSet::new);
        }
        if (component == boolean.class) {
            return Decoders.flag();
        }
        if (component == String.class) {
            return Decoders.text();
        }
        if (component.isRecord()) {
            return of(component);
        }
        return component == int.class ? Decoders.integer(0, MAX_MONTHS) : CaseWords.constant(component);
    }

    private T make(@Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what rules look at is a public record: " + type, e);
        }
    }
}
