package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.internal.workbench.sheet.SheetBatch;
import io.github.baokao.internal.workbench.sheet.SheetFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Assesses what stands in a workbook or in a directory of CSV files. */
final class SheetFiles {
    private final Console console;
    private final Eligibility eligibility;
    private final String input;
    private final String output;

    SheetFiles(Console console, Eligibility eligibility, String input, String output) {
        this.console = console;
        this.eligibility = eligibility;
        this.input = input;
        this.output = output;
    }

    /** Whether an input is sheets. */
    static boolean are(String input) {
        return !input.equals(InputFiles.STANDARD)
                && (input.endsWith(TemplateCommand.EXCEL) || Files.isDirectory(InputFiles.path(input)));
    }

    int run() {
        try {
            SheetBatch.Done done = input.endsWith(TemplateCommand.EXCEL) ? excel() : csv();
            if (done.refused() > 0) {
                console.err().println("已判断 " + done.assessed() + " 人，" + done.refused() + " 处填写有误，见“问题”一列");
            }
            return done.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
        } catch (SheetFault e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw InputFiles.failure("没能完成", input, new IOException(e));
        } catch (IOException e) {
            throw InputFiles.failure("没能完成", input, e);
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
    }

    private SheetBatch.Done excel() throws IOException {
        if (!output.endsWith(TemplateCommand.EXCEL)) {
            throw new Failure("输入是 .xlsx，输出也应是 .xlsx，这里是 " + output);
        }
        Path in = InputFiles.path(input);
        Path out = InputFiles.path(output);
        if (Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out)) {
            throw new Failure("输出与输入是同一个文件，申请会被结果覆盖：" + output);
        }
        try (OutputFile results = OutputFile.create(output)) {
            SheetBatch.Done done = SheetBatch.excel(eligibility, wording(), in, results.stream());
            results.commit();
            return done;
        }
    }

    private SheetBatch.Done csv() throws IOException {
        return SheetBatch.csv(eligibility, wording(), InputFiles.path(input), TemplateCommand.newDirectory(output));
    }

    private Wording wording() {
        return TemplateCommand.wording(eligibility);
    }
}
