package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.contract.PlayedCourier.Call;
import dev.aftercart.http.CourierHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What everything keeps to that books at a courier: under one key at most one booking, whatever breaks, and no exception. Each
 * test plays the courier with a local server.
 *
 * <p>Not thread-safe; JUnit makes one instance a test.
 *
 * @param <T> what is booked
 */
public abstract class BookingContract<T> {

    private static final BookingKey KEY = BookingKey.of("RMA-2026-17");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IMPATIENCE = Duration.ofMillis(400);

    private static final int LIMIT = 128 * 1024;

    private MockWebServer server = new MockWebServer();
    private PlayedCourier courier = playedCourier();
    private AtomicInteger calls = new AtomicInteger();
    private BookingJournal journal = BookingJournal.inMemory();
    private @Nullable Sabotage sabotage;
    private int sabotaged;

    /** For the contracts of the ports. */
    BookingContract() {}

    /**
     * The courier that a test plays.
     *
     * @return one without bookings
     */
    protected abstract PlayedCourier playedCourier();

    /**
     * Whether a call makes a booking, rather than asking for one or preparing it.
     *
     * @param call the call
     * @return true for the call that binds
     */
    protected abstract boolean books(Call call);

    /**
     * A refusal of the courier's that quotes the request.
     *
     * @param quoted what it quotes
     * @return the answer
     */
    protected abstract Answer refusalQuoting(String quoted);

    /**
     * Whether the courier can be asked what it has under a key, or knows a key again by itself.
     *
     * @return false for one of which the journal alone knows
     */
    protected boolean canBeAsked() {
        return true;
    }

    /**
     * The country within which the parcel goes.
     *
     * @return two letters
     */
    protected String country() {
        return "DE";
    }

    abstract BookingOutcome<T> book(CourierHttp http, URI base, BookingJournal bookings, BookingKey key);

    abstract BookingOutcome<Cancellation> cancel(CourierHttp http, URI base, T booked);

    /** What is sent: everything that any courier wants to know of it. */
    final Consignment consignment() {
        return Consignment.of("1001", customer(), shop(), Parcel.weighing(740).measuring(300, 205, 95))
                .containing(ParcelItem.of("SHIRT-M", "Linen shirt", 1, Money.parse("EUR 49.00"))
                        .customs(310, "PT", "62052000"))
                .orderedOn(LocalDate.of(2026, 3, 2));
    }

    private Party customer() {
        return Party.of("Zephyrine Quastel", "Wisteria Crescent", "Oberpfaffenau", country())
                .house("47b")
                .region("Somewhere")
                .postcode("87654")
                .phone("+4915112345678")
                .email("zephyrine@quastel.example");
    }

    private Party shop() {
        return Party.of("Returns desk", "Harbour Road", "Portville", country())
                .house("1")
                .region("Elsewhere")
                .postcode("12345")
                .phone("+4930123456");
    }

