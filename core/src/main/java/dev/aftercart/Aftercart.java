package dev.aftercart;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.order.Address;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderListener;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.SignalSource;
import dev.aftercart.order.StatusModel;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.RawPayload;
import dev.aftercart.store.Task;
import dev.aftercart.store.TaskSource;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front door: joins a store, couriers and listeners. Every part behind it works alone, too.
 *
 * <p>Thread-safe. It starts no thread and looks at no clock but the one it was given.
 */
public final class Aftercart {

    /** A node that has not told the listeners by then is taken for dead. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final OrderStore store;
    private final InstantSource clock;
    private final Map<CourierCode, Courier> couriers;
    private final Recorder recorder;

    private Aftercart(Builder builder) {
        this.store = builder.store;
        this.clock = builder.clock;
        this.couriers = Map.copyOf(builder.couriers);
        this.recorder =
                new Recorder(builder.store, builder.allListeners(), builder.watch(), builder.tasks, builder.statuses);
    }

    /**
     * Begins to put a shop together.
     *
     * @param store where orders are kept
     * @param clock what time it is
     * @return a builder
     */
    public static Builder with(OrderStore store, InstantSource clock) {
        return new Builder(store, clock);
    }

    /**
     * Records a new order. Recording the same order again changes nothing.
     *
     * @param draft the order
     * @return what became of it
     * @throws IllegalArgumentException when the draft has no line, a SKU twice, or two currencies
     * @throws IllegalStateException when an order of this number exists and was placed differently
     */
    public Recorded record(OrderDraft draft) {
        Instant now = clock.instant();
        List<OrderEvent> events = draft.events(now);
        // Before the listeners hear of the order, for they want to write to the person.
        draft.person().ifPresent(store::save);
        return recorder.create(draft.number(), events, now);
    }

    /**
     * Does something to an order. When somebody else changed it meanwhile, the command is run again on what it is now.
     *
     * @param number which order
     * @param command what to do
     * @return what became of it
     * @throws java.util.NoSuchElementException when there is no such order
     */
    public Recorded record(String number, OrderCommand command) {
        Instant now = clock.instant();
        Recorded recorded = recorder.change(OrderNumber.of(number), command, now);
        return recorded instanceof Recorded.Done done ? matchKept(done) : recorded;
    }

    /** A parcel that was just shipped may have been spoken of before. */
    private Recorded matchKept(Recorded.Done done) {
        Recorded latest = done;
        List<Leg> legs = done.order().shipments().stream()
                .flatMap(shipment -> shipment.legs().stream())
                .toList();
        for (Leg leg : legs) {
            for (TrackingReading kept : store.takeUnmatched(leg.courier(), leg.number())) {
                latest = recorder.change(done.order().number(), order -> order.tracked(kept), clock.instant());
            }
        }
        return new Recorded.Done(latest.order());
    }

    /**
     * Reads a courier's push, keeps it beside the orders' logs, and records what it says. A push that is not to be trusted is
     * not kept.
     *
     * @param courier the courier's code
     * @param request the push, as the shop's own endpoint received it
     * @return what it says, and what to answer
     * @throws IllegalArgumentException when no such courier was given to the builder
     */
    public PushResult read(String courier, PushRequest request) {
        CourierCode code = CourierCode.of(courier);
        PushResult result = courier(code).read(request);
        if (result.outcomes().stream().anyMatch(TrackingOutcome.Unauthorised.class::isInstance)) {
            return result;
        }
        String type = request.header("content-type").orElse("");
        RawPayload raw = RawPayload.of(code, type, clock.instant(), request.body());
        Set<Leg> parcels = new LinkedHashSet<>();
        for (TrackingOutcome outcome : result.outcomes()) {
            if (outcome instanceof TrackingOutcome.Reading told) {
                parcels.addAll(told.reading().legs());
                accept(new TrackingOutcome.Reading(told.reading().from(raw.id())));
            }
        }
        store.keepRaw(raw.about(parcels));
        return result;
    }

    /**
     * Asks the couriers about an order's parcels that are still under way, and records what they say.
     *
     * @param number which order
     * @return what the couriers said, parcel by parcel; parcels of couriers that were not given to the builder are left out
     * @throws java.util.NoSuchElementException when there is no such order
     */
    public List<TrackingOutcome> refresh(String number) {
        Order order = order(number);
        Map<Courier, List<TrackingQuery>> queries = new LinkedHashMap<>();
        for (Shipment shipment : order.shipments()) {
            if (!shipment.milestone().isTerminal()) {
                newestKnown(shipment)
                        .ifPresent(leg -> queries.computeIfAbsent(courier(leg.courier()), key -> new ArrayList<>())
                                .add(query(order, leg)));
            }
        }
        List<TrackingOutcome> outcomes = new ArrayList<>();
        queries.forEach((courier, some) -> outcomes.addAll(courier.track(some)));
        outcomes.forEach(this::accept);
        return outcomes;
    }

    /** The parcel's newest leg with a courier that can be asked. */
    private Optional<Leg> newestKnown(Shipment shipment) {
        return shipment.legs().stream()
                .filter(leg -> couriers.containsKey(leg.courier()))
                .reduce((earlier, later) -> later);
    }

