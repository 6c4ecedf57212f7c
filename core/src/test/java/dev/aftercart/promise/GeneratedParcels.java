package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;

/** Parcels made up day by day, told to a model as a shop would tell them. */
final class GeneratedParcels {

    private final TreeMap<LocalDate, List<TransitDay.Step>> days = new TreeMap<>();
    private int number;

    /** So many parcels of a lane on each day, each taking as long as the rule says for its day and its number. */
    GeneratedParcels bought(
            Lane lane, LocalDate first, LocalDate last, int aDay, ToIntBiFunction<LocalDate, Integer> takes) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (int i = 0; i < aDay; i++) {
                String parcel = "parcel-" + ++number;
                on(day).add(new TransitDay.Bought(parcel, lane));
                on(day.plusDays(takes.applyAsInt(day, i))).add(new TransitDay.Delivered(parcel));
            }
        }
        return this;
    }

    private List<TransitDay.Step> on(LocalDate day) {
        return days.computeIfAbsent(day, any -> new ArrayList<>());
    }

    /** The model after all days before the given one. */
    TransitModel learnedBefore(LocalDate day, TransitModel untaught) {
        TransitModel model = untaught;
        for (var entry : days.headMap(day).entrySet()) {
            model = model.after(new TransitDay(entry.getKey(), entry.getValue()));
        }
        return model;
    }

    /** Days around a mean, spread as delivery times are: few are early, some are very late. */
    static int spread(Random random, double mean) {
        return (int) Math.round(mean * Math.exp(0.4 * random.nextGaussian()));
    }
}
