package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Anchor;
import java.time.LocalDate;
import java.util.Objects;

/** The sentence that answers the customer. */
final class Answer {

    private Answer() {}

    static Phrase of(LineDecision line) {
        return switch (line.finding()) {
            case ACCEPTED ->
                line.raisedBy()
                        .map(right -> lawful(line, right, Wording.ANSWER_LAWFUL, Wording.ANSWER_LAWFUL_OPEN))
                        .orElseGet(() -> granted(line, Wording.ANSWER_ACCEPTED, Wording.ANSWER_UNLIMITED));
            case TO_REVIEW ->
                line.raisedBy()
                        .map(right ->
                                lawful(line, right, Wording.ANSWER_REVIEW_LAWFUL, Wording.ANSWER_REVIEW_LAWFUL_OPEN))
                        .orElseGet(() -> granted(line, Wording.ANSWER_REVIEW, Wording.ANSWER_REVIEW_UNLIMITED));
            case EXCLUDED ->
                Wording.ANSWER_EXCLUDED.phrase().with("because", line.rule().told());
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

    private static Phrase lawful(LineDecision line, Right right, Wording until, Wording open) {
        LocalDate last = line.window().lastDay();
        Phrase phrase = last == null ? open.phrase() : until.phrase().with("last", last);
        return phrase.with("article", right.article());
    }

    private static Phrase granted(LineDecision line, Wording until, Wording unlimited) {
        LocalDate last = line.window().lastDay();
        Phrase phrase = last == null ? unlimited.phrase() : until.phrase().with("last", last);
        return phrase.with("because", cause(line));
    }

    /** The window's reason says more than the eligibility's where nothing was asked there. */
    static Phrase cause(LineDecision line) {
        return line.rule().isDefault()
                ? line.rule(Facet.WINDOW).told()
                : line.rule().told();
    }

    static boolean waitsForDispatch(LineDecision line) {
        return line.terms().countsFrom().contains(Anchor.DISPATCH);
    }

    private static LocalDate last(LineDecision line) {
        return Objects.requireNonNull(line.window().lastDay(), "a window that was judged has a last day");
    }
}
