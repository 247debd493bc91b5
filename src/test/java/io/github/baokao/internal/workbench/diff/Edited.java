package io.github.baokao.internal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.ApplicationReader;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Palette;
import io.github.baokao.internal.say.text.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The policy in this repository with some edits. */
final class Edited {
    static final PolicyFiles FILES = PolicyFiles.inDirectory(Path.of(""));
    static final LoadedPolicy ORIGINAL = LoadedPolicy.of("old", FILES);
    private static final Rulebook RULES = RuleCompiler.compile(FILES.rules(), ORIGINAL.catalog());
    static final Messages CHINESE = Messages.in(Language.CHINESE);

    private final Map<String, byte[]> files = new TreeMap<>(FILES.catalog());

    Edited() {
        files.putAll(FILES.rules());
    }

    /** Replaces the first place where a text stands. */
    Edited replace(String file, String old, String current) {
        String text = text(file);
        int at = text.indexOf(old);
        assertThat(at).as("%s in %s", old, file).isNotNegative();
        return write(file, text.substring(0, at) + current + text.substring(at + old.length()));
    }

    Edited write(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Edited remove(String file) {
        assertThat(files.remove(file)).as(file).isNotNull();
        return this;
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    PolicyFiles files() {
        return PolicyFiles.of(files);
    }

    LoadedPolicy load() {
        return LoadedPolicy.of("new", files());
    }

    /** Without its rules: those of the original decide. */
    LoadedPolicy catalogOnly() {
        Catalog catalog = CatalogReader.read(files().catalog());
        Assessor assessor = new Assessor(catalog, RULES, "new");
        return new LoadedPolicy(
                "new", files(), catalog, assessor, new ApplicationReader(catalog, assessor::unknownNames));
    }

    PolicyDiff diff() {
        return PolicyComparison.of(ORIGINAL, catalogOnly(), CHINESE);
    }

    String report() {
        return report(diff(), Optional.empty());
    }

    static String report(PolicyDiff diff, Optional<PopulationDiff> population) {
        Lines lines = new Lines(Lines.DEFAULT_WIDTH);
        new DiffText(new Wording(CHINESE, ORIGINAL.catalog()), Palette.PLAIN, lines).render(diff, population);
        return lines.toString();
    }
}
