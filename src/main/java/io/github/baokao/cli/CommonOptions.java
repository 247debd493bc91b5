package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.text.Language;
import io.github.baokao.internal.text.Messages;
import io.github.baokao.internal.text.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of all commands that use a policy. */
final class CommonOptions {

    @Option(names = "--policy", paramLabel = "目录", description = "用这个目录里的 catalog/ 和 rules/，不用自带的政策")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            converter = LanguageConverter.class,
            description = "结果的语言，默认 zh；指南的原文总是中文")
    private Language language = Language.CHINESE;

    /** The policy asked for. */
    Eligibility load() {
        if (policy.isEmpty()) {
            return Eligibility.bundled();
        }
        Path directory = InputFiles.path(policy.get());
        if (!Files.isDirectory(directory)) {
            throw new Failure("没有这个政策目录：" + policy.get());
        }
        return Eligibility.load(directory);
    }

    Language language() {
        return language;
    }

    Wording wording(Eligibility eligibility) {
        return new Wording(Messages.in(language), eligibility.catalog());
    }

    /** Reads the code of a language. */
    static final class LanguageConverter implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return Stream.of(Language.values())
                    .filter(language -> language.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("--lang 只能是 "
                            + Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(" 或 "))));
        }
    }
}
