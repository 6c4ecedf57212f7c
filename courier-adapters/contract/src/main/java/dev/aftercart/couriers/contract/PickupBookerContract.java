package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupBooker;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.http.CourierHttp;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every booker of pickups keeps to. */
public abstract class PickupBookerContract extends BookingContract<Pickup> {

    /** For subclasses. */
    protected PickupBookerContract() {}

    /**
     * The booker under test.
     *
     * @param http what carries its calls; plain http is allowed
     * @param base the address of the server that plays the courier
     * @param journal where it notes keys
     * @return the booker, with some credentials
     */
    protected abstract PickupBooker booker(CourierHttp http, URI base, BookingJournal journal);

    @Override
    final BookingOutcome<Pickup> book(CourierHttp http, URI base, BookingJournal journal, BookingKey key) {
        return booker(http, base, journal).bookPickup(request(key));
    }

    @Override
    final BookingOutcome<Cancellation> cancel(CourierHttp http, URI base, Pickup booked) {
        return booker(http, base, BookingJournal.inMemory()).cancelPickup(booked.id());
    }

    private PickupRequest request(BookingKey key) {
        return PickupRequest.of(
                        key,
                        consignment(),
                        Instant.parse("2026-03-20T08:00:00Z"),
                        Instant.parse("2026-03-20T16:00:00Z"))
                .label(BookingId.of("shp_5550001"))
                .reason("does not fit")
                .note("Ring twice");
    }

    @Test
    final void a_request_shows_its_key_and_nobody() {
        assertThat(request(BookingKey.of("K-1"))).hasToString("pickup request K-1");
    }
}
