package io.github.baokao.cli;

import io.github.baokao.Batch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses applications that are lines of one file. */
@Command(
        name = "batch",
        header = "成批判断申请（Excel、CSV 或 JSON Lines）",
        description = {
            "IN 是 template 写出的 .xlsx 或目录（填好的）：OUT 也是 .xlsx 或一个新目录，里面有结果、汇总和待裁定的名称。",
            "否则 IN 每行一份申请（JSON），OUT 每行一个结果，顺序相同，文件多大都可以。",
            "有问题的行写成 {\"line\": 行号, \"error\": {…}}，不影响其他行；空行跳过，行号照算。",
            "全部完成后才写到输出文件的位置，中途失败或中断（Ctrl-C）不会留下半个文件。"
        },
        footer = {"", "例：baokao batch 报名表.xlsx 结果.xlsx", "", "退出状态：0 每行都已判断；1 有些行有问题；2 没能完成。"})
final class BatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Parameters(index = "0", paramLabel = "IN", description = "输入：.xlsx、CSV 目录或 JSON Lines 文件；- 表示标准输入")
    private String input = InputFiles.STANDARD;

    @Parameters(index = "1", paramLabel = "OUT", description = "输出：结果文件；- 表示标准输出")
    private String output = InputFiles.STANDARD;

    @Option(names = "--brief", description = "只写结论：各条件的结论、最早日期、材料编号、还缺的事实、要认定的名称")
    private boolean brief;

    @Option(names = "--threads", paramLabel = "N", description = "同时用几个线程判断；不写则每个处理器一个")
    private int threads = Runtime.getRuntime().availableProcessors();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > Batch.MOST_THREADS) {
            throw new Failure("--threads 应为 1 到 " + Batch.MOST_THREADS + "，这里是 " + threads);
        }
        if (SheetFiles.are(input)) {
            return new SheetFiles(console, policy.load(), input, output).run();
        }
        Batch full = policy.load().batch().threads(threads);
        Progress progress = new Progress(console, size());
        Batch batch = (brief ? full.brief() : full).watched(progress::show);
        Batch.Progress done;
        refuseSameFile();
        try (InputStream in = InputFiles.open(console, input)) {
            if (output.equals(InputFiles.STANDARD)) {
                OutputStream out = new BufferedOutputStream(new StandardOutput(console.out()), 1 << 16);
                done = batch.run(in, out);
            } else {
                try (OutputFile out = OutputFile.create(output)) {
                    done = batch.run(in, out.stream());
                    out.commit();
                }
            }
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            progress.clear();
            throw new Failure("已中断，没有完成");
        } catch (UnwrittenException e) {
            // said where the program ends, as of every command
            progress.clear();
            return ExitStatus.FAILED;
        } catch (IOException e) {
            progress.clear();
            throw new Failure("没能完成：" + InputFiles.reason(e));
        } catch (IllegalStateException e) {
            progress.clear();
            throw Failures.undecided(e);
        }
        progress.end(done);
        return done.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    /** The results would take the place of the applications. */
    private void refuseSameFile() {
        if (input.equals(InputFiles.STANDARD) || output.equals(InputFiles.STANDARD)) {
            return;
        }
        Path in = InputFiles.path(input);
        Path out = InputFiles.path(output);
        try {
            // a terminal may well be both
            if (Files.isRegularFile(in) && Files.exists(out) && Files.isSameFile(in, out)) {
                throw new Failure("输出与输入是同一个文件，申请会被结果覆盖：" + output);
            }
        } catch (IOException e) {
            throw new Failure("没能完成：" + InputFiles.reason(e));
        }
    }

    private OptionalLong size() {
        if (input.equals(InputFiles.STANDARD)) {
            return OptionalLong.empty();
        }
        Path path = InputFiles.path(input);
        try {
            return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
