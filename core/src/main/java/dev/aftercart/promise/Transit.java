package dev.aftercart.promise;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.function.Function;

/** How long a parcel travels (time in transit), from the day the carrier has it. */
sealed interface Transit {

    /** The first day on which a parcel may come that is handed over on a working day of the carrier's. */
    LocalDate earliest(WorkingCalendar carrier, LocalDate handOver);

    /** The last day. */
    LocalDate latest(WorkingCalendar carrier, LocalDate handOver);

    Phrase told(String service);

    /** Counted in the carrier's working days. */
    record Days(int least, int most) implements Transit {
        public Days {
            Handling.checkDays("transit", least, most);
        }

        @Override
        public LocalDate earliest(WorkingCalendar carrier, LocalDate handOver) {
            return carrier.plusWorkingDays(handOver, least);
        }

        @Override
        public LocalDate latest(WorkingCalendar carrier, LocalDate handOver) {
            return carrier.plusWorkingDays(handOver, most);
        }

        @Override
        public Phrase told(String service) {
            return Phrase.of("promise.step.transit")
                    .with("service", service)
                    .with("days", PromisePhrases.workingDays(least, most));
        }
    }

    /** Learned from past deliveries, in calendar days. */
    record Learned(Function<LocalDate, TransitForecast> forecast) implements Transit {

        @Override
        public LocalDate earliest(WorkingCalendar carrier, LocalDate handOver) {
            return window(carrier, handOver).first();
        }

        @Override
        public LocalDate latest(WorkingCalendar carrier, LocalDate handOver) {
            return window(carrier, handOver).last();
        }

        private DateWindow window(WorkingCalendar carrier, LocalDate handOver) {
            return forecast.apply(handOver).estimate(carrier.zone()).window();
        }

        @Override
        public Phrase told(String service) {
            return Phrase.of("promise.step.transit_learned").with("service", service);
        }
    }
}
