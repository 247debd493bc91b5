package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.workbench.site.Site;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the catalogue as a site for reading. */
@Command(
        name = "render",
        header = "把目录和规则写成可以直接阅读的网页",
        description = {
            "每个方案一页：申报条件、材料、清单、考试、出入、出处；另有职业、材料、出入、来源、规则、名称索引各页，可以搜索。",
            "用浏览器打开其中的 index.html 就能看，不用联网；可以打印，手机上也能看。",
            "只写到新的或空的目录，或者本命令以前写过的目录；没有写完不会留下半个网站。"
        },
        footer = {"", "退出状态：0 已写好；1 这个目录里有别的文件，没有写；2 没能完成。"})
final class RenderCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Parameters(index = "0", paramLabel = "OUT", description = "写到这个目录")
    private String output = "";

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path directory = InputFiles.path(output);
        OutputDirectory target = new OutputDirectory(directory);
        Eligibility eligibility = policy.load();
        if (!target.mayWrite()) {
            console.err().println("没有写：目录里有不是本命令写的文件：" + output + "\n请换一个新的或空的目录。");
            return ExitStatus.REFUSED;
        }
        SortedMap<String, byte[]> files = Site.files(eligibility.catalog(), eligibility.rules(), eligibility.policy());
        target.write(files, eligibility.policy());
        long pages =
                files.keySet().stream().filter(name -> name.endsWith(".html")).count();
        console.out().println("已写好 " + pages + " 页，用浏览器打开：" + directory.resolve("index.html"));
        console.out().println("政策版本：" + eligibility.policy());
        return ExitStatus.DONE;
    }
}
