package io.github.baokao.cli;

import io.github.baokao.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows faults to a person. One slip where a name is defined is wrong wherever it is used: that is shown at the first places only. */
final class Repeated {
    private static final int SHOWN = 3;

    /** What stands in another place may be the slip. */
    private static final Set<String> OF_NAMES = Set.of("unknown-reference", "unknown-word");

    private Repeated() {}

    /** The faults in their order; after the last one that is shown of many alike stand the places of the others. */
    static List<String> render(List<Diagnostic> found) {
        Map<String, List<Diagnostic>> alike =
                found.stream().collect(Collectors.groupingBy(Repeated::words, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Diagnostic> group = alike.getOrDefault(words(diagnostic), List.of());
            boolean many = group.size() > SHOWN + 1 && OF_NAMES.contains(diagnostic.code());
            int index = group.indexOf(diagnostic);
            if (!many || index < SHOWN) {
                lines.add(diagnostic.render());
            }
            if (many && index == SHOWN - 1) {
                List<Diagnostic> others = group.subList(SHOWN, group.size());
                String places =
                        others.stream().map(one -> one.span().toString()).collect(Collectors.joining("、"));
                lines.add("    同样的问题还有 " + others.size() + " 处：" + places);
            }
        }
        return lines;
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.code() + "\n" + diagnostic.message() + "\n"
                + diagnostic.help().orElse("");
    }
}
