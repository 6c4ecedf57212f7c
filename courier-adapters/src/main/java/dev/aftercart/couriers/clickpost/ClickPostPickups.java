package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.couriers.clickpost.ClickPostAccount.Head;
import dev.aftercart.couriers.internal.BookingAnswers;
import dev.aftercart.couriers.internal.BookingSteps;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.OnceOnly;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reverse pickups. The booking's key is the order's reference number, by which ClickPost finds an order, and under which it
 * places one once: a second order with it is answered 323 and with the first one's waybill, or 102 while that is being placed.
 */
record ClickPostPickups(ClickPostAccount account, BookingJournal journal, ZoneId zone) {

    /** How long a courier partner takes that answers later, as ClickPost's documentation has it. */
    private static final Duration SOME_TIME = Duration.ofSeconds(30);

    private static final int PLACED_BEFORE = 323;
    private static final int BEING_PLACED = 102;
    private static final int QUEUED = 202;
    private static final int CANCELLED_BEFORE = 600;

    BookingOutcome<Pickup> book(PickupRequest request) {
        ClickPostOrder order = new ClickPostOrder(request, zone);
        String missing = order.missing();
        LocalDate ordered = request.consignment().orderedOn();
        Parcel.Size size = request.consignment().parcel().size();
        if (missing != null || ordered == null || size == null) {
            return new Refused<>("ClickPost wants to know " + missing + " of a reverse pickup", missing);
        }
        String body = order.body(account.courierPartner(), ordered, size).toString();
        return OnceOnly.book(journal, request.key(), new Steps(request, body));
    }

    private final class Steps implements BookingSteps<Pickup> {

        private final PickupRequest request;
        private final String body;

        private Steps(PickupRequest request, String body) {
            this.request = request;
            this.body = body;
        }

        @Override
        public Optional<BookingOutcome<Pickup>> known(boolean first) {
            HttpOutcome outcome = account.http()
                    .send(create().query("reference_number", request.key().value()));
            if (outcome instanceof HttpFailure failure) {
                return Optional.of(BookingAnswers.unasked(failure));
            }
            HttpAnswer answer = (HttpAnswer) outcome;
            Pickup pickup = ClickPostAccount.head(answer)
                    .map(head -> pickup(head, request.key()))
                    .orElse(null);
            if (pickup != null) {
                return Optional.of(new Accepted<>(pickup));
            }
            boolean unclear = answer.status() == 401
                    || answer.status() == 403
                    || answer.status() == 429
                    || answer.status() >= 500;
            return unclear
                    ? Optional.of(BookingAnswers.unclear(answer, "ClickPost answered HTTP " + answer.status()))
                    : Optional.empty();
        }

        /** ClickPost places one order under a reference number, so this is safe whether it is the first time or not. */
        @Override
        public BookingOutcome<Pickup> order(boolean first) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            HttpOutcome outcome = account.http().send(create().post("application/json", bytes));
            return outcome instanceof HttpFailure failure
                    ? BookingAnswers.unanswered(failure)
                    : placed((HttpAnswer) outcome);
        }

        private BookingOutcome<Pickup> placed(HttpAnswer answer) {
            Head head = ClickPostAccount.head(answer).orElse(null);
            Pickup pickup = head == null ? null : pickup(head, request.key());
            if (pickup != null) {
                return new Accepted<>(pickup);
            }
            int status = head == null ? 0 : head.status();
            return switch (status) {
                case BEING_PLACED, QUEUED -> new InDoubt<>(SOME_TIME, "ClickPost is placing the order");
                case PLACED_BEFORE -> new InDoubt<>(SOME_TIME, "ClickPost has the order, without a waybill yet");
                default -> ClickPostRefusal.of(answer, account.discretion().and(request.consignment()));
            };
        }
    }

    private CourierRequest create() {
        return account.request("v3", "create-order");
    }

    /** The pickup that an answer names, or null; one with another reference number is somebody else's. */
    private static @Nullable Pickup pickup(Head head, BookingKey key) {
        JsonNode result = head.root().path("result");
        TrackingNumber waybill = Numbers.of(Json.text(result, "waybill"));
        String reference = Json.text(result, "reference_number");
        boolean placed = head.success() || head.status() == PLACED_BEFORE;
        boolean ours = reference == null || reference.equals(key.value());
        return placed && ours && waybill != null && BookingId.isOne(waybill.value())
                ? new Pickup(ClickPost.CODE, BookingId.of(waybill.value()), waybill, null, null)
                : null;
    }

    BookingOutcome<Cancellation> cancel(BookingId waybill) {
        CourierRequest request = account.request("v1", "cancel-order")
                .query("waybill", waybill.value())
                .query("cp_id", account.partner())
                .method("GET");
        HttpOutcome outcome = account.http().send(request);
        return outcome instanceof HttpFailure failure
                ? BookingAnswers.unanswered(failure)
                : cancelled((HttpAnswer) outcome);
    }

    private BookingOutcome<Cancellation> cancelled(HttpAnswer answer) {
        Head head = ClickPostAccount.head(answer).orElse(null);
        if (head != null && head.status() == QUEUED) {
            return new Accepted<>(Cancellation.ASKED_FOR);
        }
        boolean done = head != null && (head.success() || head.status() == CANCELLED_BEFORE);
        return done ? new Accepted<>(Cancellation.DONE) : ClickPostRefusal.of(answer, Discretion.aboutAnybody());
    }
}
