package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpCommandTest {
    @Test
    void helpOfACommandIsItsUsage() {
        assertThat(new Program().run("help", "batch"))
                .isEqualTo(new Program().run("batch", "--help"))
                .satisfies(run -> assertThat(run.out()).contains("例：baokao batch"));
        assertThat(new Program().run("help").out()).contains("template", "batch", "validate");
    }

    @Test
    void anUnknownCommandIsToldWithThoseThatAre() {
        Program.Run run = new Program().run("help", "bacth");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个命令：bacth", "batch");
    }

    @Test
    void theVersionNamesThePolicy() {
        assertThat(new Program().run("--version").out())
                .contains(Eligibility.bundled().policy());
    }

    @ParameterizedTest
    @CsvSource({"xterm,,true", "dumb,,false", "xterm,1,false", ",,true"})
    void colourIsAskedOfTheTerminal(String term, String none, boolean coloured) {
        Map<String, Optional<String>> set =
                Map.of("TERM", Optional.ofNullable(term), "NO_COLOR", Optional.ofNullable(none));
        assertThat(Console.coloured(name -> set.getOrDefault(name, Optional.empty())))
                .isEqualTo(coloured);
    }
}
