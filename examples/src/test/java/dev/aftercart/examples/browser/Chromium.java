package dev.aftercart.examples.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The system's Chromium without a window. One process serves all tests; each test opens a tab of its own. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Where the browser is: what the environment names as CHROMIUM, else the first on the path. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start() throws IOException {
        Path program = find().orElseThrow(() -> new IllegalStateException("no Chromium on the path: " + NAMES));
        Path profile = Files.createTempDirectory("aftercart-browser");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-renderer-backgrounding",
                "--disable-backgrounding-occluded-windows",
                "--force-color-profile=srgb",
                "--hide-scrollbars",
                "--no-first-run",
                // Build machines are root in a container, where Chromium has no sandbox; it sees our own pages alone.
                "--no-sandbox",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, DevTools.at(address(process)));
    }

    /** The browser tells on its standard error where it listens; what it says after that is drained, lest it blocks. */
    private static URI address(Process process) throws IOException {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        List<String> before = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> drain(said), "browser-log");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(LISTENING.length()).trim());
            }
            before.add(line);
        }
        throw new IOException("Chromium did not start: " + String.join("\n", before));
    }

    private static void drain(Reader said) {
        try (said) {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The browser was closed while it spoke.
        }
    }

    BrowserPage open() {
        return BrowserPage.in(tools);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(profile)) {
            // Helper processes may still write as they end; what stays lies in the folder for temporary files.
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