    @BeforeEach
    final void startServer() throws IOException {
        server = new MockWebServer();
        courier = playedCourier();
        calls = new AtomicInteger();
        journal = BookingJournal.inMemory();
        sabotage = null;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return respond(request);
            }
        });
        server.start();
    }

    @AfterEach
    final void stopServer() {
        server.close();
    }

    private synchronized MockResponse respond(RecordedRequest request) {
        ByteString body = request.getBody();
        Call call = new Call(request.getMethod(), request.getTarget(), body == null ? "" : body.utf8());
        Sabotage now = sabotage;
        boolean strikes = now != null && (sabotaged < 0 ? books(call) : calls.getAndIncrement() == sabotaged);
        if (now != null && strikes) {
            sabotage = null;
            return now.response().to(() -> courier.answer(call));
        }
        Answer answer = courier.answer(call);
        return new MockResponse.Builder()
                .code(answer.status())
                .body(answer.body())
                .build();
    }

    private void sabotageBooking(Sabotage how) {
        sabotage = how;
        sabotaged = -1;
    }

    @Test
    final void a_booking_is_made() {
        assertThat(book()).isInstanceOf(Accepted.class);
        assertThat(courier.bookings()).isEqualTo(1);
    }

    @Test
    final void asking_again_under_the_same_key_books_nothing_more() {
        BookingOutcome<T> first = book();
        BookingOutcome<T> second = book();
        assertThat(courier.bookings()).isEqualTo(1);
        assertThat(second).isInstanceOf(canBeAsked() ? Accepted.class : InDoubt.class);
        if (canBeAsked()) {
            assertThat(second.toString().replaceAll("price=[^,\\]]*|documents=.*?\\]", ""))
                    .isEqualTo(first.toString().replaceAll("price=[^,\\]]*|documents=.*?\\]", ""));
        }
    }

    @Test
    final void after_a_restart_a_courier_that_can_be_asked_still_has_the_booking() {
        assumeThat(canBeAsked()).isTrue();
        book();
        journal = BookingJournal.inMemory();
        assertThat(book()).isInstanceOf(Accepted.class);
        assertThat(courier.bookings()).isEqualTo(1);
    }

    @Test
    final void another_key_is_another_booking() {
        book();
        assertThat(book(http(PATIENCE), base(), journal, BookingKey.of("RMA-2026-18")))
                .isInstanceOf(Accepted.class);
        assertThat(courier.bookings()).isEqualTo(2);
    }

    @Test
    final void nobody_at_the_other_end_books_nothing_and_may_be_asked_again() throws IOException {
        URI gone = base();
        server.close();
        assertThat(book(http(PATIENCE), gone, journal, KEY)).isInstanceOf(RetryLater.class);
        BookingJournal kept = journal;
        startServer();
        journal = kept;
        assertThat(book()).isInstanceOf(Accepted.class);
        assertThat(courier.bookings()).isEqualTo(1);
    }

    @Test
    final void a_line_that_drops_after_the_courier_booked_leaves_doubt_and_one_booking() {
        leavesDoubtAndOneBooking(Sabotage.drop(), PATIENCE);
    }

    @Test
    final void a_late_answer_leaves_doubt_and_one_booking() {
        leavesDoubtAndOneBooking(Sabotage.slow(), IMPATIENCE);
    }

    @Test
    final void an_answer_that_breaks_off_leaves_doubt_and_one_booking() {
        leavesDoubtAndOneBooking(Sabotage.truncate(), PATIENCE);
    }

    @Test
    final void a_fault_of_the_server_after_it_booked_leaves_doubt_and_one_booking() {
        leavesDoubtAndOneBooking(Sabotage.carriedOut(503, "<h1>Unavailable</h1>"), PATIENCE);
    }

    @Test
    final void an_answer_that_cannot_be_read_leaves_doubt_and_one_booking() {
        leavesDoubtAndOneBooking(Sabotage.carriedOut(200, "<h1>Fine</h1>"), PATIENCE);
    }

    private void leavesDoubtAndOneBooking(Sabotage how, Duration patience) {
        sabotageBooking(how);
        assertThat(book(http(patience), base(), journal, KEY)).isInstanceOf(InDoubt.class);
        assertThat(courier.bookings()).isEqualTo(1);
        assertThat(book()).isInstanceOf(canBeAsked() ? Accepted.class : InDoubt.class);
        assertThat(courier.bookings()).isEqualTo(1);
    }

    @Test
    final void a_refusal_books_nothing_and_lets_the_key_be_used_again() {
        sabotageBooking(Sabotage.refused(422, "{\"detail\": \"no\"}"));
        assertThat(book()).isInstanceOf(Refused.class);
        assertThat(courier.bookings()).isZero();
        assertThat(book()).isInstanceOf(Accepted.class);
        assertThat(courier.bookings()).isEqualTo(1);
    }

    @Test
    final void too_many_questions_are_asked_again_after_the_wait() {
        sabotageBooking(new Sabotage(
                "429",
                call -> new MockResponse.Builder()
                        .code(429)
                        .addHeader("Retry-After", "42")
                        .build()));
        assertThat(book())
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(42)));
        assertThat(book()).isInstanceOf(Accepted.class);
        assertThat(courier.bookings()).isEqualTo(1);
    }

    @Test
    final void bad_credentials_are_unauthorised_and_book_nothing() {
        sabotageBooking(Sabotage.refused(401, ""));
        assertThat(book()).isInstanceOf(Unauthorised.class);
        assertThat(courier.bookings()).isZero();
    }

    @Test
    final void whatever_breaks_at_whichever_call_there_is_one_booking_at_most_and_no_exception() throws IOException {
        for (Sabotage how : Sabotage.all()) {
            for (int call = 0; call < 3; call++) {
                stopServer();
                startServer();
                sabotage = how;
                sabotaged = call;
                List<BookingOutcome<T>> outcomes = new ArrayList<>();
                outcomes.add(book(http(IMPATIENCE), base(), journal, KEY));
                for (int again = 0; again < 3; again++) {
                    outcomes.add(book());
                }
                assertThat(courier.bookings())
                        .as("%s, at call %d: %s", how.name(), call, outcomes)
                        .isLessThanOrEqualTo(1);
                assertThat(outcomes.get(3))
                        .as("%s, at call %d", how.name(), call)
                        .isInstanceOfAny(Accepted.class, InDoubt.class);
            }
        }
    }

    @Test
    final void many_who_ask_at_the_same_time_under_one_key_book_once() throws InterruptedException, ExecutionException {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            CourierHttp http = http(PATIENCE);
            List<Callable<BookingOutcome<T>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(() -> book(http, base(), journal, KEY));
            }
            List<BookingOutcome<T>> outcomes = new ArrayList<>();
            for (Future<BookingOutcome<T>> one : many.invokeAll(all)) {
                outcomes.add(one.get());
            }
            assertThat(courier.bookings()).isEqualTo(1);
            assertThat(outcomes)
                    .anyMatch(Accepted.class::isInstance)
                    .allMatch(one -> one instanceof Accepted || one instanceof InDoubt);
        } finally {
            many.shutdown();
        }
    }

    @Test
    final void a_refusal_that_quotes_the_person_is_told_without_the_person() throws IOException {
        Party customer = customer();
        String quoted = String.join(
                " ",
                customer.name(),
                customer.street(),
                String.valueOf(customer.house()),
                String.valueOf(customer.phone()),
                String.valueOf(customer.email()));
        Answer refusal = refusalQuoting(quoted);
        for (int call = 0; call < 3; call++) {
            stopServer();
            startServer();
            sabotage = Sabotage.refused(refusal.status(), refusal.body());
            sabotaged = call;
            assertThat(book().toString())
                    .doesNotContainIgnoringCase("zephyrine")
                    .doesNotContainIgnoringCase("quastel")
                    .doesNotContainIgnoringCase("wisteria")
                    .doesNotContain("15112345678");
        }
    }

    @Test
    final void what_was_booked_is_cancelled_or_refused_and_cancelling_twice_does_no_harm() {
        T booked = booked();
        assertThat(cancel(http(PATIENCE), base(), booked)).isInstanceOfAny(Accepted.class, Refused.class);
        assertThat(cancel(http(PATIENCE), base(), booked)).isInstanceOfAny(Accepted.class, Refused.class);
    }

    @Test
    final void whatever_breaks_while_cancelling_is_an_outcome() throws IOException {
        for (Sabotage how : Sabotage.all()) {
            for (int call = 0; call < 2; call++) {
                stopServer();
                startServer();
                T booked = booked();
                sabotage = how;
                sabotaged = call;
                calls = new AtomicInteger();
                assertThat(cancel(http(IMPATIENCE), base(), booked))
                        .as("%s, at call %d", how.name(), call)
                        .isNotNull();
            }
        }
    }

    private T booked() {
        BookingOutcome<T> outcome = book();
        assertThat(outcome).isInstanceOf(Accepted.class);
        return ((Accepted<T>) outcome).value();
    }

    private BookingOutcome<T> book() {
        return book(http(PATIENCE), base(), journal, KEY);
    }

    /** A new one each time, so that no breaker hides what is tested. */
    private static CourierHttp http(Duration patience) {
        return CourierHttp.create().allowingPlainHttp().withTimeout(patience).withLimit(LIMIT);
    }

    private URI base() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }
}
