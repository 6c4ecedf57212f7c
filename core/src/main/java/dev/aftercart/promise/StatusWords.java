package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells how a promise stands. */
final class StatusWords {

    private StatusWords() {}

    static Explanation explain(PromiseStatus status) {
        Estimate promised = status.promised();
        Estimate expected = status.expected();
        if (promised == null || expected == null) {
            return Explanation.of(Phrase.of("promise.status.none"));
        }
        List<Phrase> facts = new ArrayList<>();
        facts.add(said(promised));
        if (!expected.equals(promised)) {
            facts.add(said(expected));
        }
        Stream.of(promised, expected)
                .map(Estimate::preference)
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later)
                .ifPresent(where -> facts.add(Phrase.of("promise.place." + code(where.place()))));
        return new Explanation(rule(status, promised), facts, changes(status, promised));
    }

    private static Phrase rule(PromiseStatus status, Estimate promised) {
        boolean late = status.missedAt().isPresent();
        String key = "promise.status." + code(status.standing());
        Phrase rule = Phrase.of(late && status.daysLate() == 0 ? key + "_same_day" : key)
                .with("when", PromisePhrases.when(promised.window()));
        return late && status.daysLate() > 0 ? rule.with("days", status.daysLate()) : rule;
    }

    private static Phrase said(Estimate estimate) {
        return Phrase.of("promise.said." + code(estimate.source()))
                .with("when", PromisePhrases.when(estimate.window()));
    }

    private static List<Phrase> changes(PromiseStatus status, Estimate promised) {
        return switch (status.standing()) {
            case ON_TRACK, EXPECTED_LATE ->
                List.of(Phrase.of("promise.change.late_from")
                        .with(
                                "at",
                                promised.window()
                                        .overAt()
                                        .atZone(promised.window().zone())));
            case NONE, OVERDUE, KEPT, BROKEN -> List.of();
        };
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