    private static TrackingQuery query(Order order, Leg leg) {
        Address to = order.checkout().shipTo();
        TrackingQuery query = TrackingQuery.of(leg.number());
        return to == null ? query : query.to(to.country(), to.postcode());
    }

    /**
     * Records what a courier said, wherever it was read. What no order claims is kept until an order ships with the number.
     *
     * @param outcome what was said; anything but a reading changes nothing
     */
    public void accept(TrackingOutcome outcome) {
        if (!(outcome instanceof TrackingOutcome.Reading told)) {
            return;
        }
        TrackingReading reading = told.reading();
        if (!recordForOrders(reading)) {
            store.keepUnmatched(reading.withoutTexts());
            // An order may have shipped between looking and keeping.
            if (recordForOrders(reading)) {
                store.takeUnmatched(reading.courier(), reading.number());
            }
        }
    }

    private boolean recordForOrders(TrackingReading reading) {
        Set<OrderNumber> orders = new LinkedHashSet<>(store.find(reading.courier(), reading.number()));
        reading.aliases().forEach(alias -> orders.addAll(store.find(reading.courier(), alias)));
        orders.forEach(number -> recorder.change(number, order -> order.tracked(reading), clock.instant()));
        return !orders.isEmpty();
    }

    /**
     * The order as it is now.
     *
     * @param number which order
     * @return the order
     * @throws java.util.NoSuchElementException when there is no such order
     */
    public Order order(String number) {
        return recorder.load(OrderNumber.of(number)).fold();
    }

    /**
     * Looks at orders for which a time has come, and tells the listeners what began to hold. To be called every minute or
     * so; any number of nodes may do it. A node that dies on the way leaves its orders to the others.
     *
     * @param limit how many tasks at most
     * @return how many were due; fewer than {@code limit} when no more are due
     */
    public int wake(int limit) {
        Instant now = clock.instant();
        Set<String> done = new HashSet<>();
        List<Task> due = store.claim(Watch.QUEUE, now, limit, LEASE);
        for (Task task : due) {
            if (!done.contains(task.key())) {
                done.addAll(recorder.wake(task, now));
            }
        }
        return due.size();
    }

    private Courier courier(CourierCode code) {
        Courier courier = couriers.get(code);
        if (courier == null) {
            throw new IllegalArgumentException(
                    "no courier \"" + code + "\" was given to the builder; there are " + couriers.keySet());
        }
        return courier;
    }

    /** Puts a shop together. Not thread-safe; its methods change it and return it. */
    public static final class Builder {

        private final OrderStore store;
        private final InstantSource clock;
        private final Map<CourierCode, Courier> couriers = new LinkedHashMap<>();
        private final List<OrderListener> listeners = new ArrayList<>();
        private final List<SignalSource> signals = new ArrayList<>(List.of(SignalSource.promises()));
        private final List<TaskSource> tasks = new ArrayList<>();
        private @Nullable StatusModel statuses;

        private Builder(OrderStore store, InstantSource clock) {
            this.store = Objects.requireNonNull(store, "store");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /**
         * Adds couriers.
         *
         * @param some the couriers; each code once
         * @return this builder
         * @throws IllegalArgumentException when two couriers have the same code
         */
        public Builder couriers(Courier... some) {
            for (Courier courier : some) {
                if (couriers.putIfAbsent(courier.code(), courier) != null) {
                    throw new IllegalArgumentException("two couriers have the code \"" + courier.code() + "\"");
                }
            }
            return this;
        }

        /**
         * Adds somebody who wants to hear of changes after they were recorded.
         *
         * @param listener the listener
         * @return this builder
         */
        public Builder onChange(OrderListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Adds somebody who has to do something after a change, and must not miss one when the process dies.
         *
         * @param source says which tasks are stored with a change
         * @return this builder
         */
        public Builder tasks(TaskSource source) {
            tasks.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Adds what listeners want to hear of as {@link OrderChange#signals()}, beside what becomes of promised dates and
         * of times in the merchant's own statuses, which they always hear of.
         *
         * @param source finds signals
         * @return this builder
         */
        public Builder signals(SignalSource source) {
            signals.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Sets the merchant's own statuses. Their hooks run after a change was recorded.
         *
         * @param model the model
         * @return this builder
         */
        public Builder statuses(StatusModel model) {
            this.statuses = Objects.requireNonNull(model, "model");
            return this;
        }

        /** The hooks of the statuses hear of a change before everybody else. */
        private List<OrderListener> allListeners() {
            List<OrderListener> all = new ArrayList<>(listeners);
            if (statuses != null) {
                all.add(0, statuses.onEntering());
            }
            return all;
        }

        private Watch watch() {
            List<SignalSource> all = new ArrayList<>(signals);
            if (statuses != null) {
                all.add(SignalSource.statuses(statuses));
            }
            return new Watch(all);
        }

        /**
         * Makes the shop.
         *
         * @return the front door
         */
        public Aftercart build() {
            return new Aftercart(this);
        }
    }
}
