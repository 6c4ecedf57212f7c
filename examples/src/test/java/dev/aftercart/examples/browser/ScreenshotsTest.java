package dev.aftercart.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of pages in the README of notifications anew, where the property "screenshots" names their folder. */
@Tag("browser")
@ExtendWith(InChromium.class)
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "pictures are made when asked for")
class ScreenshotsTest {

    private static final int LARGEST = 120_000;

    private final Chromium chromium;

    ScreenshotsTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private enum Screen {
        TELEPHONE(375, 760, 2),
        DESK(1280, 900, 1.25);

        private final int width;
        private final int height;
        private final double pixels;

        Screen(int width, int height, double pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tracking-attempt-failed, en, DESK, false",
        "tracking-delivered, en, DESK, true",
        "tracking-late, ar, TELEPHONE, false",
        "returns-ask, id, TELEPHONE, false",
        "cancellation-offer, en, TELEPHONE, true",
        "preferences, ar, TELEPHONE, true"
    })
    void a_picture_is_made(String page, String language, Screen screen, boolean dark) throws IOException {
        Path folder = Path.of("..").resolve(System.getProperty("screenshots", ""));
        try (PageServer server = PageServer.of(Samples.in(language));
                BrowserPage shown = chromium.open().dark(dark)) {
            shown.window(screen.width, screen.height, screen.pixels).goTo(server.url(page + "." + language + ".html"));
            byte[] picture = shown.picture();
            assertThat(picture).hasSizeLessThan(LARGEST);
            Files.write(folder.resolve(page + ".webp"), picture);
        }
    }
}
