package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.term.Term;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/baokao");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    private final Messages zh = Messages.in(Language.CHINESE);
    private final Messages en = Messages.in(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(en.keys()).isEqualTo(zh.keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : zh.keys()) {
            assertThat(placeholders(en.raw(key))).as(key).isEqualTo(placeholders(zh.raw(key)));
        }
    }

    @Test
    void chineseIsChineseAndEnglishIsNot() {
        for (String key : zh.keys()) {
            assertThat(zh.raw(key)).as(key).isNotEmpty().doesNotContain("?", "\uFFFD");
            assertThat(en.raw(key).replaceAll("[等类…《》“”·※–]", "")).as(key).matches("\\p{ASCII}*");
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> used = literals();
        used.retainAll(zh.keys());
        used.addAll(counted());
        used.addAll(terms());
        Stream.of(Verdict.values()).map(verdict -> "spell." + verdict.id()).forEach(used::add);

        assertThat(zh.keys()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void aChineseTermIsTheWordOfItsConstant() throws IOException {
        for (Class<?> vocabulary : vocabularies()) {
            for (Object constant : vocabulary.getEnumConstants()) {
                Term term = (Term) constant;
                assertThat(zh.word(term)).as(vocabulary.getSimpleName()).isEqualTo(term.word());
            }
        }
    }

    @Test
    void valuesAreFilledInOnce() {
        assertThat(zh.text("fact.named", "{1}", "{0}")).isEqualTo("{1}：{0}");
        assertThat(zh.text("years-and-months", "1年", "2个月")).isEqualTo("1年2个月");
    }

    @Test
    void englishTellsOneFromMany() {
        assertThat(en.count("months", 1)).isEqualTo("1 month");
        assertThat(en.count("months", 0)).isEqualTo("0 months");
        assertThat(en.count("years", 12)).isEqualTo("12 years");
    }

    @Test
    void aSlipOfThePenIsAnError() {
        assertThatThrownBy(() -> zh.text("no.such.key")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> zh.text("years.many")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                LITERAL.matcher(source).results().map(m -> m.group(1)).forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> counted() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String key : List.of("years", "months", "days")) {
            assertThat(literals()).contains(key);
            keys.addAll(List.of(key + ".one", key + ".many"));
        }
        return keys;
    }

    private static Set<String> terms() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Class<?> vocabulary : vocabularies()) {
            for (Object constant : vocabulary.getEnumConstants()) {
                keys.add("term." + TermId.of(vocabulary) + "." + TermId.of((Term) constant));
            }
        }
        return keys;
    }

    /** Every closed vocabulary there is. */
    private static List<Class<?>> vocabularies() throws IOException {
        List<Class<?>> found = new ArrayList<>();
        for (String room : List.of("term", "assessment")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    if (!name.equals("package-info")) {
                        found.add(load("io.github.baokao." + room + "." + name));
                    }
                }
            }
        }
        found.removeIf(type -> !type.isEnum() || !Term.class.isAssignableFrom(type));
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
