package io.github.baokao.internal.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DRL file as it is written; it has passed the check of the house style, which allows one statement a line.
 *
 * @param path its path
 * @param packages its package
 * @param imports what it imports
 * @param rules its rules
 */
record RuleFile(String path, List<WrittenRule.Line> packages, List<WrittenRule.Line> imports, List<WrittenRule> rules) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern QUESTION = Pattern.compile("\\$\\w+ : ([A-Z]\\w*)\\((.*)\\)");
    private static final Pattern ANSWER = Pattern.compile("insert\\(new ([A-Z]\\w*)\\(\\$\\w+, (.*)\\)\\);");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static RuleFile read(String path, byte[] bytes) {
        return new Reader(path)
                .read(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    /** Constraints are parted by commas, but not by those in brackets. */
    static List<String> constraints(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && (depth == 0 || i == text.length())) {
                String part = SPACE.matcher(text.substring(start, i).strip()).replaceAll(" ");
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Goes through the lines once. */
    private static final class Reader {
        private final String path;
        private final List<WrittenRule.Line> packages = new ArrayList<>();
        private final List<WrittenRule.Line> imports = new ArrayList<>();
        private final List<WrittenRule> rules = new ArrayList<>();
        private final List<WrittenRule.Line> cites = new ArrayList<>();
        private final List<WrittenRule.Pattern> patterns = new ArrayList<>();
        private Optional<WrittenRule.Line> name = Optional.empty();
        private Optional<WrittenRule.Line> quote = Optional.empty();
        private Optional<WrittenRule.Line> answer = Optional.empty();

        Reader(String path) {
            this.path = path;
        }

        RuleFile read(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.startsWith("//")) {
                    read(line, new Spot(path, i + 1));
                }
            }
            return new RuleFile(path, packages, imports, rules);
        }

        private void read(String line, Spot at) {
            Matcher question = QUESTION.matcher(line);
            Matcher inserted = ANSWER.matcher(line);
            if (line.startsWith("package ")) {
                packages.add(new WrittenRule.Line(line.substring(8).strip(), at));
            } else if (line.startsWith("import ")) {
                imports.add(new WrittenRule.Line(line.substring(line.lastIndexOf('.') + 1), at));
            } else if (line.startsWith("rule ")) {
                name = quoted(line, at);
            } else if (line.startsWith("@quote")) {
                quote = quoted(line, at);
            } else if (line.startsWith("@cite")) {
                quoted(line, at).ifPresent(cites::add);
            } else if (question.matches()) {
                patterns.add(new WrittenRule.Pattern(question.group(1), constraints(question.group(2)), at));
            } else if (inserted.matches()) {
                String word = SPACE.matcher(inserted.group(2).strip()).replaceAll(" ");
                answer = Optional.of(new WrittenRule.Line(inserted.group(1) + " " + word, at));
            } else if (line.equals("end")) {
                finish();
            }
        }

        private void finish() {
            if (name.isPresent() && answer.isPresent()) {
                WrittenRule.Line head = name.get();
                rules.add(new WrittenRule(
                        head.text(), head.at(), quote, List.copyOf(cites), List.copyOf(patterns), answer.get()));
            }
            name = Optional.empty();
            quote = Optional.empty();
            answer = Optional.empty();
            cites.clear();
            patterns.clear();
        }

        private static Optional<WrittenRule.Line> quoted(String line, Spot at) {
            Matcher text = QUOTED.matcher(line);
            return text.find() ? Optional.of(new WrittenRule.Line(text.group(1), at)) : Optional.empty();
        }
    }
}
