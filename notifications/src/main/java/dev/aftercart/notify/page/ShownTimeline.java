package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.CustomerTimeline;
import dev.aftercart.order.EventId;
import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.ParcelTimeline;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.TimelineEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The timeline of an order, as far as a view may tell it. */
final class ShownTimeline {

    private final OrderView view;
    private final Set<EventId> hidden = new HashSet<>();

    private ShownTimeline(OrderView view) {
        this.view = view;
        view.order().events().stream().filter(this::isHidden).forEach(event -> hidden.add(event.id()));
    }

    static CustomerTimeline of(OrderView view) {
        CustomerTimeline whole = view.order().timeline().forCustomer();
        boolean everything = view.shows(PersonalFact.TOWN)
                && view.shows(PersonalFact.TRACKING_NUMBER)
                && view.shows(PersonalFact.LAST_DAY)
                && view.shows(PersonalFact.PRICES);
        return everything ? whole : new ShownTimeline(view).of(whole);
    }

    private CustomerTimeline of(CustomerTimeline whole) {
        List<ParcelTimeline> parcels = whole.parcels().stream()
                .filter(told -> has(view, told.parcel()))
                .map(told -> new ParcelTimeline(told.parcel(), told.status(), lines(told.steps())))
                .toList();
        return new CustomerTimeline(lines(whole.steps()), parcels);
    }

    /** Whether it tells of a parcel. */
    static boolean has(OrderView view, Shipment parcel) {
        return parcel.isOutbound() || view.shows(PersonalFact.LAST_DAY);
    }

    /** What was paid, and what comes back. */
    private boolean isHidden(OrderEvent event) {
        return (event.kind().isMoney() && !view.shows(PersonalFact.PRICES))
                || (event.fact() instanceof Fact.Return && !view.shows(PersonalFact.LAST_DAY));
    }

    private List<TimelineEntry> lines(List<TimelineEntry> lines) {
        return lines.stream()
                .filter(line -> !hidden.contains(line.event()))
                .map(this::line)
                .toList();
    }

    private TimelineEntry line(TimelineEntry line) {
        String city = view.shows(PersonalFact.TOWN) ? line.city() : "";
        return new TimelineEntry(line.at(), line.dayOnly(), what(line.what()), city, line.parcel(), line.event());
    }

    private Phrase what(Phrase what) {
        return what.key().equals("timeline.shipped") && !view.shows(PersonalFact.TRACKING_NUMBER)
                ? new Phrase("timeline.shipped_unnumbered", what.arguments())
                : what;
    }
}
