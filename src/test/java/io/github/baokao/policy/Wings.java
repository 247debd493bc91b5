package io.github.baokao.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.baokao.Eligibility;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wings of the house, from the lowest up, and the classes of the library. */
final class Wings {
    static final String ROOT = "io.github.baokao";

    /**
     * A wing.
     *
     * @param name what it is called
     * @param does what it is for
     * @param below the wings that it may use
     * @param rooms its packages; {@code ..} is for all packages in it
     */
    record Wing(String name, String does, List<String> below, List<String> rooms) {
        String[] packages() {
            return rooms.stream()
                    .map(room -> room.isEmpty() ? ROOT : ROOT + "." + room)
                    .toArray(String[]::new);
        }

        boolean holds(JavaClass type) {
            return Arrays.stream(packages())
                    .anyMatch(room -> room.endsWith("..")
                            ? (type.getPackageName() + ".").startsWith(room.substring(0, room.length() - 1))
                            : type.getPackageName().equals(room));
        }
    }

    static final List<Wing> ALL = List.of(
            wing(
                    "model",
                    "what is decided about, and what is found",
                    "base",
                    "term",
                    "catalog",
                    "candidate",
                    "fact",
                    "assessment",
                    "diagnostic",
                    "filing",
                    "advice",
                    "interview"),
            wing("base", "texts, trees of YAML and JSON, their places", "model", "internal.base.."),
            wing("policy", "a directory read: catalogue, rules, applications", "model base", "internal.policy.."),
            wing("decide", "facts before the rules: the engine and Drools", "model base policy", "internal.decide.."),
            wing("file", "checklist, forms, audit", "model base decide", "internal.file.."),
            wing("say", "results as text, JSON, HTML; batches", "model base", "internal.say.."),
            wing("guide", "ways there, next questions", "model base policy say", "internal.guide.."),
            wing("door", "what a platform calls", "model base policy decide file say guide", ""),
            wing(
                    "workbench",
                    "for those who maintain policies",
                    "model base policy decide file say door",
                    "workbench",
                    "internal.workbench.."),
            wing("spring", "set up by Spring Boot", "model door policy", "spring"),
            wing("test", "for the tests of a platform", "model door workbench", "test"),
            wing("cli", "the command line", "model base policy decide file say guide door workbench", "cli.."));

    static final JavaClasses CLASSES = imported();

    private Wings() {}

    static Optional<Wing> of(JavaClass type) {
        return ALL.stream().filter(wing -> wing.holds(type)).findFirst();
    }

    private static Wing wing(String name, String does, String below, String... rooms) {
        return new Wing(name, does, Stream.of(below.split(" ")).toList(), List.of(rooms));
    }

    private static JavaClasses imported() {
        try {
            Path main = Path.of(Eligibility.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            // the classes that Drools makes of the rules are not ours to judge
            return new ClassFileImporter().importPath(main.resolve(ROOT.replace('.', '/')));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
