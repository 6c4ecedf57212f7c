package dev.aftercart.examples.command;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a careful reader says of a body.
 *
 * @param file the body's file
 * @param written what is right, several divided by |
 */
record Expectation(Path file, String written) {

    /** The lines of an index; empty ones and those that begin with # are left out. */
    static List<Expectation> read(Path index) throws BadInput {
        Path folder = Objects.requireNonNullElse(index.toAbsolutePath().getParent(), index);
        List<Expectation> expectations = new ArrayList<>();
        int number = 0;
        for (String line : new String(InputFile.read(index), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            String[] cells = line.strip().split("\t");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells.length < 2) {
                throw new BadInput(index + ", line " + number + ": must be a file, a tab, and what is expected");
            }
            expectations.add(new Expectation(folder.resolve(cells[0].strip()).normalize(), cells[1].strip()));
        }
        return expectations;
    }

    boolean isMetBy(List<String> said) {
        return Arrays.stream(written.split("\\|"))
                .map(right -> right.strip().toLowerCase(Locale.ROOT))
                .anyMatch(right -> said.stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(right)));
    }

    /** What a body says, parcel by parcel, in the words of an index. */
    static List<String> said(List<TrackingOutcome> outcomes) {
        return outcomes.stream().map(Expectation::said).toList();
    }

    private static String said(TrackingOutcome outcome) {
        if (outcome instanceof Reading read) {
            return said(read.reading().journey().latest());
        }
        if (outcome instanceof NotFound) {
            return "not_found";
        }
        if (outcome instanceof Unauthorised) {
            return "unauthorised";
        }
        return outcome instanceof RetryLater ? "retry_later" : "unreadable";
    }

    private static String said(Optional<TrackingEvent> latest) {
        return latest.map(event ->
                        event.phase() + (event.direction() == Direction.FORWARD ? "" : " " + event.direction()))
                .orElse("no_event");
    }
}
