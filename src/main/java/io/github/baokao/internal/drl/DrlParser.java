package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.internal.text.NearestWord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a DRL file line by line, and goes on after a fault with the next line. */
final class DrlParser {
    private static final List<String> KEYWORDS = List.of("package", "import", "rule", "when", "then", "end");

    /** Where in a file a line stands. */
    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private final SourceText source;
    private final RuleFindings findings;
    private final Deque<List<Token>> lines;
    private final HeaderReader header;
    private final List<DrlRule> rules = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private Part part = Part.OUTSIDE;
    private boolean stray;
    private OpenRule rule;

    private DrlParser(SourceText source, RuleFindings findings) {
        this.source = source;
        this.findings = findings;
        this.lines = new ArrayDeque<>(Lexer.lines(source, findings));
        this.header = new HeaderReader(source, findings);
        this.rule = new OpenRule(source, findings, List.of(), false);
    }

    /** Reads a file and reports what is not of the form of a rule file. */
    static RuleFile parse(SourceText source, RuleFindings findings) {
        return new DrlParser(source, findings).run();
    }

    private RuleFile run() {
        lines.forEach(line -> line.stream().filter(Token::isWord).forEach(token -> words.add(token.text())));
        Optional<Token> first = lines.stream().findFirst().map(line -> line.get(0));
        while (!lines.isEmpty()) {
            read(lines.pop());
        }
        finishUnended();
        first.filter(token -> !rules.isEmpty() || !header.imports().isEmpty()).ifPresent(header::finish);
        return new RuleFile(source, words, header.packageName(), header.imports(), rules);
    }

    private void read(List<Token> line) {
        Token first = line.get(0);
        String keyword = keyword(line);
        switch (keyword) {
            case "package", "import" -> {
                finishUnended();
                stray = false;
                header.read(keyword, line, !rules.isEmpty());
            }
            case "rule" -> {
                finishUnended();
                stray = false;
                startRule(line);
            }
            case "when", "then", "end" -> {
                if (part == Part.OUTSIDE) {
                    outside(first, "这里还没有规则，不能写 " + keyword, Optional.of("先写一行 rule \"…\""));
                    rule = new OpenRule(source, findings, List.of(first), true);
                    part = Part.HEAD;
                }
                rest(line, 1, keyword + " ");
                turn(keyword, first);
            }
            default -> statement(line);
        }
    }

    /** The keyword that a line begins with, or that its only word was meant to be; else empty. */
    private String keyword(List<Token> line) {
        Token first = line.get(0);
        if (!first.isWord()) {
            return "";
        }
        if (KEYWORDS.contains(first.text())) {
            return first.text();
        }
        boolean alone = line.size() == 1;
        List<String> expected = switch (part) {
            case OUTSIDE ->
                alone ? List.<String>of() : line.get(1).isText() ? List.of("rule") : List.of("package", "import");
            case HEAD -> alone ? List.of("when") : List.<String>of();
            case WHEN -> alone ? List.of("then") : List.<String>of();
            case THEN -> alone ? List.of("end") : List.<String>of();
        };
        Optional<String> meant = NearestWord.to(first.text(), expected);
        meant.ifPresent(
                word -> fault(RuleCode.RULE_SYNTAX, first, "这里应写 " + word, Optional.of(Chinese.didYouMean(word))));
        return meant.orElse("");
    }

    private void startRule(List<Token> line) {
        rule = new OpenRule(source, findings, line, false);
        part = Part.HEAD;
        boolean named = line.size() > 1 && line.get(1).isText();
        rest(line, named ? 2 : line.size(), "规则名");
    }

    /** What stands behind a keyword is read as a line of its own. */
    private void rest(List<Token> line, int from, String what) {
        if (line.size() > from) {
            List<Token> rest = line.subList(from, line.size());
            if (Attributes.why(rest.get(0).text()).isEmpty()) {
                fault(RuleCode.RULE_LAYOUT, rest.get(0), what + "后面应当换行", Optional.of("写到下一行"));
            }
            lines.push(rest);
        }
    }

    private void turn(String keyword, Token at) {
        Part next = switch (keyword) {
            case "when" -> Part.WHEN;
            case "then" -> Part.THEN;
            default -> Part.OUTSIDE;
        };
        boolean back = next != Part.OUTSIDE && next.compareTo(part) <= 0;
        if (back) {
            String expected = part == Part.WHEN ? "then" : "end";
            fault(
                    RuleCode.RULE_SYNTAX,
                    at,
                    "这条规则已经有 " + keyword + "，这里应写 " + expected,
                    Optional.of("两条规则之间要有 end 和 rule \"…\""));
            part = part == Part.WHEN && rule.hasCondition() ? Part.THEN : part;
            return;
        }
        boolean noWhen = part == Part.HEAD && next != Part.WHEN;
        boolean noThen = part != Part.THEN && next == Part.OUTSIDE;
        if (noWhen || noThen) {
            missing(at, noWhen && noThen ? "when 和 then" : noWhen ? "when" : "then");
        }
        part = next;
        if (part == Part.OUTSIDE) {
            rules.add(rule.finish());
        }
    }

