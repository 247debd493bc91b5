package io.github.baokao.internal.workbench.scaffold;

import io.github.baokao.internal.workbench.schema.SchemaLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the files of a new programme. What is to be copied from the guide stands there as a text that begins with 待填. */
public final class Scaffold {

    private final Path policy;
    private final Existing existing;
    private final Changes changes;

    private Scaffold(Path policy, Existing existing) {
        this.policy = policy;
        this.existing = existing;
        this.changes = new Changes(policy);
    }

    /**
     * Works out the files of a programme; nothing is written yet.
     *
     * @param policy the directory that holds {@code catalog/}
     * @param existing what its catalogue defines already
     * @param programme the programme
     * @return the files to create and to extend
     * @throws IOException if a file to extend cannot be read, or is not written as expected
     */
    public static Changes changes(Path policy, Existing existing, NewProgramme programme) throws IOException {
        Scaffold scaffold = new Scaffold(policy, existing);
        scaffold.add(programme);
        return scaffold.changes;
    }

    private void add(NewProgramme programme) throws IOException {
        Map<String, String> gaps = new LinkedHashMap<>();
        gaps.put("programme", programme.id());
        gaps.put("guide", programme.guide());
        gaps.put("region", programme.region().id());
        gaps.put("region-name", programme.region().name());
        gaps.put("level", String.valueOf(programme.level()));
        gaps.put("level-name", existing.level(programme.level()));
        gaps.put("source", programme.source().id());
        gaps.put("title", FileTemplate.scalar(programme.source().name()));
        gaps.put(
                "offerings",
                programme.occupations().stream()
                        .map(occupation -> FileTemplate.fill("offering.yaml", with(gaps, occupation)))
                        .collect(Collectors.joining())
                        .stripTrailing());
        if (existing.region(programme.region().id()).isEmpty()) {
            extend(Existing.REGIONS, "regions", programme.region().id(), FileTemplate.fill("region.yaml", gaps));
        }
        if (existing.source(programme.source().id()).isEmpty()) {
            extend(Existing.SOURCES, "sources", programme.source().id(), FileTemplate.fill("source.yaml", gaps));
        }
        List<Named> occupations = programme.occupations();
        for (Named occupation : occupations) {
            Map<String, String> of = with(gaps, occupation);
            if (existing.occupation(occupation.id()).isEmpty()) {
                create("catalog/occupations/" + occupation.id() + ".yaml", "occupation.yaml", of);
            }
            create("catalog/lists/" + programme.guide() + "-" + occupation.id() + ".yaml", "list.yaml", of);
        }
        String path = "catalog/programmes/" + programme.region().id() + "/level-" + programme.level();
        create(path + ".yaml", "programme.yaml", gaps);
        create(path + ".cases.yaml", "cases.yaml", with(gaps, occupations.get(0)));
    }

    private static Map<String, String> with(Map<String, String> gaps, Named occupation) {
        Map<String, String> more = new LinkedHashMap<>(gaps);
        more.put("occupation", occupation.id());
        more.put("occupation-name", occupation.name());
        return more;
    }

    private void create(String path, String template, Map<String, String> gaps) {
        Map<String, String> all = new LinkedHashMap<>(gaps);
        all.put("schema-line", SchemaLine.of(path));
        changes.create(path, FileTemplate.fill(template, all));
    }

    /** Adds an item at the end, which keeps everything else as it is, comments included. */
    private void extend(String path, String list, String id, String item) throws IOException {
        String before = Files.readString(policy.resolve(path), StandardCharsets.UTF_8);
        String after = before + (before.endsWith("\n") ? "" : "\n") + item;
        if (!Existing.defines(path, after.getBytes(StandardCharsets.UTF_8), list, id)) {
            throw new IOException("“" + list + "” 不在文件的末尾，加不进 “" + id + "”：" + path);
        }
        changes.extend(path, after);
    }
}
