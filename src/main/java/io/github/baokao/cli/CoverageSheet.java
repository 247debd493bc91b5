package io.github.baokao.cli;

import io.github.baokao.internal.workbench.coverage.Coverage;
import io.github.baokao.internal.workbench.coverage.Coverage.Untouched;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what no case touches: what stands on one line of a file, on one line. */
final class CoverageSheet {

    private CoverageSheet() {}

    static void print(Coverage coverage, PrintStream out) {
        for (Coverage.Group group : coverage.groups()) {
            for (List<Untouched> line : lines(group)) {
                // the kind is said once
                String others = line.stream()
                        .skip(1)
                        .map(part -> part.text().replaceFirst("^" + group.kind().word(), ""))
                        .map(text -> "、" + text)
                        .collect(Collectors.joining());
                Untouched first = line.get(0);
                out.print(first.at().span() + "：没有用例涉及：" + first.text() + others + "\n");
            }
        }
        out.print("用例涉及（考试科目、费用、没有条件要求的专业清单不影响结论，不计）：\n");
        for (Coverage.Group group : coverage.groups()) {
            out.print("  " + group.kind().word() + " " + group.touched() + "/" + group.all() + "\n");
        }
    }

    private static Collection<List<Untouched>> lines(Coverage.Group group) {
        return group.untouched().stream()
                .collect(Collectors.groupingBy(
                        part -> part.at().span().file() + ":" + part.at().span().line(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }
}
