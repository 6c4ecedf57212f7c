package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.http.CourierHttp;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What every issuer of return labels keeps to. */
public abstract class LabelIssuerContract extends BookingContract<Label> {

    /** For subclasses. */
    protected LabelIssuerContract() {}

    /**
     * The issuer under test.
     *
     * @param http what carries its calls; plain http is allowed
     * @param base the address of the server that plays the courier
     * @param journal where it notes keys
     * @return the issuer, with some credentials
     */
    protected abstract LabelIssuer issuer(CourierHttp http, URI base, BookingJournal journal);

    @Override
    final BookingOutcome<Label> book(CourierHttp http, URI base, BookingJournal journal, BookingKey key) {
        return issuer(http, base, journal).issueLabel(request(key));
    }

    @Override
    final BookingOutcome<Cancellation> cancel(CourierHttp http, URI base, Label booked) {
        return issuer(http, base, BookingJournal.inMemory()).cancelLabel(booked.id());
    }

    private LabelRequest request(BookingKey key) {
        return new LabelRequest(key, consignment(), LabelFormat.PDF);
    }

    @Test
    final void a_request_shows_its_key_and_nobody() {
        assertThat(request(BookingKey.of("K-1"))).hasToString("label request K-1");
    }
}
