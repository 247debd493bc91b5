package io.github.baokao.policy;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.library.Architectures;
import io.github.baokao.policy.Wings.Wing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may use whom: each wing those below it that {@link Wings} names, and a library only where it is at home. */
class ArchitectureTest {
    @Test
    void eachWingUsesOnlyThoseBelowIt() {
        var layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage(Wings.ROOT + "..");
        for (Wing wing : Wings.ALL) {
            layers = layers.layer(wing.name()).definedBy(wing.packages());
        }
        for (Wing wing : Wings.ALL) {
            layers = layers.whereLayer(wing.name())
                    .mayOnlyAccessLayers(wing.below().toArray(String[]::new));
        }
        layers.ensureAllClassesAreContainedInArchitecture().check(Wings.CLASSES);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching(Wings.ROOT + ".(**)").should().beFreeOfCycles().check(Wings.CLASSES);
    }

    @Test
    void noSimpleNameStandsTwice() {
        Map<String, Long> named = Wings.CLASSES.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        named.values().removeIf(count -> count == 1);
        assertThat(named.keySet()).isEmpty();
    }

    @Test
    void onlyOnePackageKnowsEachLibrary() {
        only(List.of("internal.decide.drools"), "org.kie..", "org.mvel2..");
        only(List.of("internal.policy.drl", "internal.decide.drools"), "org.drools..");
        only(List.of("internal.policy.drl"), "org.antlr..");
        only(
                List.of("internal.base.document", "internal.say.json", "internal.workbench.json"),
                "com.fasterxml.jackson..");
        only(List.of("internal.base.document"), "org.yaml.snakeyaml..");
        only(List.of("internal.file.picture"), "java.awt..", "javax.imageio..");
        only(List.of("cli"), "picocli..");
        only(List.of("spring"), "org.springframework..", "io.micrometer..");
        only(List.of("test"), "org.assertj..", "org.junit..");
        only(List.of("internal.workbench.sheet"), "org.dhatim..");
    }

    private static void only(List<String> packages, String... library) {
        String[] allowed =
                packages.stream().map(name -> Wings.ROOT + "." + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(Wings.CLASSES);
    }

    /** What a caller sees is made of the JDK and of the public packages alone. */
    @Test
    void nothingInternalShowsInAPublicSignature() {
        List<JavaClass> types = Wings.CLASSES.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC) && !type.isNestedClass() && isPublic(type))
                .toList();
        assertThat(types).isNotEmpty().allSatisfy(type -> {
            for (JavaCodeUnit member : type.getCodeUnits()) {
                if (!member.getModifiers().contains(PUBLIC)) {
                    continue;
                }
                Set<JavaClass> seen = new HashSet<>(member.getReturnType().getAllInvolvedRawTypes());
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
                || (isPublic(type) && type.getModifiers().contains(PUBLIC));
    }

    /** Whether it is in a package for those who embed the library. */
    private static boolean isPublic(JavaClass type) {
        String wing = Wings.of(type).map(Wing::name).orElse("");
        return wing.equals("model") || wing.equals("door");
    }
}
