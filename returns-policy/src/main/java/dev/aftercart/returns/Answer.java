package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.Objects;

/** The sentence that answers the customer. */
final class Answer {

    private Answer() {}

    static Phrase of(LineDecision line) {
        return switch (line.finding()) {
            case ACCEPTED ->
                Wording.ANSWER_ACCEPTED
                        .phrase()
                        .with("last", last(line))
                        .with("because", line.rule().reason());
            case TO_REVIEW ->
                Wording.ANSWER_REVIEW
                        .phrase()
                        .with("last", last(line))
                        .with("because", line.rule().reason());
            case EXCLUDED ->
                Wording.ANSWER_EXCLUDED.phrase().with("because", line.rule().reason());
            case NOT_HANDED_OVER ->
                waitsForDispatch(line) ? Wording.ANSWER_NOT_DISPATCHED.phrase() : Wording.ANSWER_NOT_DELIVERED.phrase();
            case WINDOW_CLOSED -> Wording.ANSWER_CLOSED.phrase().with("last", last(line));
            case TOO_MANY ->
                Wording.ANSWER_TOO_MANY
                        .phrase()
                        .with("asked", line.asked().quantity())
                        .with("left", line.asked().left());
        };
    }

    static boolean waitsForDispatch(LineDecision line) {
        return line.rule().then() instanceof Terms.Within terms && terms.handover() == Anchor.DISPATCH;
    }

    private static LocalDate last(LineDecision line) {
        return Objects.requireNonNull(line.window().lastDay(), "a window that was judged has a last day");
    }
}
