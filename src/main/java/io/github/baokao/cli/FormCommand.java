package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.internal.json.FaultWriter;
import io.github.baokao.internal.json.FormsWriter;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.internal.text.FormsText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills in the forms of one application. */
@Command(
        name = "form",
        header = "写出一份申请的表格怎样填",
        description = {
            "按所选的申报条件，逐栏写出申报表、承诺书填什么，哪些不填，哪些手写，还缺什么。",
            "不选条件的，取结论最好、材料最少的一条。填表信息（姓名、电话等）的写法见 catalog/schema/filing.schema.json。"
        },
        footer = {"", "退出状态：0 已写出；1 申请或填表信息没有受理；2 用法、文件或政策有问题。"})
final class FormCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(names = "--condition", paramLabel = "ID", description = "按这一条申报，例如 hebei-2-1；以它为准，不看填表信息里写的")
    private Optional<String> condition = Optional.empty();

    @Option(names = "--json", description = "输出 JSON，一行")
    private boolean json;

    @Option(names = "--pretty", description = "输出分行缩进的 JSON")
    private boolean pretty;

    @Parameters(index = "0", paramLabel = "FILE", description = "申请，JSON 或 YAML；- 表示标准输入")
    private String file = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILING", description = "填表信息，JSON 或 YAML；不写则个人信息都留空")
    private Optional<String> stated = Optional.empty();

    FormCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        String reading = file;
        try {
            Application application = asOf.read(eligibility, InputFiles.text(surroundings, file));
            Filing filing = filing(eligibility, application);
            FilingFacts facts = FilingFacts.NONE;
            if (stated.isPresent()) {
                reading = stated.get();
                facts = eligibility.readFiling(InputFiles.text(surroundings, reading));
            }
            print(eligibility, application, filing.of(facts.by(chosen(filing, facts))));
            return ExitStatus.DONE;
        } catch (InvalidApplicationException e) {
            if (json || pretty) {
                surroundings.out().print(FaultWriter.ofFile(reading, e.faults()) + "\n");
            }
            surroundings.out().flush();
            Failures.refused(surroundings, reading, e.faults());
            return ExitStatus.REFUSED;
        }
    }

    private static Filing filing(Eligibility eligibility, Application application) {
        try {
            return eligibility.filing(application);
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
    }

    /** The condition asked for, which must be one of the programme's. */
    private Optional<String> chosen(Filing filing, FilingFacts facts) {
        List<String> known = filing.assessment().conditions().stream()
                .map(result -> result.condition().id())
                .toList();
        Optional<String> wanted = condition.or(facts::condition);
        if (wanted.isPresent() && !known.contains(wanted.get())) {
            String message = "没有这个申报条件：" + Chinese.quoted(wanted.get()) + "；"
                    + filing.assessment().programme().name() + "有 " + Chinese.list(known);
            if (condition.isPresent()) {
                throw new Failure(message);
            }
            throw new InvalidApplicationException(List.of(new Fault("condition", message)));
        }
        return wanted;
    }

    private void print(Eligibility eligibility, Application application, Filing filing) {
        if (json || pretty) {
            String text = FormsWriter.of(filing.assessment(), filing.condition(), filing.forms(), pretty);
            surroundings.out().print(text + "\n");
            return;
        }
        FormsText text = new FormsText(language.wording(eligibility), application.candidate());
        surroundings.out().print(text.render(filing.condition(), filing.forms(), surroundings.width()));
    }
}
