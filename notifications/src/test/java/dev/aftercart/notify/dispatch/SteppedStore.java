package dev.aftercart.notify.dispatch;

import dev.aftercart.customer.Customer;
import dev.aftercart.customer.CustomerId;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.store.AppendResult;
import dev.aftercart.store.Changes;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.RawPayload;
import dev.aftercart.store.Stored;
import dev.aftercart.store.Task;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.PayloadId;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A store with a boundary before and after each call, which knows when something is due. */
final class SteppedStore implements OrderStore {

    final OrderStore behind = OrderStore.inMemory();
    final TreeSet<Instant> instants = new TreeSet<>();
    private final Runnable step;

    SteppedStore(Runnable step) {
        this.step = step;
    }

    private <T> T call(Supplier<T> work) {
        step.run();
        T result = work.get();
        step.run();
        return result;
    }

    @Override
    public Optional<Stored> load(OrderNumber number) {
        return call(() -> behind.load(number));
    }

    @Override
    public AppendResult append(OrderNumber number, long version, List<OrderEvent> events, List<Task> tasks) {
        return call(() -> {
            tasks.forEach(task -> instants.add(task.dueAt()));
            return behind.append(number, version, events, tasks);
        });
    }

    @Override
    public List<Task> claim(String queue, Instant now, int limit, Duration lease) {
        return call(() -> {
            List<Task> claimed = behind.claim(queue, now, limit, lease);
            if (!claimed.isEmpty()) {
                instants.add(now.plus(lease));
            }
            return claimed;
        });
    }

    @Override
    public void complete(String key, List<Task> next) {
        step.run();
        next.forEach(task -> instants.add(task.dueAt()));
        behind.complete(key, next);
        step.run();
    }

    @Override
    public List<OrderNumber> find(CourierCode courier, TrackingNumber number) {
        return behind.find(courier, number);
    }

    @Override
    public Changes changesSince(long cursor, int limit) {
        return behind.changesSince(cursor, limit);
    }

    @Override
    public void keepUnmatched(TrackingReading reading) {
        behind.keepUnmatched(reading);
    }

    @Override
    public List<TrackingReading> takeUnmatched(CourierCode courier, TrackingNumber number) {
        return behind.takeUnmatched(courier, number);
    }

    @Override
    public void save(Customer customer) {
        behind.save(customer);
    }

    @Override
    public Optional<Customer> customer(CustomerId id) {
        return behind.customer(id);
    }

    @Override
    public void keepRaw(RawPayload payload) {
        behind.keepRaw(payload);
    }

    @Override
    public Optional<RawPayload> raw(PayloadId id) {
        return behind.raw(id);
    }

    @Override
    public List<RawPayload> rawOf(OrderNumber order) {
        return behind.rawOf(order);
    }

    @Override
    public void eraseRaw(PayloadId id) {
        behind.eraseRaw(id);
    }

    @Override
    public void eraseRawBefore(Instant instant) {
        behind.eraseRawBefore(instant);
    }

    @Override
    public void erase(CustomerId id) {
        behind.erase(id);
    }
}
