package dev.aftercart.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.channel.OtherEnd.Manner;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendOutcome.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every sender keeps to. Whoever writes one gives the provider's side, the sender that talks to it, and a message whose
 * recipient, words and credentials are known.
 */
public abstract class SenderContract<M> {

    protected static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    /** Long enough for a machine with much else to do. */
    protected static final Duration PATIENT = Duration.ofSeconds(20);

    /** For who will not get an answer anyway. */
    protected static final Duration IMPATIENT = Duration.ofSeconds(1);

    private OtherEnd end;
    private Sender<M> sender;

    /** The provider's side, started. */
    protected abstract OtherEnd open() throws Exception;

    /** A sender that talks to it, and waits no longer than this for an answer. */
    protected abstract Sender<M> sender(OtherEnd end, Duration patience);

    protected abstract M message();

    /** What must stand in no text form: password, key, address, number. */
    protected abstract List<String> secrets();

    /** Whether the receiver knows a message again, so that repeating one in doubt does no harm. */
    protected boolean isHarmlessInDoubt() {
        return false;
    }

    @BeforeEach
    void meet() throws Exception {
        end = open();
        sender = sender(end, PATIENT);
    }

    @AfterEach
    void part() {
        end.close();
    }

    private SendOutcome send(Manner manner) {
        end.behave(manner);
        if (manner == Manner.TAKES_IT_AND_FALLS_SILENT) {
            return sender(end, IMPATIENT).send(message(), NOW);
        }
        return sender.send(message(), NOW);
    }

    @Test
    void what_is_taken_is_sent_with_an_id_and_the_instant_given() {
        assertThat(send(Manner.TAKES_IT)).isInstanceOfSatisfying(Sent.class, sent -> {
            assertThat(sent.provider()).isNotBlank();
            assertThat(sent.id()).isNotBlank();
            assertThat(sent.at()).isEqualTo(NOW);
        });
        assertThat(end.taken()).isEqualTo(1);
    }

    @Test
    void what_is_refused_for_good_is_not_sent_and_not_to_be_tried_again() {
        assertThat(send(Manner.REFUSES_FOR_GOOD))
                .isInstanceOfSatisfying(
                        NotSent.class, refused -> assertThat(refused.mayPass()).isFalse());
        assertThat(end.taken()).isZero();
    }

    @Test
    void what_is_refused_for_now_is_not_sent_but_to_be_tried_again_not_before_now() {
        assertThat(send(Manner.REFUSES_FOR_NOW))
                .isInstanceOfSatisfying(
                        NotSent.class, refused -> assertThat(refused.retryAt()).isAfterOrEqualTo(NOW));
        assertThat(end.taken()).isZero();
    }

    @Test
    void credentials_that_are_refused_do_not_cost_the_message() {
        assertThat(send(Manner.REFUSES_THE_CREDENTIALS)).isInstanceOfSatisfying(NotSent.class, refused -> {
            assertThat(refused.reason()).isEqualTo(SendReason.UNAUTHORISED);
            assertThat(refused.mayPass()).isTrue();
        });
    }

    @Test
    void what_never_reached_anybody_is_not_sent_and_to_be_tried_again() {
        end.close();
        assertThat(sender.send(message(), NOW)).isInstanceOfSatisfying(NotSent.class, lost -> {
            assertThat(lost.reason()).isEqualTo(SendReason.UNREACHABLE);
            assertThat(lost.mayPass()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKES_IT_AND_HANGS_UP", "TAKES_IT_AND_FALLS_SILENT", "TAKES_IT_AND_TALKS_NONSENSE"})
    void what_was_taken_without_a_word_that_can_be_read_is_in_doubt(Manner manner) {
        assertThat(send(manner))
                .isInstanceOfSatisfying(
                        InDoubt.class, doubt -> assertThat(doubt.harmless()).isEqualTo(isHarmlessInDoubt()));
        assertThat(end.taken()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void one_call_never_makes_two_messages_and_not_sent_means_none(Manner manner) {
        SendOutcome outcome = send(manner);
        assertThat(end.taken()).isLessThanOrEqualTo(1);
        if (outcome instanceof NotSent) {
            assertThat(end.taken()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_form_tells_the_recipient_or_a_credential(Manner manner) {
        String told = send(manner) + " " + sender + " " + message();
        assertThat(secrets()).isNotEmpty().allSatisfy(secret -> assertThat(told).doesNotContain(secret));
    }

    @Test
    void it_may_be_called_from_several_threads() throws Exception {
        end.behave(Manner.TAKES_IT);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<SendOutcome>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(threads.submit(() -> sender.send(message(), NOW)));
            }
            for (Future<SendOutcome> each : all) {
                assertThat(each.get()).isInstanceOf(Sent.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(end.taken()).isEqualTo(12);
    }
}
