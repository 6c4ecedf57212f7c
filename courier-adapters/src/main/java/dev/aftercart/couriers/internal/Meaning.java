package dev.aftercart.couriers.internal;

import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a courier's status means on the library's axes.
 *
 * @param phase what goes on
 * @param detail what exactly
 * @param reason why, or null
 * @param completion how it was handed over, or null
 * @param marks what else it says
 */
public record Meaning(
        Phase phase,
        Detail detail,
        @Nullable Reason reason,
        @Nullable Completion completion,
        Set<Mark> marks) {

    /** What a status says beside its phase. */
    public enum Mark {
        /** The courier stood at the door. */
        DOOR,
        /** Another attempt follows. */
        AGAIN,
        /** The recipient must act. */
        RECIPIENT,
        /** The parcel goes back to the sender. */
        BACK,
        /** It holds even where the courier's coarse status says "delivered". */
        SURE,
        /** It is a class of events: a text that says more exactly what happened wins. */
        BROAD
    }

    private static final List<Reason> REASONS = List.of(
            Reason.NOT_HOME,
            Reason.CLOSED,
            Reason.REFUSED,
            Reason.MOVED,
            Reason.ADDRESS,
            Reason.NO_ACCESS,
            Reason.UNPAID,
            Reason.IDENTIFICATION,
            Reason.NOT_COLLECTED,
            Reason.REQUESTED,
            Reason.MISSORTED,
            Reason.DAMAGED,
            Reason.CAPACITY,
            Reason.DOCUMENTS,
            Reason.WEATHER,
            Reason.STRIKE,
            Reason.RECALLED,
            Reason.UNREACHABLE,
            Reason.WANTS_INSPECTION,
            Reason.PROCESSING,
            Reason.LATE_FLIGHT,
            Reason.NOT_ACCEPTED,
            Reason.NOT_ATTEMPTED,
            Reason.CUSTOMS_DELAY,
            Reason.OUT_OF_AREA,
            Reason.SECURITY);

    /** Takes a copy of the marks. */
    public Meaning {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(detail, "detail");
        marks = Set.copyOf(marks);
    }

    /**
     * A phase and a detail, and nothing else.
     *
     * @param phase the phase
     * @param detail the detail
     * @return the meaning
     */
    public static Meaning of(Phase phase, Detail detail) {
        return new Meaning(phase, detail, null, null, Set.of());
    }

    /**
     * Reads a meaning as the tables write it.
     *
     * @param phase the phase's name
     * @param detail the detail's code
     * @param extras words divided by spaces: a reason's cause, a {@link Completion} or a {@link Mark}, in lower case
     * @return the meaning
     * @throws IllegalArgumentException when a word is none of these
     */
    static Meaning read(String phase, String detail, String extras) {
        Reason reason = null;
        Completion completion = null;
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String word : extras.isEmpty() ? new String[0] : extras.split(" ")) {
            Reason cause = reason(word);
            if (cause != null) {
                reason = cause;
            } else if (isCompletion(word)) {
                completion = Completion.valueOf(word.toUpperCase(Locale.ROOT));
            } else {
                marks.add(Mark.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return new Meaning(Phase.valueOf(phase), Detail.of(detail), reason, completion, marks);
    }

    private static @Nullable Reason reason(String cause) {
        return REASONS.stream()
                .filter(reason -> reason.cause().equals(cause))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCompletion(String word) {
        return List.of(Completion.values()).stream()
                .anyMatch(each -> each.name().equals(word.toUpperCase(Locale.ROOT)));
    }

    /**
     * Whether a mark is set.
     *
     * @param mark the mark
     * @return true when it is
     */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * The same with another phase and detail.
     *
     * @param other the phase
     * @param exactly the detail
     * @return a new meaning
     */
    public Meaning as(Phase other, Detail exactly) {
        return new Meaning(other, exactly, reason, completion, marks);
    }

    /**
     * The same on the way back to the sender: it will not be tried again, the recipient need not act, and who takes it over is
     * the sender. What holds it up on the way back goes on holding it up.
     *
     * @return a new meaning with {@link Mark#BACK}
     */
    public Meaning goingBack() {
        Set<Mark> back = EnumSet.of(Mark.BACK);
        back.addAll(marks);
        back.remove(Mark.RECIPIENT);
        Meaning still = switch (phase) {
            case HOLD -> is(Mark.BACK) ? this : as(Phase.FAILED, Detail.UNDELIVERABLE);
            case ATTEMPT_FAILED, PICKUP_POINT ->
                as(Phase.FAILED, Reason.REFUSED.equals(reason) ? Detail.REFUSED : Detail.UNDELIVERABLE);
            case DELIVERED -> as(Phase.DELIVERED, Detail.RETURNED);
            default -> this;
        };
        return new Meaning(still.phase, still.detail, reason, null, back);
    }

    /**
     * The same, with what it leaves open filled from a second text about the same thing.
     *
     * @param other what the second text means, or null
     * @return this one when the other speaks of another phase
     */
    public Meaning filledFrom(@Nullable Meaning other) {
        if (other == null || other.phase != phase) {
            return this;
        }
        return new Meaning(
                phase,
                detail,
                reason == null ? other.reason : reason,
                completion == null ? other.completion : completion,
                marks.isEmpty() ? other.marks : marks);
    }

    /**
     * The attempt it tells of.
     *
     * @return the attempt, or null when it tells of none
     */
    public @Nullable Attempt attempt() {
        if (phase != Phase.ATTEMPT_FAILED && !is(Mark.DOOR)) {
            return null;
        }
        Attempt.Found found = is(Mark.DOOR) ? Attempt.Found.AT_THE_DOOR : Attempt.Found.UNKNOWN;
        return new Attempt(found, 0, moreToCome());
    }

    private @Nullable Boolean moreToCome() {
        if (is(Mark.BACK)) {
            return Boolean.FALSE;
        }
        return is(Mark.AGAIN) ? Boolean.TRUE : null;
    }

    /**
     * Who must act.
     *
     * @return the action, or null when nobody must
     */
    public @Nullable ActionRequired action() {
        return is(Mark.RECIPIENT) ? ActionRequired.by(ActionRequired.Actor.RECIPIENT) : null;
    }
}
