package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.filing.FilingFacts;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory that holds an application, what is stated for filing it, and the files to upload. */
final class FilingDirectory {
    /** What is filed, and the facts that it rests on. */
    record Stated(Application application, Filing filing) {}

    private final Console console;
    private final Path directory;

    FilingDirectory(Console console, String name) {
        this.console = console;
        directory = InputFiles.path(name);
        if (!Files.isDirectory(directory)) {
            throw new Failure("没有这个目录：" + name);
        }
    }

    Path path() {
        return directory;
    }

    /** Reads both files; if one is refused, that is told and nothing comes back. */
    Optional<Stated> read(Eligibility eligibility) {
        Path file =
                file("application").orElseThrow(() -> new Failure("目录里没有申请：" + directory.resolve("application.yaml")));
        try {
            Application application = eligibility.read(InputFiles.text(console, file.toString()));
            Filing filing = eligibility.filing(application);
            Optional<Path> stated = file("filing");
            if (stated.isPresent()) {
                file = stated.get();
                filing = of(filing, eligibility.readFiling(InputFiles.text(console, file.toString())));
            }
            return Optional.of(new Stated(application, filing));
        } catch (InvalidApplicationException e) {
            Failures.refused(console, file.toString(), e.faults());
            return Optional.empty();
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
    }

    private static Filing of(Filing filing, FilingFacts facts) {
        List<String> ids = filing.assessment().conditions().stream()
                .map(result -> result.condition().id())
                .toList();
        if (facts.condition().filter(id -> !ids.contains(id)).isPresent()) {
            throw new InvalidApplicationException(
                    List.of(new Fault("condition", "不是所报职业和级别的申报条件，应为其中之一：" + String.join("、", ids))));
        }
        return filing.of(facts);
    }

    /** JSON or YAML; a link or a pipe of that name is not opened. */
    private Optional<Path> file(String name) {
        List<Path> found = Stream.of("json", "yaml", "yml")
                .map(ending -> directory.resolve(name + "." + ending))
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (found.size() > 1) {
            throw new Failure("只能有一个：" + found.get(0) + "，" + found.get(1));
        }
        found.stream()
                .filter(path -> !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .forEach(path -> {
                    throw new Failure("不是普通文件：" + path);
                });
        return found.stream().findFirst();
    }
}
