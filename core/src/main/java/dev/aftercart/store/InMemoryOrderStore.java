package dev.aftercart.store;

import dev.aftercart.customer.Customer;
import dev.aftercart.customer.CustomerId;
import dev.aftercart.order.EventId;
import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.PayloadId;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything behind one lock: simple, and quick enough for what a process holds in memory. */
final class InMemoryOrderStore implements OrderStore {

    private static final class Log {
        final Map<EventId, OrderEvent> events = new LinkedHashMap<>();
        long version;
        long changed;
    }

    private static final class Waiting {
        final Task task;
        Instant free;

        Waiting(Task task) {
            this.task = task;
            this.free = task.dueAt();
        }
    }

    private final Map<OrderNumber, Log> logs = new HashMap<>();
    private final Map<Leg, Set<OrderNumber>> parcels = new HashMap<>();
    private final TreeMap<Long, OrderNumber> changes = new TreeMap<>();
    private final Map<String, Waiting> tasks = new HashMap<>();
    private final Map<Leg, List<TrackingReading>> unmatched = new HashMap<>();
    private final Map<PayloadId, RawPayload> payloads = new HashMap<>();
    private final Map<CustomerId, Customer> customers = new HashMap<>();
    private long cursor;

    @Override
    public synchronized Optional<Stored> load(OrderNumber number) {
        Log log = logs.get(number);
        return log == null
                ? Optional.empty()
                : Optional.of(new Stored(number, log.version, List.copyOf(log.events.values())));
    }

    @Override
    public synchronized AppendResult append(
            OrderNumber number, long expectedVersion, List<OrderEvent> events, List<Task> due) {
        Log log = logs.get(number);
        long version = log == null ? 0 : log.version;
        List<OrderEvent> fresh = fresh(log, events);
        if (fresh.isEmpty()) {
            return new AppendResult.Duplicate(version);
        }
        if (version != expectedVersion) {
            return new AppendResult.Conflict(version);
        }
        Log target = log == null ? new Log() : log;
        logs.put(number, target);
        fresh.forEach(event -> {
            target.events.put(event.id(), event);
            index(number, event);
        });
        target.version++;
        changed(number, target);
        due.forEach(this::add);
        return new AppendResult.Appended(target.version, fresh);
    }

    private void add(Task task) {
        Waiting before = tasks.get(task.key());
        if (before == null || !before.task.dueAt().equals(task.dueAt())) {
            tasks.put(task.key(), new Waiting(task));
        }
    }

    private static List<OrderEvent> fresh(@Nullable Log log, List<OrderEvent> events) {
        Set<OrderEvent> once = new LinkedHashSet<>(events);
        if (log != null) {
            once.removeIf(event -> log.events.containsKey(event.id()));
        }
        return List.copyOf(once);
    }

    private void index(OrderNumber number, OrderEvent event) {
        event.opensLeg()
                .ifPresent(leg -> parcels.computeIfAbsent(leg, key -> new LinkedHashSet<>())
                        .add(number));
    }

    private void changed(OrderNumber number, Log log) {
        changes.remove(log.changed);
        log.changed = ++cursor;
        changes.put(log.changed, number);
    }

    @Override
    public synchronized List<OrderNumber> find(CourierCode courier, TrackingNumber number) {
        List<OrderNumber> found = new ArrayList<>(parcels.getOrDefault(new Leg(courier, number), Set.of()));
        Collections.reverse(found);
        return found;
    }

    @Override
    public synchronized Changes changesSince(long since, int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("limit must be above zero, but was " + limit);
        }
        List<OrderNumber> orders = new ArrayList<>();
        long next = since;
        for (Map.Entry<Long, OrderNumber> change : changes.tailMap(since, false).entrySet()) {
            if (orders.size() == limit) {
                break;
            }
            orders.add(change.getValue());
            next = change.getKey();
        }
        return new Changes(orders, next);
    }

    @Override
    public synchronized List<Task> claim(String queue, Instant now, int limit, Duration lease) {
        List<Waiting> due = tasks.values().stream()
                .filter(waiting -> waiting.task.queue().equals(queue) && !waiting.free.isAfter(now))
                .sorted(Comparator.comparing((Waiting waiting) -> waiting.task.dueAt())
                        .thenComparing(waiting -> waiting.task.key()))
                .limit(limit)
                .toList();
        due.forEach(waiting -> waiting.free = now.plus(lease));
        return due.stream().map(waiting -> waiting.task).toList();
    }

    @Override
    public synchronized void complete(String key, List<Task> next) {
        tasks.remove(key);
        next.forEach(this::add);
    }

    @Override
    public synchronized void keepUnmatched(TrackingReading reading) {
        unmatched
                .computeIfAbsent(new Leg(reading.courier(), reading.number()), key -> new ArrayList<>())
                .add(reading.withoutTexts());
    }

    @Override
    public synchronized List<TrackingReading> takeUnmatched(CourierCode courier, TrackingNumber number) {
        List<TrackingReading> kept = unmatched.remove(new Leg(courier, number));
        return kept == null ? List.of() : List.copyOf(kept);
    }

    @Override
    public synchronized void save(Customer customer) {
        customers.put(customer.id(), customer);
    }

    @Override
    public synchronized Optional<Customer> customer(CustomerId id) {
        return Optional.ofNullable(customers.get(id));
    }

    @Override
    public synchronized void erase(CustomerId id) {
        customers.remove(id);
        Set<Leg> parcels = new HashSet<>();
        logs.values().stream()
                .filter(log -> log.events.values().stream().anyMatch(event -> isBy(id, event)))
                .forEach(log -> parcels.addAll(parcels(log)));
        payloads.values()
                .removeIf(payload -> payload.parcels().isEmpty() || !Collections.disjoint(payload.parcels(), parcels));
    }

    private static boolean isBy(CustomerId id, OrderEvent event) {
        return event.fact() instanceof Fact.Placed placed
                && id.equals(placed.checkout().customer());
    }

    private static Set<Leg> parcels(Log log) {
        Set<Leg> parcels = new HashSet<>();
        log.events.values().forEach(event -> parcels.addAll(event.parcels()));
        return parcels;
    }

    @Override
    public synchronized void keepRaw(RawPayload payload) {
        payloads.merge(payload.id(), payload, InMemoryOrderStore::together);
    }

    private static RawPayload together(RawPayload kept, RawPayload again) {
        Set<Leg> parcels = new HashSet<>(kept.parcels());
        parcels.addAll(again.parcels());
        return kept.about(parcels);
    }

    @Override
    public synchronized Optional<RawPayload> raw(PayloadId id) {
        return Optional.ofNullable(payloads.get(id));
    }

    @Override
    public synchronized List<RawPayload> rawOf(OrderNumber order) {
        Log log = logs.get(order);
        Set<Leg> parcels = log == null ? Set.of() : parcels(log);
        return payloads.values().stream()
                .filter(payload -> !Collections.disjoint(payload.parcels(), parcels))
                .sorted(Comparator.comparing(RawPayload::receivedAt)
                        .thenComparing(payload -> payload.id().value()))
                .toList();
    }

    @Override
    public synchronized void eraseRaw(PayloadId id) {
        payloads.remove(id);
    }

    @Override
    public synchronized void eraseRawBefore(Instant instant) {
        payloads.values().removeIf(payload -> payload.receivedAt().isBefore(instant));
    }
}
