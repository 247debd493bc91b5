package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.cases.CaseRunner;
import io.github.baokao.internal.policy.CatalogReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No figure of a condition is there for nothing: one more or one less makes a case beside its programme fail. */
class FigureTest {
    private static final Pattern FIGURE =
            Pattern.compile("(?<key>years|held-years|graduated-years|level): (?<value>\\d+|初级|中级|高级)");
    private static final Pattern CRITERION = Pattern.compile("^ +- (work|certificate|title|training|education): ");
    private static final List<String> TITLES = List.of("初级", "中级", "高级");

    @TestFactory
    Stream<DynamicContainer> changingAFigureIsNoticed() {
        return TestPolicy.FILES.catalog().entrySet().stream()
                .filter(file -> file.getKey().startsWith("catalog/programmes/"))
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), mutants(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8))));
    }

    private static List<DynamicTest> mutants(String file, String text) {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!CRITERION.matcher(line).find()) {
                continue;
            }
            Matcher figure = FIGURE.matcher(line);
            while (figure.find()) {
                for (String changed : neighbours(figure.group("key"), figure.group("value"))) {
                    String mutated =
                            line.substring(0, figure.start("value")) + changed + line.substring(figure.end("value"));
                    List<String> mutant = new ArrayList<>(lines);
                    mutant.set(i, mutated);
                    String name = "%s:%d %s 改为 %s".formatted(file, i + 1, figure.group(), changed);
                    URI source = TestPolicy.uri(file, i + 1);
                    tests.add(DynamicTest.dynamicTest(
                            name, source, () -> assertNoticed(file, String.join("\n", mutant) + "\n")));
                }
            }
        }
        return tests;
    }

    private static List<String> neighbours(String key, String value) {
        if (TITLES.contains(value)) {
            int index = TITLES.indexOf(value);
            return Stream.of(index - 1, index + 1)
                    .filter(i -> i >= 0 && i < TITLES.size())
                    .map(TITLES::get)
                    .toList();
        }
        int number = Integer.parseInt(value);
        return Stream.of(number - 1, number + 1)
                .filter(n -> n >= 1 && (!key.equals("level") || n <= 5))
                .map(String::valueOf)
                .toList();
    }

    private static void assertNoticed(String file, String mutant) {
        SortedMap<String, byte[]> files = new TreeMap<>(TestPolicy.FILES.catalog());
        files.put(file, mutant.getBytes(StandardCharsets.UTF_8));
        Catalog catalog = CatalogReader.read(files);
        CaseRunner runner = TestPolicy.runner(catalog, TestPolicy.RULES);
        String beside = file.substring(0, file.length() - "yaml".length());
        boolean noticed = TestPolicy.programmeTables().stream()
                .filter(table -> table.file().startsWith(beside))
                .flatMap(table -> TestPolicy.passing(table.cases()).stream())
                .anyMatch(one -> !runner.run(one).passed());
        assertThat(noticed).as("没有用例发现这一处改动").isTrue();
    }
}
