package io.github.baokao.internal.drools;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shape that every DRL file of a policy has, checked before Drools sees it: a package, imports of facts and terms, and rules
 * that insert one answer. So a policy directory holds no code of its own.
 */
final class HouseStyle {
    private static final Pattern PACKAGE = Pattern.compile("package baokao\\.[a-z0-9]+");
    private static final Pattern IMPORT = Pattern.compile("import io\\.github\\.baokao\\.(fact|term)\\.[A-Z]\\w*");
    private static final Pattern RULE = Pattern.compile("rule \"[^\"]+\"");
    private static final Pattern METADATA = Pattern.compile("@(quote|cite)\\(\"[^\"]*\"\\)");
    private static final Pattern PATTERN = Pattern.compile("\\$\\w+ : [A-Z]\\w*\\(.*\\)");
    private static final Pattern ENUM_AS_TEXT = Pattern.compile("[=!]= ?\"");
    private static final Pattern IN = Pattern.compile("\\bin \\([A-Za-z_., ]*\\)");
    private static final Pattern FORBIDDEN = Pattern.compile("\\beval\\b|\\bnew\\b|\\|\\||&&");
    private static final Pattern INSERT =
            Pattern.compile("insert\\(new [A-Z]\\w*\\(\\$\\w+, [A-Z]\\w*\\.[A-Z_]+\\)\\);");

    /** Where in a rule a line stands. */
    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private final String file;
    private final List<Diagnostic> faults = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private int statements;

    private HouseStyle(String file) {
        this.file = file;
    }

    /** Every line of a file that is not of that shape. */
    static List<Diagnostic> check(String file, byte[] bytes) {
        HouseStyle style = new HouseStyle(file);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.strip().startsWith("//")) {
                style.read(line, i + 1);
            }
        }
        return style.faults;
    }

    private void read(String line, int number) {
        String text = line.strip();
        switch (part) {
            case OUTSIDE -> {
                boolean rule = RULE.matcher(text).matches();
                boolean known = rule || is(PACKAGE, text) || is(IMPORT, text);
                require(known, line, number, "这里只能写 package、import io.github.baokao.fact/term 的类型、rule “…”");
                part = rule ? Part.HEAD : Part.OUTSIDE;
            }
            case HEAD -> {
                boolean when = text.equals("when");
                require(
                        when || is(METADATA, text),
                        line,
                        number,
                        "规则名和 when 之间只能写 @quote(\"…\")、@cite(\"…\")，不用 salience 之类的属性");
                part = when ? Part.WHEN : Part.HEAD;
            }
            case WHEN -> {
                boolean then = text.equals("then");
                require(
                        then || isPattern(text),
                        line,
                        number,
                        "条件写成一行“$名称 : 问题(字段 == 值, …)”；枚举与枚举比，不与文字比，不用函数、eval、||、&&");
                part = then ? Part.THEN : Part.WHEN;
                statements = 0;
            }
            case THEN -> {
                boolean end = text.equals("end");
                statements += end ? 0 : 1;
                boolean one = end ? statements == 1 : statements == 1 && is(INSERT, text);
                require(one, line, number, "then 之后只能有一句 insert(new 回答($问题, 值));");
                part = end ? Part.OUTSIDE : Part.THEN;
            }
        }
    }

    private static boolean isPattern(String text) {
        if (!is(PATTERN, text) || ENUM_AS_TEXT.matcher(text).find()) {
            return false;
        }
        String constraints = text.substring(text.indexOf('(') + 1, text.length() - 1);
        // “in (…)” is the only thing in brackets
        String plain = IN.matcher(constraints).replaceAll("in");
        return !plain.contains("(") && !FORBIDDEN.matcher(plain).find();
    }

    private static boolean is(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private void require(boolean good, String line, int number, String message) {
        if (!good) {
            int column = line.length() - line.stripLeading().length() + 1;
            int length = Math.max(line.strip().codePointCount(0, line.strip().length()), 1);
            Span span = new Span(file, number, column, length);
            faults.add(new Diagnostic("house-style", Severity.ERROR, span, line, message, Optional.empty()));
        }
    }
}
