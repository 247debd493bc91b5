package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the language of what is shown. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            converter = Converter.class,
            description = "结果的语言，默认 zh；指南的原文总是中文")
    private Language language = Language.CHINESE;

    Language language() {
        return language;
    }

    Locale locale() {
        return Locale.forLanguageTag(language.code());
    }

    Wording wording(Eligibility eligibility) {
        return new Wording(Messages.in(language), eligibility.catalog());
    }

    /** Reads the code of a language. */
    static final class Converter implements ITypeConverter<Language> {

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
