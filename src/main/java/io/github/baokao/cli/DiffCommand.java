package io.github.baokao.cli;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Palette;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.internal.workbench.diff.DiffText;
import io.github.baokao.internal.workbench.diff.LoadedPolicy;
import io.github.baokao.internal.workbench.diff.PolicyComparison;
import io.github.baokao.internal.workbench.diff.PolicyDiff;
import io.github.baokao.internal.workbench.diff.PopulationDiff;
import io.github.baokao.internal.workbench.json.DiffWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two policies, and what becomes of a population under both. */
@Command(
        name = "diff",
        header = "比较两份政策：哪些内容不同，谁的结论会变",
        description = {
            "按内容比较条件、清单、材料、出入、考试、裁定和规则；次序、排版不同只算写法变化。",
            "写明 --applications 或 --generate 时，每份申请按两份政策各判断一次，统计谁的结论、材料、最早日期变了，为什么变。",
            "报告里只出现行号和不像姓名、号码的编号，不出现个人的事实。"
        },
        footer = {"", "退出状态：0 没有不同；1 有不同；2 没能完成。"})
final class DiffCommand implements Callable<Integer> {
    private static final long USUAL_SEED = 1;

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "旧政策：有 catalog/ 和 rules/ 的目录；bundled 表示自带的政策")
    private String old = PolicyArgument.BUNDLED;

    @Parameters(index = "1", paramLabel = "NEW", description = "新政策：写法同 OLD")
    private String current = PolicyArgument.BUNDLED;

    @ArgGroup
    private Source source = new Source();

    @Option(names = "--seed", paramLabel = "S", description = "生成申请的种子，默认 1；种子相同，申请就相同")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    /** Where the applications come from. */
    static final class Source {
        @Option(names = "--applications", paramLabel = "FILE", description = "申请：JSON Lines 文件，每行一份，多大都可以；- 表示标准输入")
        private Optional<String> file = Optional.empty();

        @Option(names = "--generate", paramLabel = "N", description = "按两份目录的名称和年限自动生成 N 份申请")
        private Optional<Long> count = Optional.empty();
    }

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        LoadedPolicy before = load("旧政策", old);
        LoadedPolicy after = load("新政策", current);
        Messages messages = Messages.in(language.language());
        PolicyDiff diff = PolicyComparison.of(before, after, messages);
        Optional<PopulationDiff> population = population(new Population(before, after, messages));
        if (json) {
            console.out().print(DiffWriter.write(diff, population) + "\n");
        } else {
            Lines lines = new Lines(console.width());
            Palette palette = console.colour() ? Palette.ANSI : Palette.PLAIN;
            new DiffText(new Wording(messages, after.catalog()), palette, lines).render(diff, population);
            console.out().print(lines);
        }
        boolean same = diff.isEmpty()
                && population.map(found -> found.effects().isEmpty()).orElse(true);
        return same ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private void check() {
        if (source.count.filter(count -> count < 1).isPresent()) {
            throw new Failure("--generate 应为 1 或更大的整数");
        }
        if (seed.isPresent() && source.count.isEmpty()) {
            throw new Failure("--seed 要与 --generate 一起用");
        }
    }

    /** Says which of the two is broken. */
    private LoadedPolicy load(String which, String name) {
        try {
            return PolicyArgument.load(name);
        } catch (PolicyException broken) {
            throw new Failure(
                    which + " " + name + " 有 " + broken.diagnostics().size() + " 处问题：\n" + broken.getMessage());
        }
    }

    private Optional<PopulationDiff> population(Population population) {
        if (source.count.isPresent()) {
            return Optional.of(population.generated(source.count.get(), seed.orElse(USUAL_SEED)));
        }
        return source.file.map(name -> {
            try (InputStream in = InputFiles.open(console, name)) {
                return population.lines(in);
            } catch (IOException e) {
                throw InputFiles.failure("读不出文件", name, e);
            }
        });
    }
}
