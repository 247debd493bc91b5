package io.github.baokao.cli;

import io.github.baokao.internal.workbench.scaffold.Changes;
import io.github.baokao.internal.workbench.scaffold.Existing;
import io.github.baokao.internal.workbench.scaffold.Named;
import io.github.baokao.internal.workbench.scaffold.NewProgramme;
import io.github.baokao.internal.workbench.scaffold.Scaffold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the files of a new programme in place. */
@Command(
        name = "new",
        header = "新建一个方案：摆好各个文件，要照抄的地方写着“待填”",
        description = {"没有写明的，一句一句问。已经有的文件从不覆盖；要么全部写好，要么什么都不写。"},
        footer = {"", "退出状态：0 写好了；1 有的文件已经在了，什么都没有写；2 用法或文件有问题。"})
final class NewCommand implements Callable<Integer> {

    private static final Predicate<String> ID =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*").asMatchPredicate();
    private static final Predicate<String> NAME =
            Pattern.compile("\\p{L}[-\\p{L}\\p{N}（）/·]*").asMatchPredicate();
    private static final Predicate<String> TITLE =
            Pattern.compile("\\S[^\\p{Cntrl}]*").asMatchPredicate();
    private static final String ID_EXPECTED = "编号只能用英文小写、数字和其间的“-”";
    private static final String NAME_EXPECTED = "名称要写中文，例如 某省";
    private static final String OCCUPATION_EXPECTED = "职业要写名称，例如 电子商务师；几个之间用“、”隔开";

    private final Console console;

    @Option(names = "--region", paramLabel = "ID", description = "地区的编号，例如 hebei；已有的也可以写名称")
    private Optional<String> region = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "地区的名称，新地区才要写")
    private Optional<String> name = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", description = "级别，1 到 5")
    private Optional<String> level = Optional.empty();

    @Option(
            names = "--occupation",
            paramLabel = "NAME",
            description = "开放的职业，可以写几次，或用“、”隔开；新职业写成 名称=编号，例如 面点师=pastry-cook")
    private List<String> occupations = new ArrayList<>();

    @Option(names = "--source", paramLabel = "ID", description = "来源的编号，例如 hebei-level-two-guide")
    private Optional<String> source = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "来源的题名，新来源才要写")
    private Optional<String> title = Optional.empty();

    @Option(names = "--policy", paramLabel = "DIR", description = "放 catalog/ 和 rules/ 的目录，不写就是当前目录")
    private String policy = ".";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path directory = InputFiles.path(policy);
        if (!Files.isDirectory(directory)) {
            throw new Failure("没有这个政策目录：" + policy);
        }
        if (!Files.isDirectory(directory.resolve("catalog"))) {
            throw new Failure("这里没有 catalog/：" + policy);
        }
        Existing existing = Existing.in(directory);
        NewProgramme programme = programme(existing, new Asker(console, spec));
        try {
            Changes changes = Scaffold.changes(directory, existing, programme);
            if (!changes.inTheWay().isEmpty()) {
                console.err().println("这些文件已经有了，没有覆盖，什么都没有写：");
                changes.inTheWay().forEach(path -> console.err().println("  " + path));
                return ExitStatus.REFUSED;
            }
            changes.write();
            tell(changes);
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw InputFiles.failure("写不了", policy, e);
        }
    }

    private NewProgramme programme(Existing existing, Asker asker) {
        String where = asker.text(
                region,
                "哪个地区？写编号或名称；新地区写拼音编号，例如 mousheng",
                word -> existing.region(word).isPresent() || ID.test(word),
                "没有这个地区；新地区请写编号，" + ID_EXPECTED);
        Named in = existing.region(where)
                .orElseGet(() -> new Named(
                        where,
                        asker.text(
                                name,
                                "这个地区叫什么？",
                                word -> NAME.test(word) && existing.region(word).isEmpty(),
                                NAME_EXPECTED + "；已有的地区请写它的编号")));
        int grade = asker.value(level, "哪一级？五级写 5，一级写 1", existing::level, "级别应为 1 到 5");
        List<Named> open = offered(existing, asker);
        String printed = asker.text(source, "来源的编号？例如 mousheng-level-three-guide", ID, ID_EXPECTED);
        Named guide = existing.source(printed)
                .orElseGet(() -> new Named(printed, asker.text(title, "来源的题名？照印", TITLE, "题名不能空着")));
        return new NewProgramme(in, grade, open, guide);
    }

    private List<Named> offered(Existing existing, Asker asker) {
        List<String> words = asker.value(
                occupations.isEmpty() ? Optional.empty() : Optional.of(String.join("、", occupations)),
                "开放哪些职业？用“、”隔开；新职业写成 名称=编号",
                line -> Optional.of(words(line))
                        .filter(list -> list.stream().map(NewCommand::nameOf).allMatch(NAME))
                        .filter(list ->
                                list.stream().map(NewCommand::nameOf).distinct().count() == list.size()),
                OCCUPATION_EXPECTED);
        Map<String, Named> offered = new LinkedHashMap<>();
        for (String word : words) {
            Named occupation = existing.occupation(nameOf(word))
                    .filter(known -> !word.contains("=") || word.endsWith("=" + known.id()))
                    .orElseGet(() -> newOccupation(word, existing, offered.keySet(), asker));
            offered.put(occupation.id(), occupation);
        }
        return List.copyOf(offered.values());
    }

    private static List<String> words(String line) {
        return Stream.of(line.split("、", -1)).map(String::strip).distinct().toList();
    }

    private static Named newOccupation(String word, Existing existing, Set<String> taken, Asker asker) {
        String called = nameOf(word);
        String id = asker.text(
                Optional.of(word).filter(w -> w.contains("=")).map(w -> w.substring(w.indexOf('=') + 1)),
                "“" + called + "”是新职业，英文编号用什么？例如 pastry-cook",
                text -> ID.test(text)
                        && !taken.contains(text)
                        && existing.occupation(text).isEmpty()
                        && existing.occupation(called).isEmpty(),
                existing.occupation(called)
                        .map(known -> "“" + called + "”的编号是 " + known.id() + "，只写名称就行")
                        .orElse(ID_EXPECTED + "，也不能与别的职业相同"));
        return new Named(id, called);
    }

    private static String nameOf(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private void tell(Changes changes) {
        console.out().println("新建了：");
        changes.created().forEach(path -> console.out().println("  " + path));
        if (!changes.extended().isEmpty()) {
            console.out().println("末尾加了一条：");
            changes.extended().forEach(path -> console.out().println("  " + path));
        }
        console.out().println("下一步：照印好的指南，把写着“待填”的地方换成原文，再运行");
        console.out().println("  baokao validate " + policy);
        console.out().println("它逐个指出还没有填的和填错的地方。");
    }
}
