package io.github.baokao.cli;

import io.github.baokao.internal.coverage.Coverage;
import java.io.PrintStream;

/** Prints what no case touches. */
final class CoverageSheet {

    private CoverageSheet() {}

    static void print(Coverage coverage, PrintStream out) {
        for (Coverage.Group group : coverage.groups()) {
            for (Coverage.Untouched part : group.untouched()) {
                out.print(part.at().span() + "：没有用例涉及：" + part.text() + "\n");
            }
        }
        out.print("用例涉及（考试科目、费用不影响结论，不计）：\n");
        for (Coverage.Group group : coverage.groups()) {
            out.print("  " + group.kind().word() + " " + group.touched() + "/" + group.all() + "\n");
        }
    }
}
