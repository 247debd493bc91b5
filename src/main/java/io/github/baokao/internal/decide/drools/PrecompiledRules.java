package io.github.baokao.internal.decide.drools;

import io.github.baokao.internal.policy.drl.CheckedFile;
import io.github.baokao.internal.policy.read.PackedPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The rules of the library, which the build compiled to classes: to load them costs a fraction of compiling DRL. */
final class PrecompiledRules {

    /** Written by the build: a line with the version of Drools, then one class name a package of rules. */
    private static final String INDEX = "/META-INF/kie/io.github.baokao/baokao/drools-model";

    private static final String HASH = new String(resource(PackedPolicy.COMPILED), StandardCharsets.UTF_8);

    /** Made when first needed, and tried again if that fails: a platform that compiles rules of its own pays nothing for these. */
    private static @Nullable KieBase base;

    private PrecompiledRules() {}

    /** The rules; sessions of one base share nothing that they change. */
    static synchronized KieBase base() {
        KieBase known = base;
        if (known == null) {
            known = OwnClassLoader.with(() -> KieBaseBuilder.createKieBaseFromModel(models(), RuleCompiler.settings()));
            base = known;
        }
        return known;
    }

    /** Whether rule files say what the library's own say to a compiler: those were asked every question when it was built. */
    static boolean are(List<CheckedFile> files) {
        return CheckedFile.hash(files).equals(HASH);
    }

    /**
     * The packages of rules.
     *
     * @throws IllegalStateException if the archive was not built whole
     */
    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try {
            for (String line : new String(resource(INDEX), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                models.add(Class.forName(line)
                        .asSubclass(Model.class)
                        .getConstructor()
                        .newInstance());
            }
            return models;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the library's archive is damaged: " + INDEX, e);
        }
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream in = PrecompiledRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the library's archive, which Maven builds: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
