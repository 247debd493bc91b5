package platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The repackaged jar, started as a process of its own and asked over HTTP. */
@Timeout(240)
class BootJarTest {
    private static final Path POLICY = Path.of(System.getProperty("policy"));
    private static final Path EXAMPLE = POLICY.resolve("src/main/examples/hebei-level-2.json");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private Process server;
    private String address;

    @AfterEach
    void stop() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    @Test
    void aPolicyOnTheClassPathDecides() throws Exception {
        start("--baokao.policy=classpath:policy", "--baokao.warm-up=false");
        String example = Files.readString(EXAMPLE);
        String elsewhere = post("/assess-elsewhere", example).body();
        HttpResponse<String> answer = post("/assess", example);
        assertThat(elsewhere).isEqualTo(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"programme\":\"hebei-level-2\"");
        assertThat(post("/assess", example.replace("hebei", "atlantis")).statusCode()).isEqualTo(400);
        assertThat(get("/actuator/health")).contains("\"baokao\":{", "\"policy\":\"" + hash(answer.body()));
        assertThat(get("/actuator/metrics/baokao.decision"))
                .contains("hebei-level-2", "refused", "\"statistic\":\"COUNT\",\"value\":3.0");
    }

    @Test
    void aDirectoryIsLoadedAnewAndABrokenOneIsNot(@TempDir Path policy) throws Exception {
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(POLICY.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, policy.resolve(POLICY.relativize(file).toString()));
                }
            }
        }
        Path file = policy.resolve("catalog/programmes/hebei/level-2.yaml");
        String good = Files.readString(file);
        start("--baokao.policy=" + policy, "--baokao.reload-interval=100ms");
        String first = hash(get("/actuator/health"));

        Files.writeString(file, good + "\n# another\n");
        String second = hash(await(health -> !health.contains(first)));
        Files.writeString(file, good + "\nbroken: true\n");
        String refused = await(health -> health.contains("\"fault\""));
        assertThat(refused).contains("catalog/programmes/hebei/level-2.yaml:").contains(second);
        assertThat(get("/actuator/metrics/baokao.policy.fault")).contains("\"value\":1.0");
        HttpResponse<String> answer = post("/assess", Files.readString(EXAMPLE));
        assertThat(answer.body()).contains("\"programme\":\"hebei-level-2\"", second);
        Files.writeString(file, good + "\n# another\n");
        assertThat(await(health -> !health.contains("\"fault\""))).contains(second);
    }

    private static String hash(String json) {
        Matcher matcher = Pattern.compile("\"policy\":\"([0-9a-f]{64})\"").matcher(json);
        assertThat(matcher.find()).as(json).isTrue();
        return matcher.group(1);
    }

    /** What health says once it is as awaited; the class's limit of time ends a wait in vain. */
    private String await(Predicate<String> wanted) throws Exception {
        String health = get("/actuator/health");
        while (!wanted.test(health)) {
            Thread.onSpinWait();
            health = get("/actuator/health");
        }
        return health;
    }

    private void start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-jar", System.getProperty("jar"), "--server.port=0", "--server.address=127.0.0.1",
                "--management.endpoints.web.exposure.include=health,metrics",
                "--management.endpoint.health.show-details=always"));
        command.addAll(List.of(arguments));
        server = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder log = new StringBuilder();
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n');
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                address = "http://127.0.0.1:" + port.group(1);
                Thread drain = new Thread(() -> lines.lines().forEach(more -> {}));
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new AssertionError("it did not start:\n" + log);
    }

    private String get(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, String application) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(application))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
