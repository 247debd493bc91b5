package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a file into its rules, which Drools parses one by one so that a fault in one hides none in another, and what stands around them. */
final class RuleFileReader {
    private static final List<String> KEYWORDS = List.of("package", "import", "rule");

    private final SourceText source;
    private final RuleFindings findings;
    private final String plain;
    private final HeaderReader header;
    private final List<DrlRule> rules = new ArrayList<>();
    private int at;
    private boolean stray;
    private Optional<Token> first = Optional.empty();

    private RuleFileReader(SourceText source, RuleFindings findings) {
        this.source = source;
        this.findings = findings;
        this.plain = Scan.plain(source, findings);
        this.header = new HeaderReader(source, findings);
    }

    /** Reads a file and reports what is not of the form of a rule file. */
    static RuleFile read(SourceText source, RuleFindings findings) {
        return new RuleFileReader(source, findings).run();
    }

    private RuleFile run() {
        while (at < plain.length()) {
            int end = lineEnd(at);
            if (!plain.substring(at, end).isBlank()) {
                List<Token> line = tokens(at, Math.min(end, at + Scan.MAX_TEXT));
                first = first.or(() -> line.stream().findFirst());
                if (isRule(line)) {
                    end = rule(end);
                } else if (!line.isEmpty()) {
                    around(line);
                }
            }
            at = end + 1;
        }
        first.filter(token -> !rules.isEmpty() || !header.imports().isEmpty()).ifPresent(header::finish);
        return new RuleFile(source, RuleFile.words(plain), header.packageName(), header.imports(), rules);
    }

    /** Reads the rule that begins here, and gives back where its last line ends. */
    private int rule(int firstEnd) {
        int end = firstEnd;
        String line = plain.substring(at, end).strip();
        boolean ended = line.endsWith(" end");
        while (!ended && end < plain.length()) {
            int next = lineEnd(end + 1);
            line = plain.substring(Math.min(end + 1, next), next).strip();
            String word = line.split("[^\\w$]", 2)[0];
            if (KEYWORDS.contains(word) || isRule(line.length() > Scan.MAX_TEXT ? List.of() : tokens(end + 1, next))) {
                break;
            }
            ended = word.equals("end") || line.endsWith(" end") || line.endsWith(";end");
            end = next;
        }
        stray = false;
        rules.add(new RuleReader(new Syntax(source, plain, at, end), findings, ended).read());
        return end;
    }

    private static boolean isRule(List<Token> line) {
        return !line.isEmpty()
                && (line.get(0).is("rule")
                        || (line.size() > 1
                                && line.get(1).isText()
                                && NearestWord.isSlip(line.get(0).text(), "rule")));
    }

    private void around(List<Token> line) {
        Token word = line.get(0);
        Optional<String> meant = Optional.of(word.text())
                .filter(text -> KEYWORDS.contains(text) && word.isWord())
                .or(() -> Optional.of(word)
                        .filter(token -> token.isWord() && line.size() > 1)
                        .flatMap(token -> NearestWord.to(token.text(), KEYWORDS.subList(0, 2))));
        if (meant.isPresent()) {
            if (!word.is(meant.get())) {
                fault(RuleCode.RULE_SYNTAX, word, "这里应写 " + meant.get(), Chinese.didYouMean(meant.get()));
            }
            stray = false;
            header.read(meant.get(), line, !rules.isEmpty());
        } else if (!stray) {
            // what cannot stand here comes in heaps, after one cause
            stray = true;
            stray(word);
        }
    }

    private void stray(Token word) {
        Optional<String> statement = Statements.why(word);
        Optional<String> attribute = Attributes.of(word);
        if (statement.isPresent()) {
            fault(RuleCode.FORBIDDEN_STATEMENT, word, "规则文件里不用 " + word.text() + "：" + statement.get(), "请删去");
        } else if (attribute.isPresent()) {
            fault(
                    RuleCode.RULE_ATTRIBUTE,
                    word,
                    "规则里不用 " + attribute.get() + "：" + Attributes.why(attribute.get()),
                    "请删去这一句");
        } else if (List.of("when", "then", "end").contains(word.text())) {
            fault(RuleCode.RULE_SYNTAX, word, "这里还没有规则，不能写 " + word.text(), "先写一行 rule \"…\"");
        } else {
            fault(
                    RuleCode.RULE_SYNTAX,
                    word,
                    "这里只能写 package、import 或 rule \"…\"",
                    TokenReader.help(word.text(), KEYWORDS).orElse("规则之外不写别的"));
        }
    }

    private List<Token> tokens(int from, int to) {
        return new Syntax(source, plain, from, to).tokens();
    }

    private int lineEnd(int from) {
        int end = plain.indexOf('\n', from);
        return end < 0 ? plain.length() : end;
    }

    private void fault(RuleCode code, Token at, String message, String help) {
        findings.add(code, source, at, message, Optional.of(help));
    }
}
