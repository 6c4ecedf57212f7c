package dev.aftercart.examples;

import dev.aftercart.Aftercart;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.customer.Customer;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderLog;
import dev.aftercart.order.Shipment;
import dev.aftercart.store.OrderStore;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An order taken all the way: its log and what couriers sent go in, what customer and support get to see comes out.
 *
 * <p>Not thread-safe.
 */
public final class Demo {

    /** The languages everything is written in. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("id"));

    private static final Duration WHEN_RETURNED = Duration.ofDays(2);

    private final OrderLog log;
    private final OrderStore store = OrderStore.inMemory();
    private final Aftercart shop;
    private final List<String> notes = new ArrayList<>();
    private Instant now;

    /**
     * Takes an order in.
     *
     * @param log the order's log
     */
    public Demo(OrderLog log) {
        this.log = log;
        this.now = newest(log.events());
        this.shop = Aftercart.with(store, () -> now).build();
        store.append(log.number(), 0, log.events(), List.of());
    }

    /**
     * The order that is bundled with the demo.
     *
     * @return its log
     */
    public static OrderLog bundledOrder() {
        return OrderLog.read(bundled("demo-order.json")).orThrow();
    }

    /**
     * What the courier of the bundled order sent.
     *
     * @return what it says
     */
    public static List<TrackingOutcome> bundledMessages() {
        return Dhl.parser().parse(bundled("demo-dhl.json"));
    }

    private static byte[] bundled(String name) {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Records what a courier said. A parcel that the order does not know is taken for the one that carries what is left to
     * send: the demo is there to look at any courier's message.
     *
     * @param outcomes what the courier said
     */
    public void hear(List<TrackingOutcome> outcomes) {
        for (TrackingOutcome outcome : outcomes) {
            if (outcome instanceof TrackingOutcome.Reading read) {
                hear(read.reading());
            } else {
                notes.add("the courier's message holds no news of a parcel: " + outcome);
            }
        }
    }

    private void hear(TrackingReading reading) {
        if (order().shipments().stream().noneMatch(parcel -> isAbout(reading, parcel))) {
            now = reading.events().stream()
                    .map(event -> event.time().instant())
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(now);
            shop.record(
                    log.number().value(),
                    order -> order.shipped(
                            parcel -> parcel.courier(reading.courier().value())
                                    .tracking(reading.number().value())
                                    .all()));
        }
        for (TrackingEvent event : reading.events()) {
            Instant happened = event.time().instant();
            now = happened == null || happened.isBefore(now) ? now : happened;
        }
        shop.accept(new TrackingOutcome.Reading(reading));
        reading.diagnostics().forEach(diagnostic -> notes.add(diagnostic.toString()));
    }

    private static boolean isAbout(TrackingReading reading, Shipment parcel) {
        return parcel.courier().equals(reading.courier())
                && (parcel.number().equals(reading.number())
                        || reading.aliases().contains(parcel.number()));
    }

    private Order order() {
        return shop.order(log.number().value());
    }

    /**
     * What was not understood on the way.
     *
     * @return a line each, in English
     */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * When the customer of the demo asks to return: two days after the last thing that happened.
     *
     * @return the instant
     */
    public Instant twoDaysLater() {
        return newest(order().events()).plus(WHEN_RETURNED);
    }

    private static Instant newest(List<OrderEvent> events) {
        return events.stream()
                .map(OrderEvent::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /**
     * What came of it.
     *
     * @param at when somebody looks at it, and asks to return
     * @return file names to contents
     */
    public Map<String, byte[]> files(Instant at) {
        Order order = order();
        Customer customer = log.person();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Locale language : LANGUAGES) {
            DemoTexts texts = new DemoTexts(order, customer, language, at);
            String tag = language.toLanguageTag();
            files.put("timeline." + tag + ".txt", texts.timeline().getBytes(StandardCharsets.UTF_8));
            files.put("message." + tag + ".eml", texts.message());
            files.put("tracking." + tag + ".html", texts.page().getBytes(StandardCharsets.UTF_8));
            files.put("return-decision." + tag + ".txt", texts.decision().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
