package io.github.baokao.policy;

import io.github.baokao.catalog.NameList;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Section 3 of the semantics: how names are compared and which ones a printed list takes. */
final class ReferenceNames {
    private ReferenceNames() {}

    static String plain(String name) {
        String text = Normalizer.normalize(name.replaceAll("[①②③]", ""), Normalizer.Form.NFKC);
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}]", "");
    }

    /** Everything that counts as listed: entries, both names of a misprint, the names run together. */
    static Set<String> of(NameList list) {
        Set<String> names = new HashSet<>(list.entries());
        list.misprints().forEach(m -> names.addAll(List.of(m.printed(), m.meant())));
        list.compounds().forEach(c -> names.addAll(c.names()));
        return names;
    }
}
