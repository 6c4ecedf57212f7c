package dev.aftercart.store;

import dev.aftercart.customer.Customer;
import dev.aftercart.customer.CustomerId;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.PayloadId;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where orders are kept: their logs, the tasks they cause, and beside the logs the people, what couriers sent byte for byte,
 * and what no order claimed yet.
 *
 * <p>Implementations are thread-safe. What a method has acknowledged is there for every later call.
 */
public interface OrderStore {

    /**
     * A store in memory: for tests, examples and shops that keep their orders elsewhere. It forgets everything with the
     * process.
     *
     * @return a new, empty store
     */
    static OrderStore inMemory() {
        return new InMemoryOrderStore();
    }

    /**
     * Loads an order's log.
     *
     * @param number which order
     * @return the log, or empty when there is none
     */
    Optional<Stored> load(OrderNumber number);

    /**
     * Adds events, and the tasks they cause, to an order's log: all of it or nothing.
     *
     * <p>Events whose id is in the log are left out. When none is left, nothing is changed, whatever version was expected:
     * telling the same twice is no conflict.
     *
     * @param number which order
     * @param expectedVersion the version that the events were decided on; 0 for a new order
     * @param events the events
     * @param tasks the tasks
     * @return what became of it
     */
    AppendResult append(OrderNumber number, long expectedVersion, List<OrderEvent> events, List<Task> tasks);

    /**
     * Finds the orders that a parcel belongs to. Couriers use numbers again, and several orders may share a parcel.
     *
     * @param courier which courier
     * @param number the parcel's number
     * @return the orders, the newest first
     */
    List<OrderNumber> find(CourierCode courier, TrackingNumber number);

    /**
     * Which orders changed since a cursor.
     *
     * @param cursor where to go on from; 0 for the beginning
     * @param limit how many orders at most; above zero
     * @return the orders and the next cursor
     */
    Changes changesSince(long cursor, int limit);

    /**
     * Claims tasks of a queue that are due. A claimed task is given to nobody else until its lease is over.
     *
     * @param queue which queue, see {@link Task#queue()}
     * @param now the instant
     * @param limit how many at most
     * @param lease for how long
     * @return the tasks, the longest due first
     */
    List<Task> claim(String queue, Instant now, int limit, Duration lease);

    /**
     * Says that a task is done and need not be done again, and adds the tasks that follow from it: both or neither.
     *
     * @param key the task's key
     * @param next the tasks that follow; often none
     */
    void complete(String key, List<Task> next);

    /**
     * Keeps a reading that no order claims, for the order that ships with its number later; without the courier's sentences,
     * which may name people.
     *
     * @param reading the reading
     */
    void keepUnmatched(TrackingReading reading);

    /**
     * Takes out what was kept for a parcel.
     *
     * @param courier which courier
     * @param number the parcel's number
     * @return the readings, oldest first; they are no longer kept
     */
    List<TrackingReading> takeUnmatched(CourierCode courier, TrackingNumber number);

    /**
     * Keeps a person record, in place of an earlier one of the same customer.
     *
     * @param customer the record
     */
    void save(Customer customer);

    /**
     * Looks a person record up.
     *
     * @param id which customer
     * @return the record, or empty when there is none or it was erased
     */
    Optional<Customer> customer(CustomerId id);

    /**
     * Keeps what a courier sent. The same payload again adds the parcels that it speaks of, and nothing else.
     *
     * @param payload the payload
     */
    void keepRaw(RawPayload payload);

    /**
     * Looks up what an event was read from, by the provenance of the event.
     *
     * @param id which payload
     * @return the payload, or empty when it was not kept, or was erased
     */
    Optional<RawPayload> raw(PayloadId id);

    /**
     * Looks up everything that couriers sent about an order's parcels. Couriers use numbers again: what was sent about another
     * parcel of the same number is among it.
     *
     * @param order which order
     * @return the payloads, oldest first
     */
    List<RawPayload> rawOf(OrderNumber order);

    /**
     * Erases a payload. The events that came of it stay as they are.
     *
     * @param id which payload
     */
    void eraseRaw(PayloadId id);

    /**
     * Erases all payloads that came before an instant, so that they are not kept for longer than they are of use.
     *
     * @param instant before when
     */
    void eraseRawBefore(Instant instant);

    /**
     * Erases a person: the person record, and every payload that speaks of a parcel of theirs. A payload of which nobody knows
     * what it speaks of may be about anybody, so it is erased, too. The orders' logs hold nothing of the person and stay as
     * they are.
     *
     * @param id which customer
     */
    void erase(CustomerId id);
}
