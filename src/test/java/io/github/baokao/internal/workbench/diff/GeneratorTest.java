package io.github.baokao.internal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.workbench.population.RandomApplications;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ten thousand applications are enough to notice one year more in any condition, or one entry less. */
class GeneratorTest {
    private static final int APPLICATIONS = 10_000;
    private static final Pattern YEARS = Pattern.compile("years: (\\d+)");
    private static final Pattern CONDITION = Pattern.compile("  - id: (\\S+)");

    @TestFactory
    Stream<DynamicTest> aYearMoreIsNoticed() {
        return Edited.FILES.catalog().keySet().stream()
                .filter(file -> file.startsWith("catalog/programmes/"))
                .flatMap(file -> edits(file).stream());
    }

    private static List<DynamicTest> edits(String file) {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = new Edited().text(file).lines().toList();
        String condition = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher id = CONDITION.matcher(lines.get(i));
            condition = id.matches() ? id.group(1) : condition;
            Matcher years = YEARS.matcher(lines.get(i));
            while (years.find()) {
                String more = "years: " + (Integer.parseInt(years.group(1)) + 1);
                List<String> edited = new ArrayList<>(lines);
                edited.set(
                        i,
                        lines.get(i).substring(0, years.start())
                                + more
                                + lines.get(i).substring(years.end()));
                String text = String.join("\n", edited) + "\n";
                String concerned = condition;
                tests.add(dynamicTest(
                        file + ":" + (i + 1) + " " + years.group() + " → " + more,
                        () -> assertThat(noticed(new Edited().write(file, text).catalogOnly(), concerned))
                                .as("flips of " + concerned)
                                .isTrue()));
            }
        }
        return tests;
    }

    private static boolean noticed(LoadedPolicy current, String condition) {
        RandomApplications source =
                new RandomApplications(List.of(Edited.ORIGINAL.catalog(), current.catalog()), 1, false);
        ApplicationComparison comparison = new ApplicationComparison(Edited.ORIGINAL, current, Edited.CHINESE);
        return Stream.generate(source::next)
                .limit(APPLICATIONS)
                .flatMap(application -> comparison.compare(application).stream())
                .anyMatch(effect -> effect instanceof Effect.Condition flip
                        && flip.condition().equals(condition));
    }

    @Test
    void anEntryLessIsNoticed() {
        String file = "catalog/lists/beijing-1-supply-chain-manager.yaml";
        String text = new Edited().text(file);
        Matcher entries = Pattern.compile("entries: \\[\\s*([^,\\]]+),").matcher(text);
        assertThat(entries.find()).isTrue();
        LoadedPolicy current = new Edited()
                .write(file, text.substring(0, entries.start(1)) + text.substring(entries.end()))
                .catalogOnly();
        assertThat(noticed(current, "beijing-1-1")).isTrue();
    }

    @Test
    void theSameSeedMakesTheSameApplications() {
        List<Catalog> catalogs = List.of(Edited.ORIGINAL.catalog());
        RandomApplications one = new RandomApplications(catalogs, 5, false);
        RandomApplications two = new RandomApplications(catalogs, 5, false);
        RandomApplications other = new RandomApplications(catalogs, 6, false);
        List<Object> first = new ArrayList<>();
        List<Object> second = new ArrayList<>();
        List<Object> third = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            first.add(one.next());
            second.add(two.next());
            third.add(other.next());
        }
        assertThat(second).isEqualTo(first);
        assertThat(third).isNotEqualTo(first);
    }
}
