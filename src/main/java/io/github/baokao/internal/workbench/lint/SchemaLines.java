package io.github.baokao.internal.workbench.lint;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.base.document.KeyPath;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.workbench.schema.SchemaLine;
import java.util.List;

/** The first line of a file tells editors its schema: without it they neither complete nor check anything. */
final class SchemaLines {
    private SchemaLines() {}

    static List<Diagnostic> check(List<Node> files) {
        Findings findings = new Findings();
        for (Node file : files) {
            SourceText source = file.place().source();
            String expected = SchemaLine.of(source.file());
            String first = source.text().lines().findFirst().orElse("");
            if (!first.stripTrailing().equals(expected)) {
                findings.add(
                        LintCode.SCHEMA_LINE,
                        new Place(source, 0, first.length(), KeyPath.ROOT),
                        "第一行不是这种文件的编辑器说明，编辑器不会补全和检查",
                        "第一行写成 “" + expected + "”");
            }
        }
        return findings.diagnostics();
    }
}
