package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts windows into words that follow "you can return goods". */
final class WindowText {

    private WindowText() {}

    static Phrase of(Window window) {
        if (window instanceof Span span) {
            return span(span);
        }
        if (window instanceof WorkingDays working) {
            return within(Sentence.WORKING_DAYS.phrase().with("days", working.days()), working.anchors());
        }
        if (window instanceof Window.Until until) {
            return Sentence.UNTIL.phrase().with("day", until.day());
        }
        if (window instanceof Window.Later later) {
            return both(Sentence.LATER, later.first(), later.second());
        }
        if (window instanceof Window.Earlier earlier) {
            return both(Sentence.EARLIER, earlier.first(), earlier.second());
        }
        if (window instanceof Prolonged prolonged) {
            return Sentence.PROLONGED
                    .phrase()
                    .with("first", span(prolonged.first()))
                    .with("months", Sentence.MONTHS.phrase().with("months", prolonged.months()))
                    .with("shorter", span(prolonged.shorter()));
        }
        return Sentence.UNLIMITED.phrase();
    }

    private static Phrase both(Sentence sentence, Window first, Window second) {
        return sentence.phrase().with("first", of(first)).with("second", of(second));
    }

    private static Phrase span(Span span) {
        Phrase within = span.months() == 0 && span.days() == 0
                ? Sentence.SAME_DAY.phrase().with("anchor", anchor(span.anchors()))
                : within(length(span), span.anchors());
        return span.rolling() == null ? within : Sentence.ROLLING.phrase().with("window", within);
    }

    private static Phrase length(Span span) {
        Phrase days = Sentence.DAYS.phrase().with("days", span.days());
        Phrase months = Sentence.MONTHS.phrase().with("months", span.months());
        if (span.months() == 0) {
            return days;
        }
        return span.days() == 0 ? months : Lists.and(List.of(months, days));
    }

    private static Phrase within(Phrase length, List<Anchor> anchors) {
        return Sentence.WITHIN.phrase().with("length", length).with("anchor", anchor(anchors));
    }

    private static Phrase anchor(List<Anchor> anchors) {
        int last = anchors.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> one(anchors.get(last - i)))
                .reduce((after, before) ->
                        Sentence.ANCHOR_ELSE.phrase().with("first", before).with("second", after))
                .orElseThrow();
    }

    private static Phrase one(Anchor anchor) {
        Optional<Phrase> word = Sentence.value("anchor", TermsText.code(anchor));
        return word.orElseThrow(() -> new IllegalStateException("no words for " + anchor));
    }
}
