package dev.aftercart.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;

/**
 * The days that lead from an order to the door. Days of the shop, of the carrier and of the destination are each by their own
 * calendar; where zones differ, the next party takes over on its date at the end of the day before.
 *
 * @param counted the working day of the shop that the order counts for
 * @param readyFirst the first day on which everything can be ready
 * @param readyLast the last such day
 * @param shipsFirst the first day on which it can leave: ready, the shop works and the carrier collects
 * @param shipsLast the last such day
 * @param due the day on which the carrier would deliver at the latest, were it a day of delivery at the destination
 * @param window when it arrives
 */
record DeliverySchedule(
        LocalDate counted,
        LocalDate readyFirst,
        LocalDate readyLast,
        LocalDate shipsFirst,
        LocalDate shipsLast,
        LocalDate due,
        DateWindow window) {

    private static final int HORIZON_DAYS = 366;

    static DeliverySchedule of(DeliveryPlan plan, ShippingService service, Instant at) {
        return new Reckoning(plan.shop(), service, plan.destination(), at).schedule(plan.handlings());
    }

    /** The day on which work on a line begins. */
    static LocalDate begin(WorkingCalendar shop, LocalDate counted, Handling handling) {
        LocalDate notBefore = handling.notBefore();
        return notBefore == null || notBefore.isBefore(counted) ? counted : shop.rollForward(notBefore);
    }

    /** The last day on which a line can be ready. */
    static LocalDate readyBy(WorkingCalendar shop, LocalDate counted, Handling handling) {
        return shop.plusDaysOfWork(begin(shop, counted, handling), handling.most());
    }

    private record Reckoning(WorkingCalendar shop, ShippingService service, WorkingCalendar destination, Instant at) {

        DeliverySchedule schedule(Collection<Handling> handlings) {
            LocalDate counted = shop.workingDayOf(at);
            LocalDate readyFirst = handlings.stream()
                    .map(each -> shop.plusDaysOfWork(begin(shop, counted, each), each.least()))
                    .max(Comparator.naturalOrder())
                    .orElse(counted);
            LocalDate readyLast = handlings.stream()
                    .map(each -> readyBy(shop, counted, each))
                    .max(Comparator.naturalOrder())
                    .orElse(counted);
            LocalDate shipsFirst = collected(readyFirst);
            LocalDate shipsLast = collected(readyLast);
            LocalDate due = latest(service.transit().latest(service.carrier(), handOver(shipsLast)), shipsLast);
            return new DeliverySchedule(
                    counted, readyFirst, readyLast, shipsFirst, shipsLast, due, window(shipsFirst, shipsLast, due));
        }

        private DateWindow window(LocalDate shipsFirst, LocalDate shipsLast, LocalDate due) {
            LocalDate soonest = service.transit().earliest(service.carrier(), handOver(shipsFirst));
            LocalDate first = delivered(latest(soonest, shipsFirst), shipsFirst);
            LocalDate last = delivered(due, shipsLast);
            return service.narrowed(DateWindow.between(first, last.isBefore(first) ? first : last, destination.zone()));
        }

        /** The next day on which a parcel can leave. */
        private LocalDate collected(LocalDate ready) {
            LocalDate day = ready;
            for (int i = 0; i < HORIZON_DAYS; i++) {
                if (shop.isWorkingDay(day) && service.carrier().isWorkingDay(handOver(day))) {
                    return day;
                }
                day = day.plusDays(1);
            }
            throw new IllegalStateException("the shop and the carrier of \"" + service
                    + "\" have no working day in common within a year after " + ready);
        }

        /** The carrier's date when a day of the shop ends. */
        private LocalDate handOver(LocalDate shipped) {
            return dateAtEnd(shipped, service.carrier().zone());
        }

        /** Nothing comes before it left, on the clock of where it comes to. */
        private LocalDate latest(LocalDate arrival, LocalDate shipped) {
            LocalDate left = dateAtEnd(shipped, destination.zone());
            return arrival.isBefore(left) ? left : arrival;
        }

        private LocalDate dateAtEnd(LocalDate shopDay, ZoneId zone) {
            return zone.equals(shop.zone())
                    ? shopDay
                    : shopDay.plusDays(1)
                            .atStartOfDay(shop.zone())
                            .minusNanos(1)
                            .withZoneSameInstant(zone)
                            .toLocalDate();
        }

        /** The first day of delivery from a day on whose hours begin when the parcel has left. */
        private LocalDate delivered(LocalDate arrival, LocalDate shipped) {
            Instant leaves = leaves(shipped);
            LocalDate day = destination.rollForward(arrival);
            while (service.narrowed(DateWindow.on(day, destination.zone())).from() != null
                    && service.narrowed(DateWindow.on(day, destination.zone()))
                            .opensAt()
                            .isBefore(leaves)) {
                day = destination.rollForward(day.plusDays(1));
            }
            return day;
        }

        private Instant leaves(LocalDate shipped) {
            Instant cutOff = shop.cutOffOn(shipped)
                    .map(time -> shipped.atTime(time).atZone(shop.zone()))
                    .orElseGet(() -> shipped.atStartOfDay(shop.zone()))
                    .toInstant();
            return cutOff.isAfter(at) ? cutOff : at;
        }
    }
}
