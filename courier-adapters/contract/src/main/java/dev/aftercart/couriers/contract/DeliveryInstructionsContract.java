package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Acknowledgement;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.courier.DeliveryInstruction;
import dev.aftercart.courier.DeliveryInstructions;
import dev.aftercart.courier.Party;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every courier keeps to that takes instructions for parcels that could not be delivered. Each test plays the courier with a
 * local server.
 *
 * <p>Not thread-safe; JUnit makes one instance a test.
 */
public abstract class DeliveryInstructionsContract {

    private static final TrackingNumber NUMBER = TrackingNumber.of("5550001234");

    private static final int LIMIT = 128 * 1024;

    private final MockWebServer server = new MockWebServer();

    /** For subclasses. */
    protected DeliveryInstructionsContract() {}

    /**
     * What is under test.
     *
     * @param http what carries its calls; plain http is allowed
     * @param base the address of the server that plays the courier
     * @return the courier, with some credentials
     */
    protected abstract DeliveryInstructions instructions(CourierHttp http, URI base);

    /**
     * The answer to an instruction that is followed.
     *
     * @return the answer
     */
    protected abstract Answer followed();

    /**
     * A refusal of the courier's that quotes the request.
     *
     * @param quoted what it quotes
     * @return the answer
     */
    protected abstract Answer refusalQuoting(String quoted);

    @BeforeEach
    final void startServer() throws IOException {
        server.start();
    }

    @AfterEach
    final void stopServer() {
        server.close();
    }

    @Test
    final void each_instruction_is_taken_and_sent_once() {
        for (DeliveryInstruction instruction : all()) {
            int before = server.getRequestCount();
            enqueue(followed());
            assertThat(instruct(instruction)).as("%s", instruction.wish()).isInstanceOf(Accepted.class);
            assertThat(server.getRequestCount()).isEqualTo(before + 1);
        }
    }

    @Test
    final void a_refusal_is_told_without_the_person() {
        Answer refusal = refusalQuoting("no Zephyrine Quastel at Wisteria Crescent");
        enqueue(refusal);
        assertThat(instruct(elsewhere()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .doesNotContain("Zephyrine")
                                .doesNotContain("Quastel")
                                .doesNotContain("Wisteria"));
    }

    @Test
    final void an_instruction_whose_answer_is_lost_is_in_doubt_and_was_sent_once() {
        for (Sabotage how : List.of(
                Sabotage.drop(),
                Sabotage.carriedOut(503, ""),
                Sabotage.carriedOut(408, ""),
                Sabotage.redirect(),
                Sabotage.slow())) {
            int before = server.getRequestCount();
            server.enqueue(how.response().to(this::followed));
            assertThat(instruct(elsewhere())).as(how.name()).isInstanceOf(InDoubt.class);
            assertThat(server.getRequestCount()).as(how.name()).isEqualTo(before + 1);
        }
    }

    @Test
    final void whatever_is_answered_is_an_outcome() {
        for (Sabotage how : Sabotage.hostile()) {
            server.enqueue(how.response().to(this::followed));
            assertThat(instruct(elsewhere())).as(how.name()).isInstanceOf(InDoubt.class);
        }
    }

    @Test
    final void statuses_mean_what_they_say() {
        enqueue(new Answer(401, ""));
        assertThat(instruct(elsewhere())).isInstanceOf(Unauthorised.class);
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "42")
                .build());
        assertThat(instruct(elsewhere()))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(42)));
    }

    @Test
    final void nobody_at_the_other_end_was_told_nothing() {
        server.close();
        assertThat(instruct(elsewhere())).isInstanceOf(RetryLater.class);
    }

    private static List<DeliveryInstruction> all() {
        return List.of(
                DeliveryInstruction.tryAgain(NUMBER),
                DeliveryInstruction.tryAgainOn(NUMBER, LocalDate.of(2026, 3, 20)),
                DeliveryInstruction.sendBack(NUMBER),
                elsewhere());
    }

    private static DeliveryInstruction elsewhere() {
        return DeliveryInstruction.deliverTo(
                NUMBER,
                Party.of("Zephyrine Quastel", "Wisteria Crescent", "Oberpfaffenau", "IN")
                        .phone("+4915112345678"));
    }

    private BookingOutcome<Acknowledgement> instruct(DeliveryInstruction instruction) {
        CourierHttp http = CourierHttp.create()
                .allowingPlainHttp()
                .withTimeout(Duration.ofMillis(500))
                .withLimit(LIMIT);
        URI base = URI.create("http://" + server.getHostName() + ":" + server.getPort());
        return instructions(http, base).instruct(instruction);
    }

    private void enqueue(Answer answer) {
        server.enqueue(new MockResponse.Builder()
                .code(answer.status())
                .body(answer.body())
                .build());
    }
}
