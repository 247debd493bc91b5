package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.say.json.ApplicationJson;
import io.github.baokao.internal.say.text.Depth;
import io.github.baokao.interview.Interview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for missing facts one by one, and then shows the result. */
@Command(
        name = "ask",
        header = "一问一答，补齐还缺的事实",
        description = {
            "从一份没有写全的申请开始，或者只写明报考什么，从头问起；先问关系到条件最多的事实。",
            "答不上来的写 ?，留作待定；写 < 回到上一问，可以改答案；问完给出结论。输入结束时，没有问到的都留作待定。"
        },
        footer = {"", "退出状态：0 已判断；1 申请没有受理；2 用法、文件或政策有问题。"})
final class AskCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(names = "--occupation", paramLabel = "NAME", description = "报考的职业，例如 电子商务师")
    private Optional<String> occupation = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", description = "报考的级别，例如 2 或 二级")
    private Optional<String> level = Optional.empty();

    @Option(names = "--region", paramLabel = "REGION", description = "地区，例如 河北；不写按国家框架")
    private Optional<String> region = Optional.empty();

    @Option(names = "--edition", paramLabel = "EDITION", description = "已被替代的版本：2005")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--save", paramLabel = "FILE", description = "把补齐的申请写成 JSON 文件")
    private Optional<String> save = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "没有写全的申请，JSON 或 YAML")
    private Optional<String> file = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        // what cannot be kept is said before anything is asked
        try (@Nullable OutputFile kept = save.map(OutputFile::create).orElse(null)) {
            Interview interview = eligibility.interview(application(eligibility));
            Interview ended = new Dialogue(console, language.wording(eligibility)).hold(interview);
            new Reports(console, eligibility, language.language(), Depth.REASONS, false)
                    .print("", ended.application(), ended.assessment());
            if (kept != null) {
                ApplicationJson json = ApplicationJson.of(
                        ended.application(), eligibility.catalog().kinds());
                kept.stream().write((json.pretty() + "\n").getBytes(StandardCharsets.UTF_8));
                kept.commit();
            }
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw InputFiles.failure("写不了文件", save.orElse(""), e);
        } catch (InvalidApplicationException e) {
            console.out().flush();
            Failures.refused(console, file.orElse("--occupation"), e.faults());
            return ExitStatus.REFUSED;
        }
    }

    private Application application(Eligibility eligibility) {
        boolean target = occupation.isPresent() && level.isPresent();
        boolean options = occupation.isPresent() || level.isPresent() || region.isPresent() || edition.isPresent();
        if (file.isPresent() == options || (options && !target)) {
            throw new ParameterException(spec.commandLine(), "请写明 FILE，或者 --occupation 和 --level，不能两样都写");
        } else if (file.filter(InputFiles.STANDARD::equals).isPresent()) {
            throw new ParameterException(spec.commandLine(), "标准输入用来回答问题，申请须是文件");
        }
        String text = file.map(name -> InputFiles.text(console, name))
                .orElseGet(() -> ApplicationJson.target(occupation.orElse(""), level.orElse(""), region, edition));
        return asOf.day().isPresent()
                ? asOf.read(eligibility, text)
                : eligibility.read(text, LocalDate.now(ZoneId.systemDefault()));
    }
}
