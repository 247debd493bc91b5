package io.github.baokao.cli;

import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line. */
final class ParameterMistakes implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(message(mistake));
        line.getErr().println("用法见 " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.FAILED;
    }

    private static String message(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(mistake.getCommandLine(), unmatched.getUnmatched().get(0));
        } else if (mistake instanceof MissingParameterException missing) {
            return "缺少 "
                    + missing.getMissing().stream()
                            .map(argument -> label(argument) + (argument.isOption() ? " 的值" : ""))
                            .collect(Collectors.joining("、"));
        } else if (mistake instanceof OverwrittenOptionException repeated) {
            return label(repeated.getOverwritten()) + " 只能写一次";
        } else if (mistake instanceof MutuallyExclusiveArgsException) {
            return alternatives(mistake);
        } else if (mistake.getArgSpec() != null && isNumber(mistake.getArgSpec())) {
            return label(mistake.getArgSpec()) + " 应为整数，这里是 " + Chinese.quoted(String.valueOf(mistake.getValue()));
        } else if (mistake.getCause() instanceof TypeConversionException wrong) {
            return String.valueOf(wrong.getMessage());
        }
        return String.valueOf(mistake.getMessage());
    }

    private static String unmatched(CommandLine line, String word) {
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        String proposal = NearestWord.to(word, known)
                .map(near -> "，" + Chinese.didYouMean(near))
                .orElse("");
        String what = word.startsWith("-") ? "选项" : line.getSubcommands().isEmpty() ? "参数" : "命令";
        return "不认识的" + what + " " + Chinese.quoted(word) + proposal;
    }

    /** Which of them are on the command line is known to the group alone, which tells it in English only. */
    private static String alternatives(ParameterException mistake) {
        String text = String.valueOf(mistake.getMessage());
        return mistake.getCommandLine().getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(text::contains)
                        .collect(Collectors.joining("、"))
                + " 不能一起写";
    }

    private static boolean isNumber(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes().length == 0
                ? argument.type()
                : argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1];
        return Set.of(int.class, long.class, Integer.class, Long.class).contains(type);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument.paramLabel().replaceAll("[\\[\\]]", "");
    }
}
