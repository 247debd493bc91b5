package io.github.baokao.internal.say.text;

import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.FormText;
import java.util.stream.Collectors;

/** What is written in a field of a form, as the catalogue writes it. */
public final class FieldText {

    private FieldText() {}

    /**
     * The words and gaps of a field.
     *
     * @param field the field
     * @return for instance {@code 现申请参加{申报职业}（职业/工种）}
     */
    public static String of(FormField field) {
        return field.fill().stream()
                .map(piece -> piece instanceof FormText.Gap gap
                        ? "{" + gap.blank().word() + "}"
                        : ((FormText.Words) piece).text())
                .collect(Collectors.joining());
    }
}
