package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendOutcome.Sent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 500 messages over a line that fails wherever it can, by a caller that tries again whatever may pass. */
final class SmtpLawTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final int RUNS = 500;
    private static final int TRIES = 6;
    private static final long SEED = 20_260_310L;

    @Test
    void no_message_is_taken_twice_and_none_is_lost_without_a_word() throws IOException {
        Random random = new Random(SEED);
        Map<String, Integer> ends = new TreeMap<>();
        try (FaultySmtp server = new FaultySmtp(null)) {
            SmtpSender smtp = SmtpSender.to("localhost", server.port())
                    .allowingPlainText()
                    .login("acme", "correct horse")
                    .within(Duration.ofSeconds(2), Duration.ofMillis(60));
            for (int run = 0; run < RUNS; run++) {
                OutgoingEmail mail = Mails.mail("run:" + run);
                Attempts attempts = attempts(smtp, mail, server, random);
                long taken = server.takenById().getOrDefault(mail.id().value(), 0L);
                String told = "seed " + SEED + ", run " + run + ": " + attempts;
                assertThat(taken).as(told).isLessThanOrEqualTo(1);
                if (attempts.last() instanceof Sent) {
                    assertThat(taken).as(told).isEqualTo(1);
                } else if (attempts.last() instanceof NotSent) {
                    assertThat(taken).as(told).isZero();
                }
                ends.merge(name(attempts.last()) + " " + taken, 1, Integer::sum);
            }
            System.out.println("seed " + SEED + ": outcome and number taken of " + RUNS + " messages: " + ends);
        }
        assertThat(ends).containsKeys("Sent 1", "InDoubt 0", "InDoubt 1", "NotSent 0");
    }

    private record Attempts(List<SendOutcome> outcomes) {
        SendOutcome last() {
            return outcomes.get(outcomes.size() - 1);
        }
    }

    private static Attempts attempts(SmtpSender smtp, OutgoingEmail mail, FaultySmtp server, Random random) {
        List<SendOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(3) > 0) {
                server.then(fault(random));
            }
            outcomes.add(smtp.send(mail, NOW));
            if (!(outcomes.get(i) instanceof NotSent failure && failure.mayPass())) {
                break;
            }
        }
        return new Attempts(outcomes);
    }

    private static FaultySmtp.Fault fault(Random random) {
        SmtpStep[] steps = SmtpStep.values();
        FaultySmtp.Kind[] kinds = FaultySmtp.Kind.values();
        // The end of the data is where it matters.
        SmtpStep step = random.nextInt(3) == 0 ? SmtpStep.END_OF_DATA : steps[random.nextInt(steps.length)];
        return new FaultySmtp.Fault(step, kinds[random.nextInt(kinds.length)]);
    }

    private static String name(SendOutcome outcome) {
        return outcome instanceof InDoubt ? "InDoubt" : outcome instanceof Sent ? "Sent" : "NotSent";
    }
}
