package io.github.baokao.policy;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.baokao.Eligibility;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may use whom. What stands here is what is used today, no more. */
class ArchitectureTest {
    private static final String ROOT = "io.github.baokao";

    /** Every package, and the packages of ours that it uses. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry(
                    "",
                    Set.of(
                            "advice",
                            "assessment",
                            "candidate",
                            "catalog",
                            "diagnostic",
                            "filing",
                            "internal.advice",
                            "internal.batch",
                            "internal.drools",
                            "internal.engine",
                            "internal.filing",
                            "internal.interview",
                            "internal.json",
                            "internal.lint",
                            "internal.policy",
                            "internal.report",
                            "internal.text",
                            "interview")),
            Map.entry("advice", Set.of("assessment", "candidate", "catalog", "term")),
            Map.entry("assessment", Set.of("candidate", "catalog", "fact", "term")),
            Map.entry("candidate", Set.of("term")),
            Map.entry("catalog", Set.of("term")),
            Map.entry(
                    "cli",
                    Set.of(
                            "",
                            "advice",
                            "assessment",
                            "candidate",
                            "catalog",
                            "diagnostic",
                            "filing",
                            "internal.cells",
                            "internal.batch",
                            "internal.cases",
                            "internal.coverage",
                            "internal.diff",
                            "internal.document",
                            "internal.json",
                            "internal.lint",
                            "internal.mutation",
                            "internal.policy",
                            "internal.population",
                            "internal.scaffold",
                            "internal.schema",
                            "internal.site",
                            "internal.text",
                            "interview",
                            "term")),
            Map.entry("diagnostic", Set.of("internal.cells")),
            Map.entry("fact", Set.of("term")),
            Map.entry("filing", Set.of("assessment", "candidate", "catalog", "term")),
            Map.entry("internal.advice", Set.of("advice", "assessment", "candidate", "catalog", "term")),
            Map.entry("internal.batch", Set.of("candidate", "internal.document")),
            Map.entry(
                    "internal.cases",
                    Set.of(
                            "assessment",
                            "candidate",
                            "catalog",
                            "diagnostic",
                            "fact",
                            "internal.document",
                            "internal.drl",
                            "internal.drools",
                            "internal.engine",
                            "internal.filing",
                            "internal.policy",
                            "internal.text",
                            "term")),
            Map.entry("internal.cells", Set.of()),
            Map.entry(
                    "internal.coverage",
                    Set.of(
                            "assessment",
                            "candidate",
                            "catalog",
                            "internal.cases",
                            "internal.document",
                            "internal.drl",
                            "internal.engine",
                            "internal.policy",
                            "term")),
            Map.entry(
                    "internal.diff",
                    Set.of(
                            "assessment",
                            "candidate",
                            "catalog",
                            "internal.cells",
                            "internal.document",
                            "internal.drl",
                            "internal.drools",
                            "internal.engine",
                            "internal.policy",
                            "internal.text",
                            "term")),
            Map.entry("internal.document", Set.of("diagnostic", "internal.text")),
            Map.entry(
                    "internal.drl",
                    Set.of("catalog", "diagnostic", "fact", "internal.document", "internal.text", "term")),
            Map.entry(
                    "internal.drools",
                    Set.of(
                            "assessment",
                            "catalog",
                            "diagnostic",
                            "fact",
                            "internal.document",
                            "internal.drl",
                            "internal.engine")),
            Map.entry("internal.engine", Set.of("assessment", "candidate", "catalog", "fact", "internal.text", "term")),
            Map.entry("internal.file", Set.of()),
            Map.entry(
                    "internal.filing",
                    Set.of(
                            "assessment",
                            "candidate",
                            "catalog",
                            "fact",
                            "filing",
                            "internal.engine",
                            "internal.file",
                            "internal.text",
                            "term")),
            Map.entry("internal.html", Set.of()),
            Map.entry(
                    "internal.interview",
                    Set.of(
                            "assessment",
                            "candidate",
                            "catalog",
                            "internal.json",
                            "internal.policy",
                            "internal.text",
                            "interview",
                            "term")),
            Map.entry(
                    "internal.json",
                    Set.of(
                            "advice",
                            "assessment",
                            "candidate",
                            "catalog",
                            "diagnostic",
                            "filing",
                            "internal.cases",
                            "internal.coverage",
                            "internal.diff",
                            "internal.document",
                            "internal.mutation",
                            "internal.text",
                            "term")),
            Map.entry(
                    "internal.lint",
                    Set.of(
                            "catalog",
                            "diagnostic",
                            "internal.cases",
                            "internal.document",
                            "internal.drools",
                            "internal.mutation",
                            "internal.policy",
                            "internal.schema",
                            "internal.text",
                            "term")),
            Map.entry(
                    "internal.mutation",
                    Set.of(
                            "catalog",
                            "diagnostic",
                            "internal.cases",
                            "internal.document",
                            "internal.drl",
                            "internal.drools",
                            "internal.engine",
                            "internal.policy",
                            "internal.text",
                            "term")),
            Map.entry(
                    "internal.policy",
                    Set.of(
                            "candidate",
                            "catalog",
                            "diagnostic",
                            "filing",
                            "internal.document",
                            "internal.drl",
                            "internal.text",
                            "term")),
            Map.entry("internal.population", Set.of("candidate", "catalog", "term")),
            Map.entry(
                    "internal.report",
                    Set.of(
                            "advice",
                            "assessment",
                            "candidate",
                            "catalog",
                            "filing",
                            "internal.html",
                            "internal.text",
                            "term")),
            Map.entry("internal.scaffold", Set.of("diagnostic", "internal.document", "internal.schema")),
            Map.entry(
                    "internal.schema",
                    Set.of(
                            "catalog",
                            "fact",
                            "internal.cases",
                            "internal.document",
                            "internal.drl",
                            "internal.json",
                            "internal.mutation",
                            "internal.policy",
                            "term")),
            Map.entry("internal.site", Set.of("catalog", "internal.html", "internal.json", "internal.text", "term")),
            Map.entry(
                    "internal.text",
                    Set.of("advice", "assessment", "candidate", "catalog", "filing", "internal.cells", "term")),
            Map.entry("interview", Set.of("assessment", "candidate")),
            Map.entry("term", Set.of()));

    /** How many types each public package shows: one more is a decision. */
    private static final Map<String, Integer> PUBLIC_TYPES = Map.ofEntries(
            Map.entry("", 4),
            Map.entry("advice", 3),
            Map.entry("assessment", 21),
            Map.entry("candidate", 13),
            Map.entry("catalog", 58),
            Map.entry("diagnostic", 4),
            Map.entry("fact", 47),
            Map.entry("filing", 15),
            Map.entry("interview", 3),
            Map.entry("term", 28));

