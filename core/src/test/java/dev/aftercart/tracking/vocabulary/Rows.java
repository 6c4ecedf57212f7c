package dev.aftercart.tracking.vocabulary;

import static java.util.Objects.requireNonNull;

import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.TrackingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables that the tests expect, and the way they write codes and readings. */
final class Rows {

    private Rows() {}

    static Stream<List<String>> of(String name, int columns) {
        try (InputStream file = requireNonNull(Rows.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arrays.asList(Arrays.copyOf(line.split("\t", -1), columns)))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary vocabulary(String provider) {
        return Vocabulary.all().stream()
                .filter(each -> each.provider().equals(provider))
                .findFirst()
                .orElseThrow();
    }

    /** A code written as {@code status/substatus!}. */
    static StatusCode code(String written) {
        boolean act = written.endsWith("!");
        String[] parts = (act ? written.substring(0, written.length() - 1) : written).split("/", -1);
        return new StatusCode(parts[0], parts.length > 1 ? parts[1] : null, act);
    }

    /** What is read, on one line: the observation, or direction, phase, detail and what else is said. */
    static String line(Reading reading) {
        TrackingEvent event = reading.event();
        if (event == null) {
            return reading.observation().name();
        }
        List<String> words = new ArrayList<>();
        words.add(event.direction() + " " + event.phase() + "/" + event.detail());
        if (event.reason() != null) {
            words.add(event.reason().cause());
        }
        if (event.completion() != null) {
            words.add(event.completion().name().toLowerCase(Locale.ROOT));
        }
        if (event.attempt() != null) {
            words.add(event.attempt().found() == Attempt.Found.AT_THE_DOOR ? "door" : "before_door");
        }
        if (event.action() != null) {
            words.add(event.action().by() == ActionRequired.Actor.RECIPIENT ? "act" : "somebody");
        }
        return String.join(" ", words);
    }
}
