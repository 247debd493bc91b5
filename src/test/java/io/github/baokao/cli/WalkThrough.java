package io.github.baokao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A walk-through as a guide prints it: what its code blocks say to write and to run, one after the other. */
final class WalkThrough {

    private static final Pattern BLOCK = Pattern.compile("(?m)(.*)\\n\\n```(\\w+)\\n([\\s\\S]*?)^```$");
    private static final Pattern FILE = Pattern.compile("`([^`]+)` (写成|末尾那一条写成|末尾加上)：$");
    private static final String PROGRAM = "java -jar target/baokao-0.1.0-cli.jar ";
    private static final String STATUS = "# 退出状态 ";

    private WalkThrough() {}

    /** Something to do. */
    sealed interface Step {}

    /** How a text gets into a file. */
    enum How {
        /** It is the whole file. */
        WHOLE,
        /** It stands in the place of the end, from its first line on. */
        END,
        /** It comes after the end. */
        APPENDED;

        private static How of(String words) {
            return switch (words) {
                case "写成" -> WHOLE;
                case "末尾加上" -> APPENDED;
                default -> END;
            };
        }
    }

    /** A file to write. */
    record Write(String path, How how, String text) implements Step {

        void into(Path directory) throws IOException {
            Path file = directory.resolve(path);
            String before = "";
            if (how != How.WHOLE) {
                String whole = Files.readString(file, StandardCharsets.UTF_8);
                String first = text.lines().findFirst().orElseThrow();
                before = how == How.END ? whole.substring(0, whole.indexOf(first)) : whole;
            }
            Files.writeString(file, before + text, StandardCharsets.UTF_8);
        }
    }

    /** A command to run, and its exit status. */
    record Run(List<String> args, int status) implements Step {}

    /** The printed page that it starts from. */
    static String page(String section) {
        return BLOCK.matcher(section)
                .results()
                .filter(block -> block.group(2).equals("text"))
                .map(block -> block.group(3))
                .findFirst()
                .orElseThrow();
    }

    /** The section of a guide under a heading. */
    static String section(String guide, String heading) {
        int start = guide.indexOf("\n## " + heading);
        return guide.substring(start, guide.indexOf("\n## ", start + 1));
    }

    static List<Step> steps(String section) {
        List<Step> steps = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(section); block.find(); ) {
            String text = block.group(3);
            if (block.group(2).equals("sh")) {
                steps.addAll(commands(text.lines().toList()));
            } else if (!block.group(2).equals("text")) {
                Matcher file = FILE.matcher(block.group(1));
                if (!file.find()) {
                    throw new IllegalArgumentException("which file is this? " + text);
                }
                steps.add(new Write(file.group(1), How.of(file.group(2)), text));
            }
        }
        return steps;
    }

    private static List<Run> commands(List<String> lines) {
        List<Run> runs = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(STATUS)) {
                Run last = runs.remove(runs.size() - 1);
                runs.add(new Run(last.args(), Integer.parseInt(line.substring(STATUS.length()))));
            } else {
                runs.add(new Run(List.of(line.substring(PROGRAM.length()).split(" ", -1)), ExitStatus.DONE));
            }
        }
        return runs;
    }
}
