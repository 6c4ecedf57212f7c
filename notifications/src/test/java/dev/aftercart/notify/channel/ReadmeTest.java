package dev.aftercart.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.email.EmailMessage;
import dev.aftercart.notify.channel.email.MessageId;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.channel.email.SmtpSender;
import dev.aftercart.notify.channel.sms.OutgoingSms;
import dev.aftercart.notify.channel.sms.TwilioReceipts;
import dev.aftercart.notify.channel.sms.TwilioSms;
import dev.aftercart.notify.channel.sms.UnifonicSms;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReadmeTest {

    /** Compiled, and not called: it would send. */
    static Optional<Instant> shown(
            Shop shop, EmailMessage message, MessageId first, int failures, Instant now, double chance) {
        CourierHttp http = CourierHttp.create();
        // spotless:off
        Sender<OutgoingEmail> mail = SmtpSender.to("smtp.acme.example", 587).login("acme", shop.password());
        Sender<OutgoingSms> sms = Failover.of(List.of(
                UnifonicSms.create(http, shop.appSid(), "ACME"),
                TwilioSms.create(http, "AC…", shop.token(), "ACME")));

        OutgoingEmail email = OutgoingEmail.of(message, MessageId.of(shop.key(), "acme.example")).inThreadOf(first);
        SendOutcome outcome = mail.send(email, now);              // Sent with an id, NotSent with a reason, or InDoubt
        if (outcome instanceof NotSent failure && failure.mayPass()) {
            return RetrySchedule.doubling(Duration.ofMinutes(1), Duration.ofHours(2), 8)
                    .next(failures, now, failure.retryAt(), chance);      // empty: it is time to give up
        }
        // spotless:on
        return sms == null ? Optional.empty() : Optional.of(now);
    }

    /** The same for what comes back. */
    static Receipts shown(Shop shop, PushRequest request, Instant now) {
        // spotless:off
        ReceiptReader twilio = TwilioReceipts.create(shop.token(), URI.create("https://acme.example/hooks/twilio"));
        Receipts receipts = twilio.read(request, now);            // Progress, Choice, Unauthorised, Unreadable
        // spotless:on
        return receipts;
    }

    /** What a shop has. */
    record Shop(String password, String appSid, String token, String key) {}

    @Test
    void the_example_of_the_readme_is_the_one_that_is_compiled() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/aftercart/notify/channel/ReadmeTest.java"));
        String[] parts = source.split("// spotless:(off|on)\n");
        String compiled =
                (parts[1] + "\n" + parts[3]).replaceAll("(?m)^ {8}", "").stripTrailing();
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + compiled.replaceAll("\n *\n", "\n\n"));
    }
}
