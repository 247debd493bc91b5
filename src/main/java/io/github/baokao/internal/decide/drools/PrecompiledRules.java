package io.github.baokao.internal.decide.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The rules of the library, which the build compiled to classes: to load them costs a fraction of compiling DRL. */
final class PrecompiledRules {

    /** Written by the build: a line with the version of Drools, then one class name a package of rules. */
    private static final String INDEX = "/META-INF/kie/io.github.baokao/baokao/drools-model";

    private PrecompiledRules() {}

    /**
     * The packages of rules.
     *
     * @throws IllegalStateException if the archive was not built whole
     */
    static List<Model> models() {
        try (@Nullable InputStream in = PrecompiledRules.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("not in the library's archive, which Maven builds: " + INDEX);
            }
            List<Model> models = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                models.add(Class.forName(line)
                        .asSubclass(Model.class)
                        .getConstructor()
                        .newInstance());
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(INDEX, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the library's archive is damaged: " + INDEX, e);
        }
    }
}
