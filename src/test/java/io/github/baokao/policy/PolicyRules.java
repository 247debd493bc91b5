package io.github.baokao.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The DRL as text: the same rules in another order. */
final class PolicyRules {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end\\n");

    private PolicyRules() {}

    /** The same rules, files and rules within each file in another order. */
    static SortedMap<String, byte[]> shuffled(Random random) {
        List<String> order = new ArrayList<>(TestPolicy.FILES.rules().keySet());
        Collections.shuffle(order, random);
        SortedMap<String, byte[]> files =
                new TreeMap<>((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        TestPolicy.FILES.rules().forEach((file, bytes) -> {
            String text = text(bytes);
            List<String> rules = new ArrayList<>(
                    RULE.matcher(text).results().map(rule -> rule.group()).toList());
            Collections.shuffle(rules, random);
            files.put(file, bytes(RULE.matcher(text).replaceAll("") + String.join("\n", rules)));
        });
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
