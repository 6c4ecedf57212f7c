package dev.aftercart.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendOutcome.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FailoverTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final SendOutcome SENT = new Sent("second", "2", NOW);

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void the_second_is_asked_when_the_first_has_not_sent() {
        assertThat(send(NotSent.forNow(SendReason.UNREACHABLE, "", NOW), SENT)).isEqualTo(SENT);
        assertThat(send(NotSent.forGood(SendReason.REJECTED, "30007"), SENT)).isEqualTo(SENT);
    }

    @Test
    void after_doubt_nobody_else_is_asked() {
        SendOutcome doubt = new InDoubt("answer", true);
        assertThat(send(doubt, SENT)).isEqualTo(doubt);
        assertThat(asked).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opted_out", "no_such_recipient", "gone", "forbidden_address"})
    void what_lies_with_the_recipient_is_not_got_round_by_another_provider(String reason) {
        SendOutcome no = NotSent.forGood(new SendReason(reason), "");
        assertThat(send(no, SENT)).isEqualTo(no);
    }

    @Test
    void when_all_fail_the_message_is_tried_again_as_soon_as_one_may_take_it() {
        NotSent never = NotSent.forGood(SendReason.REJECTED, "");
        NotSent later = NotSent.forNow(SendReason.TOO_MANY, "", NOW.plusSeconds(600));
        NotSent soon = NotSent.forNow(SendReason.UNAVAILABLE, "", NOW.plusSeconds(60));
        assertThat(send(never, later, soon)).isEqualTo(soon);
        assertThat(send(later, never)).isEqualTo(later);
        assertThat(send(never, never)).isEqualTo(never);
    }

    @Test
    void without_a_sender_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Failover.of(List.<Sender<String>>of()));
    }

    @Test
    void the_development_channel_tells_nothing_of_a_message_unless_asked() {
        record Secret(String number) {
            @Override
            public String toString() {
                return "a secret";
            }
        }
        List<String> lines = new ArrayList<>();
        LoggingSender<Secret> log = LoggingSender.to(lines::add);
        log.send(new Secret("+966501234567"), NOW);
        log.telling(Secret::number).send(new Secret("+966501234567"), NOW);
        assertThat(lines)
                .containsExactly(
                        "logged-1 at 2026-03-10T09:30:00Z: a secret",
                        "logged-1 at 2026-03-10T09:30:00Z: +966501234567");
    }

    private SendOutcome send(SendOutcome... outcomes) {
        asked.clear();
        List<Sender<String>> senders = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            int which = i;
            senders.add((message, at) -> {
                asked.add(which);
                return outcomes[which];
            });
        }
        return Failover.of(senders).send("hello", NOW);
    }
}
