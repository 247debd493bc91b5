package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Target;
import io.github.baokao.term.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The repository's policy with more occupations and programmes in it, each like the Hebei level-two guide. */
final class GeneratedCatalog implements AutoCloseable {
    private static final Path ROOT = Path.of("");
    private static final Path GUIDE = Path.of("catalog", "programmes", "hebei", "level-2.yaml");
    private static final Path LISTS = Path.of("catalog", "lists", "hebei-2-e-commerce-specialist.yaml");
    private static final Path REGIONS = Path.of("catalog", "regions.yaml");

    private final Path directory;
    private final List<Target> targets = new ArrayList<>();

    /**
     * A policy in a directory of its own.
     *
     * @param occupations how many occupations there are to be, beside those of the repository
     * @param programmes how many programmes, beside those of the repository
     * @param each how many of the occupations a programme offers
     */
    GeneratedCatalog(int occupations, int programmes, int each) throws IOException {
        directory = Files.createTempDirectory("baokao-sizes");
        copy("catalog");
        copy("rules");
        for (int i = 0; i < occupations; i++) {
            write(
                    "catalog/occupations/made-" + i + ".yaml",
                    "# 职业：生成的\nid: made-" + i + "\nname: " + occupation(i) + "\n");
            write(
                    "catalog/lists/hebei-2-made-" + i + ".yaml",
                    read(LISTS)
                            .replace("id: hebei-2-e-commerce-specialist", "id: hebei-2-made-" + i)
                            .replace("occupation: e-commerce-specialist", "occupation: made-" + i)
                            .replace("quote: 营销员、", "quote: 电子商务师、营销员、")
                            .replace("    营销员, 商品", "    电子商务师, 营销员, 商品"));
        }
        String guide = read(GUIDE);
        int offers = guide.indexOf("occupations:");
        int conditions = guide.indexOf("conditions:");
        StringBuilder regions = new StringBuilder(read(REGIONS));
        for (int i = 0; i < programmes; i++) {
            int first = i * each;
            String offered = IntStream.range(first, first + each)
                    .map(n -> n % occupations)
                    .mapToObj(n -> "  - {occupation: made-" + n + ", lists: hebei-2-made-" + n + "}\n")
                    .collect(Collectors.joining());
            regions.append("  - {id: made-")
                    .append(i)
                    .append(", name: 生成地")
                    .append(i)
                    .append("}\n");
            write(
                    "catalog/programmes/made-" + i + "/level-2.yaml",
                    guide.substring(0, offers)
                                    .replace("id: hebei-level-2", "id: made-" + i + "-level-2")
                                    .replace("region: hebei", "region: made-" + i)
                                    .replace("name: 河北", "name: 生成" + i)
                            + "occupations:\n"
                            + offered
                            + guide.substring(conditions).replace("id: hebei-2-", "id: made-" + i + "-2-"));
            for (int n = first; n < first + each; n++) {
                targets.add(Target.of(occupation(n % occupations), Level.LEVEL_2, "made-" + i));
            }
        }
        write(REGIONS.toString(), regions.toString());
    }

    Path directory() {
        return directory;
    }

    /** The population, applying for everything in turn. */
    Application[] applications() {
        List<Application> population = Population.hebei(Eligibility.bundled());
        return IntStream.range(0, population.size())
                .mapToObj(i -> new Application(
                        population.get(i).id(),
                        targets.get(i % targets.size()),
                        population.get(i).asOf(),
                        population.get(i).candidate()))
                .toArray(Application[]::new);
    }

    private static String occupation(int number) {
        return "生成职业" + number + "号师";
    }

    private static String read(Path file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void copy(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(file.toString(), Files.readString(file));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(GeneratedCatalog::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
