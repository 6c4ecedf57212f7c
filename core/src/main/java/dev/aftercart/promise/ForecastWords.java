package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts answers of a model into phrases. */
final class ForecastWords {

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;
    private static final double HUNDRED = 100;

    private ForecastWords() {}

    static Explanation forecast(TransitForecast forecast) {
        Phrase rule =
                Phrase.of("forecast.days").with("half", forecast.dayOf(HALF)).with("most", forecast.dayOf(MOST));
        return new Explanation(rule, facts(forecast.evidence()), List.of());
    }

    static Explanation lateRisk(TransitForecast forecast, LocalDate promised) {
        Phrase rule = Phrase.of("forecast.late")
                .with("percent", percent(1 - forecast.comeBy(promised)))
                .with("promised", promised);
        LocalDate safe = forecast.dayOf(MOST);
        List<Phrase> changes =
                safe.isAfter(promised) ? List.of(Phrase.of("forecast.late.kept").with("day", safe)) : List.of();
        return new Explanation(rule, facts(forecast.evidence()), changes);
    }

    static Phrase silence(LocalDate since, double share) {
        return Phrase.of("forecast.silence").with("percent", percent(share)).with("since", since);
    }

    static Phrase unscanned(LocalDate since, double share) {
        return Phrase.of("forecast.unscanned").with("percent", percent(share)).with("since", since);
    }

    static Explanation silence(Phrase rule, List<TransitForecast.Evidence> evidence) {
        return new Explanation(rule, facts(evidence), List.of(Phrase.of("forecast.silence.heard")));
    }

    private static long percent(double share) {
        return Math.round(HUNDRED * share);
    }

    /** What has seen less than half a parcel is not worth a sentence. */
    private static List<Phrase> facts(List<TransitForecast.Evidence> evidence) {
        List<Phrase> facts = new ArrayList<>();
        for (TransitForecast.Evidence one : evidence) {
            long parcels = Math.round(one.parcels());
            if (parcels > 0) {
                facts.add(place(one.level()).with("parcels", parcels).with("latest", one.lastDelivered()));
            }
        }
        return facts.isEmpty() ? List.of(Phrase.of("forecast.guess")) : facts;
    }

    private static Phrase place(Lane level) {
        String from = String.join(", ", level.origin());
        String to = String.join(", ", level.destination());
        if (!level.traits().isEmpty()) {
            return Phrase.of("forecast.seen.trait").with("trait", String.join(", ", level.traits()));
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Phrase.of("forecast.seen.all");
        }
        if (to.isEmpty()) {
            return Phrase.of("forecast.seen.from").with("from", from);
        }
        return from.isEmpty()
                ? Phrase.of("forecast.seen.to").with("to", to)
                : Phrase.of("forecast.seen.between").with("from", from).with("to", to);
    }
}