    private static final JavaClasses CLASSES = imported();

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

    @TestFactory
    Stream<DynamicTest> everyPackageUsesWhatItMay() {
        Map<String, Set<String>> used = new TreeMap<>();
        CLASSES.forEach(
                type -> used.computeIfAbsent(name(type), key -> new TreeSet<>()).addAll(uses(type)));
        assertThat(used.keySet()).isEqualTo(new TreeSet<>(USES.keySet()));
        return used.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().isEmpty() ? "root" : entry.getKey(),
                        () -> assertThat(entry.getValue()).isEqualTo(new TreeSet<>(USES.get(entry.getKey())))));
    }

    private static Set<String> uses(JavaClass type) {
        Set<String> used = new TreeSet<>();
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isOurs(target) && !name(target).equals(name(type))) {
                used.add(name(target));
            }
        }
        return used;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyOnePackageKnowsEachLibrary() {
        only(List.of("internal.drools"), "org.kie..", "org.mvel2..");
        only(List.of("internal.drl", "internal.drools"), "org.drools..");
        only(List.of("internal.drl"), "org.antlr..");
        only(List.of("internal.document", "internal.json"), "com.fasterxml.jackson..");
        only(List.of("internal.document"), "org.yaml.snakeyaml..");
        only(List.of("internal.file"), "java.awt..", "javax.imageio..");
        only(List.of("cli"), "picocli..");
    }

    private static void only(List<String> packages, String... library) {
        String[] allowed = packages.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES);
    }

    /** What a caller sees is made of the JDK and of the public packages alone. */
    @Test
    void nothingInternalShowsInAPublicSignature() {
        assertThat(publicTypes()).isNotEmpty().allSatisfy(type -> {
            for (JavaCodeUnit member : type.getCodeUnits()) {
                if (!member.getModifiers().contains(PUBLIC)) {
                    continue;
                }
                Set<JavaClass> seen =
                        new java.util.HashSet<>(member.getReturnType().getAllInvolvedRawTypes());
                member.getParameterTypes().forEach(parameter -> seen.addAll(parameter.getAllInvolvedRawTypes()));
                assertThat(seen).as(member.getFullName()).allMatch(ArchitectureTest::isShown);
            }
            type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(PRIVATE))
                    .forEach(field -> assertThat(isShown(field.getRawType()))
                            .as(field.getFullName())
                            .isTrue());
        });
    }

    private static boolean isShown(JavaClass seen) {
        JavaClass type = seen.getBaseComponentType();
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || (isOurs(type)
                        && PUBLIC_TYPES.containsKey(name(type))
                        && type.getModifiers().contains(PUBLIC));
    }

    @Test
    void publicTypesAreCounted() {
        Map<String, Integer> counted = new TreeMap<>();
        publicTypes().forEach(type -> counted.merge(name(type), 1, Integer::sum));
        assertThat(counted).isEqualTo(new TreeMap<>(PUBLIC_TYPES));
    }

    /** Top-level ones outside of internal packages and the command line. */
    private static List<JavaClass> publicTypes() {
        return CLASSES.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .filter(type ->
                        !name(type).startsWith("internal") && !name(type).equals("cli"))
                .toList();
    }
}
