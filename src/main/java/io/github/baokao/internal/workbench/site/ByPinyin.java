package io.github.baokao.internal.workbench.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of Chinese names by their sound, as registers have it. */
final class ByPinyin {

    private ByPinyin() {}

    /** Names that sound alike come in the order of their characters, so that the order is always the same. */
    static <T> Comparator<T> of(Function<T, String> name) {
        Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        return Comparator.comparing(name, collator::compare).thenComparing(name);
    }
}
