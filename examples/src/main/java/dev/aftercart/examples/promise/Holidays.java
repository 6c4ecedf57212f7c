package dev.aftercart.examples.promise;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Days off, one a line: the day as in 2026-12-25, then whatever follows a blank. Lines that begin with # say nothing. */
public final class Holidays {

    private Holidays() {}

    /**
     * Brazil's national days off from 2016 to 2018.
     *
     * @return the days
     * @throws IOException when the bundled list cannot be had
     */
    public static Parsed<Set<LocalDate>> ofBrazil() throws IOException {
        try (InputStream in = Objects.requireNonNull(Holidays.class.getResourceAsStream("holidays-br.txt"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads a list of days.
     *
     * @param text the lines
     * @return the days, or the first line that is none
     */
    public static Parsed<Set<LocalDate>> read(String text) {
        Set<LocalDate> days = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                days.add(LocalDate.parse(line.strip().split("\\s", 2)[0]));
            } catch (DateTimeParseException e) {
                return Parsed.failed(
                        List.of(Diagnostic.error("", "the line does not begin with a day such as 2026-12-25")
                                .at(number, 1)));
            }
        }
        return Parsed.of(Set.copyOf(days), List.of());
    }
}
