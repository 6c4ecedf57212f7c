package dev.aftercart.tracking.vocabulary;

import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as the tables write it: status, substatus, direction, phase, detail, says, covers, otherwise; divided by tabs.
 *
 * <p>A row about the looking has an {@link Observation} for its phase and no direction and detail. "Says" is words divided
 * by spaces: a reason as {@code fault:cause}, a {@link Completion}, {@code door} or {@code before_door}, {@code act} for an
 * action of the recipient's, {@code since:} a version, {@code read_only}. "Covers" is phases, phases with a detail, and
 * observations; a direction before a colon when it is not the row's own.
 */
final class RowText {

    private static final int COLUMNS = 8;
    private static final Set<String> FLAGS = Set.of("door", "before_door", "act", "read_only");

    private final List<String> cells;
    private final List<String> says;

    private RowText(String line) {
        String[] written = line.split("\t", -1);
        if (written.length > COLUMNS) {
            throw new IllegalStateException("a row has " + COLUMNS + " columns, but this has more: " + line);
        }
        String[] all = Arrays.copyOf(written, COLUMNS);
        Arrays.fill(all, written.length, COLUMNS, "");
        this.cells = List.of(all);
        this.says = words(5).toList();
        says.forEach(this::checkSaid);
        words(6).forEach(RowText::checkCovered);
    }

    /** A word that nobody reads would be a meaning lost without a sound. */
    private void checkSaid(String word) {
        String before = word.substring(0, word.indexOf(':') + 1);
        boolean named = before.equals("since:")
                || Stream.of(Reason.Fault.values()).anyMatch(fault -> before.equals(prefix(fault)));
        boolean plain =
                FLAGS.contains(word) || Stream.of(Completion.values()).anyMatch(each -> word.equals(said(each)));
        if (!named && !plain) {
            throw new IllegalStateException("a row says \"" + word + "\", which is no word of the tables: " + cells);
        }
    }

    private static void checkCovered(String word) {
        if (Stream.of(Observation.values()).anyMatch(each -> each.name().equals(word))) {
            return;
        }
        String[] way = word.split(":", 2);
        if (way.length == 2) {
            Direction.valueOf(way[0]);
        }
        String[] meaning = way[way.length - 1].split("/", 2);
        Phase.valueOf(meaning[0]);
        if (meaning.length == 2) {
            Detail.of(meaning[1]);
        }
    }

    static Row read(String line) {
        return new RowText(line).row();
    }

    private Row row() {
        boolean looking = cells.get(4).isEmpty();
        return new Row(
                StatusCode.of(cells.get(0), cells.get(1).isEmpty() ? null : cells.get(1)),
                cells.get(2).isEmpty() ? null : Direction.valueOf(cells.get(2)),
                looking ? null : meaning(),
                looking ? Observation.valueOf(cells.get(3)) : Observation.ACTIVE,
                words(6).collect(Collectors.toSet()),
                cells.get(7),
                after("since:"),
                says.contains("read_only"));
    }

    private TrackingEvent meaning() {
        return TrackingEvent.of(Phase.valueOf(cells.get(3)), Detail.of(cells.get(4)))
                .reason(reason())
                .completion(completion())
                .attempt(attempt())
                .action(says.contains("act") ? ActionRequired.by(ActionRequired.Actor.RECIPIENT) : null)
                .build();
    }

    private @Nullable Reason reason() {
        for (Reason.Fault fault : Reason.Fault.values()) {
            String cause = after(prefix(fault));
            if (!cause.isEmpty()) {
                return new Reason(fault, cause);
            }
        }
        return null;
    }

    private @Nullable Completion completion() {
        return Stream.of(Completion.values())
                .filter(each -> says.contains(said(each)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Attempt attempt() {
        if (says.contains("door")) {
            return Attempt.AT_THE_DOOR;
        }
        return says.contains("before_door") ? Attempt.BEFORE_THE_DOOR : null;
    }

    private static String prefix(Reason.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String said(Completion completion) {
        return completion.name().toLowerCase(Locale.ROOT);
    }

    private String after(String prefix) {
        return says.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }

    private Stream<String> words(int column) {
        return Stream.of(cells.get(column).split(" ")).filter(word -> !word.isEmpty());
    }
}
