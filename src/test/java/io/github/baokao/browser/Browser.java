package io.github.baokao.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium, driven by the W3C WebDriver protocol. It has an empty profile and no network: every name resolves to
 * nothing. Tests that need it are skipped, and say so, where no Chromium is installed.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Driver driver;
    private final Path profile;
    private final String session;

    private Browser(Process process, Driver driver, Path profile, String session) {
        this.process = process;
        this.driver = driver;
        this.profile = profile;
        this.session = session;
    }

    /** Starts a browser, or skips the test. */
    public static Browser start() throws IOException {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!installed) {
            System.err.println("Browser tests are skipped: install the packages chromium and chromium-driver");
        }
        Assumptions.assumeTrue(installed, "skipped: the packages chromium and chromium-driver are not installed");
        Path profile = Files.createTempDirectory("baokao-browser");
        Process process = new ProcessBuilder(DRIVER.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            Driver driver = Driver.of(process);
            String session = "/session/"
                    + driver.post("/session", capabilities(profile))
                            .get("sessionId")
                            .asText();
            return new Browser(process, driver, profile, session);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            delete(profile);
            throw e;
        }
    }

    private static ObjectNode capabilities(Path profile) {
        ObjectNode always = JSON.createObjectNode();
        always.put("browserName", "chrome");
        always.putObject("goog:loggingPrefs").put("browser", "ALL");
        ObjectNode options = always.putObject("goog:chromeOptions");
        options.put("binary", CHROMIUM.toString());
        Stream.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + profile)
                .forEach(options.withArray("args")::add);
        ObjectNode asked = JSON.createObjectNode();
        asked.putObject("capabilities").set("alwaysMatch", always);
        return asked;
    }

    /** Opens a file, perhaps with a query or an anchor, and waits until it is loaded. */
    public void open(Path file, String rest) throws IOException {
        post("/url", Map.of("url", file.toUri() + rest));
    }

    /** Where the browser is. */
    public String url() throws IOException {
        return driver.get(session + "/url").asText();
    }

    /** Waits, at most ten seconds, until a page is loaded whose address has this in it: a click does not wait for what it leads to. */
    public void arrive(String part) throws IOException {
        Instant end = Instant.now().plusSeconds(10);
        while (!url().contains(part)
                || !run("return document.readyState").asText().equals("complete")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not at " + part + " but at " + url());
            }
        }
    }

    /** What a function gives whose body is this JavaScript. */
    public JsonNode run(String script, Object... arguments) throws IOException {
        return post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    /** Types into the element of a CSS selector, as a person would. */
    public void type(String selector, String text) throws IOException {
        post("/element/" + element(selector) + "/value", Map.of("text", text));
    }

    /** Clicks on the element of a CSS selector, as a person would. */
    public void click(String selector) throws IOException {
        post("/element/" + element(selector) + "/click", Map.of());
    }

    private String element(String selector) throws IOException {
        return post("/element", Map.of("using", "css selector", "value", selector))
                .elements()
                .next()
                .asText();
    }

    /** Makes the view so many CSS pixels wide and high. */
    public void resize(int width, int height) throws IOException {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as on {@code print} or {@code screen}, and in a {@code light} or {@code dark} scheme. */
    public void media(String media, String scheme) throws IOException {
        List<Map<String, String>> features = List.of(Map.of("name", "prefers-color-scheme", "value", scheme));
        command("Emulation.setEmulatedMedia", Map.of("media", media, "features", features));
    }

    /** Whether pages may run scripts. */
    public void scripts(boolean enabled) throws IOException {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** A command of the Chrome DevTools protocol. */
    public JsonNode command(String name, Map<String, ?> parameters) throws IOException {
        return post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    /** The page as PDF of A4 pages. */
    public byte[] print() throws IOException {
        Map<String, Double> page = Map.of("width", 21.0, "height", 29.7);
        return Base64.getDecoder().decode(post("/print", Map.of("page", page)).asText());
    }

    /** What the view shows, as PNG. */
    public byte[] screenshot() throws IOException {
        return Base64.getDecoder().decode(driver.get(session + "/screenshot").asText());
    }

    /** What the console has got since the last call: errors of scripts, resources that could not be loaded. */
    public List<String> console() throws IOException {
        List<String> messages = new ArrayList<>();
        post("/se/log", Map.of("type", "browser"))
                .forEach(entry -> messages.add(
                        entry.get("level").asText() + " " + entry.get("message").asText()));
        return messages;
    }

    private JsonNode post(String path, Map<String, ?> body) throws IOException {
        return driver.post(session + path, JSON.valueToTree(body));
    }

    @Override
    public void close() throws IOException {
        try {
            driver.delete(session);
        } finally {
            process.destroy();
            process.onExit().join();
            delete(profile);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
