package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.Target;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final Eligibility eligibility = Eligibility.bundled();
    private final List<Application> applications = Stream.generate(
                    new RandomApplications(List.of(eligibility.catalog()), 7, false)::next)
            .limit(300)
            .toList();

    @Test
    void aStreamKeepsItsOrderInParallelToo() {
        List<Outcome> inTurn = eligibility.assessAll(applications.stream()).toList();

        assertThat(inTurn).extracting(Outcome::application).isEqualTo(applications);
        assertThat(eligibility.assessAll(applications.parallelStream()).toList())
                .isEqualTo(inTurn);
        assertThat(inTurn.get(0).orElseThrow()).isEqualTo(eligibility.assess(applications.get(0)));
    }

    @Test
    void anApplicationForNothingEndsNoStream() {
        Application good = applications.get(0);
        Application bad = new Application(
                Optional.empty(), Target.national("宇航员", Level.LEVEL_4), good.asOf(), good.candidate(), List.of());
        List<Outcome> outcomes =
                eligibility.assessAll(Stream.of(good, bad, good)).toList();

        assertThat(outcomes)
                .extracting(outcome -> outcome.assessment().isPresent())
                .containsExactly(true, false, true);
        assertThat(outcomes.get(1).faults()).isNotEmpty();
        assertThatThrownBy(outcomes.get(1)::orElseThrow).isInstanceOf(InvalidApplicationException.class);
    }

    @Test
    void nothingIsAssessedBeforeSomebodyTakesIt() {
        List<Application> taken = new ArrayList<>();
        Stream<Outcome> outcomes = eligibility.assessAll(applications.stream().peek(taken::add));

        assertThat(taken).isEmpty();
        assertThat(outcomes.limit(3)).hasSize(3);
        assertThat(taken).hasSize(3);
    }

    @Test
    void aStreamThatIsClosedOrInterruptedEnds() {
        Stream<Outcome> outcomes = eligibility.assessAll(applications.stream());
        assertThatThrownBy(() -> outcomes.forEach(outcome -> outcomes.close()))
                .isInstanceOf(CancellationException.class);

        List<Outcome> done = new ArrayList<>();
        assertThatThrownBy(() -> eligibility.assessAll(applications.stream()).forEach(outcome -> {
                    done.add(outcome);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasSize(1);
    }

    @Test
    void linesAreTheSameOnAnyNumberOfThreads() throws IOException {
        byte[] lines = Expected.example("batch.jsonl").repeat(200).getBytes(StandardCharsets.UTF_8);
        List<Batch.Progress> seen = new ArrayList<>();
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream three = new ByteArrayOutputStream();
        eligibility.batch().threads(1).run(new ByteArrayInputStream(lines), one);
        Batch.Progress done =
                eligibility.batch().threads(3).watched(seen::add).run(new ByteArrayInputStream(lines), three);

        assertThat(three.toByteArray()).isEqualTo(one.toByteArray());
        assertThat(done).isEqualTo(new Batch.Progress(1000, lines.length, 1000, 0));
        assertThat(seen).hasSizeGreaterThan(1).endsWith(done);
        assertThatThrownBy(() -> eligibility.batch().threads(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBriefLineSaysWhatWasDecided() throws IOException {
        String facts = Expected.example("hebei-level-2.json").replace("\n", " ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        eligibility.batch().brief().run(new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)), out);
        String line = out.toString(StandardCharsets.UTF_8);

        assertThat(line)
                .startsWith("{\"id\":")
                .endsWith("]}\n")
                .contains("\"programme\":\"hebei-level-2\"", "\"asOf\":", "\"conditions\":[{\"id\":\"hebei-2-1\"")
                .contains("\"documents\":[\"", "\"missing\":[", "\"review\":[")
                .doesNotContain("\"text\"");
    }

    @Test
    void anInterruptEndsABatch() throws IOException {
        byte[] lines = Expected.example("batch.jsonl").repeat(1000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Batch batch =
                eligibility.batch().watched(progress -> Thread.currentThread().interrupt());

        assertThatThrownBy(() -> batch.run(new ByteArrayInputStream(lines), out))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().count()).isBetween(1L, 4000L);
    }

    @Test
    void anOutputThatFailsEndsABatch() throws IOException {
        byte[] lines = Expected.example("batch.jsonl").getBytes(StandardCharsets.UTF_8);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> eligibility.batch().run(new ByteArrayInputStream(lines), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