    private void missing(Token at, String lacking) {
        rule.spoilt();
        fault(
                RuleCode.MISSING_PART,
                at,
                "规则" + rule.quotedName() + "缺少 " + lacking,
                Optional.of("在这一行之前加一行 " + lacking));
    }

    private void finishUnended() {
        if (part != Part.OUTSIDE) {
            String lacking = switch (part) {
                case HEAD -> "when、then 和 end";
                case WHEN -> "then 和 end";
                default -> "end";
            };
            rule.spoilt();
            fault(
                    RuleCode.MISSING_PART,
                    rule.nameOrHead(),
                    "规则" + rule.quotedName() + "没有写完，缺少 " + lacking,
                    Optional.of("在下一条规则之前补上"));
            rules.add(rule.finish());
            part = Part.OUTSIDE;
        }
    }

    private void statement(List<Token> line) {
        Token first = line.get(0);
        boolean attribute = first.isWord() && Attributes.why(first.text()).isPresent();
        boolean inserts = first.is("insert");
        boolean asks = first.isVariable() && line.size() > 1 && line.get(1).is(":");
        if (attribute && part != Part.THEN) {
            fault(
                    RuleCode.RULE_ATTRIBUTE,
                    first,
                    "规则里不用 " + first.text() + "：" + Attributes.why(first.text()).orElseThrow(),
                    Optional.of("请删去这一句"));
            rule.spoilt();
        } else if (part == Part.OUTSIDE) {
            outside(line);
        } else if (part == Part.HEAD && asks) {
            missing(first, "when");
            part = Part.WHEN;
            rule.condition(joined(line));
        } else if (part != Part.THEN && inserts) {
            missing(first, part == Part.HEAD ? "when 和 then" : "then");
            part = Part.THEN;
            then(joined(line));
        } else if (part == Part.HEAD) {
            rule.metadata(line).ifPresent(rest -> rest(rest, 0, "注明"));
        } else if (part == Part.WHEN) {
            List<Token> whole = joined(line);
            int then = firstOf("then", whole);
            if (then > 0) {
                rest(whole, then, "条件");
            }
            rule.condition(then > 0 ? whole.subList(0, then) : whole);
        } else {
            then(joined(line));
        }
    }

    private void then(List<Token> statement) {
        int end = firstOf("end", statement);
        if (end > 0) {
            rest(statement, end, "回答");
        }
        rule.action(end > 0 ? statement.subList(0, end) : statement);
    }

    private static int firstOf(String keyword, List<Token> line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).is(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** A statement with the lines that its open brackets go on in. */
    private List<Token> joined(List<Token> line) {
        int depth = depth(line);
        if (depth <= 0) {
            return line;
        }
        List<Token> whole = new ArrayList<>(line);
        while (depth > 0 && !lines.isEmpty() && !startsAnother(lines.peek())) {
            List<Token> next = lines.pop();
            whole.addAll(next);
            depth += depth(next);
        }
        if (depth <= 0) {
            findings.add(
                    RuleCode.RULE_LAYOUT,
                    source,
                    line.get(0).start(),
                    line.get(line.size() - 1).end(),
                    "一句写成了几行",
                    Optional.of("写成一行，方便逐条对照"));
        }
        return whole;
    }

    private static boolean startsAnother(List<Token> line) {
        Token first = line.get(0);
        return first.is("insert") || (first.isWord() && KEYWORDS.contains(first.text()));
    }

    private static int depth(List<Token> line) {
        return line.stream()
                .mapToInt(token -> token.is("(") ? 1 : token.is(")") ? -1 : 0)
                .sum();
    }

    private void outside(List<Token> line) {
        Token first = line.get(0);
        Optional<String> why = Statements.why(first);
        if (why.isEmpty()) {
            outside(
                    first,
                    "这里只能写 package、import 或 rule \"…\"",
                    Words.help(first.text(), List.of("package", "import", "rule"))
                            .or(() -> Optional.of("规则之外不写别的")));
            return;
        }
        fault(RuleCode.FORBIDDEN_STATEMENT, first, "规则文件里不用 " + first.text() + "：" + why.get(), Optional.of("请删去"));
        // what belongs to it is no fault of its own
        Statements.skip(line, lines);
    }

    /** What cannot stand outside of a rule comes in heaps, after one cause. */
    private void outside(Token at, String message, Optional<String> help) {
        if (!stray) {
            fault(RuleCode.RULE_SYNTAX, at, message, help);
        }
        stray = true;
    }

    private void fault(RuleCode code, Token at, String message, Optional<String> help) {
        findings.add(code, source, at, message, help);
    }
}
