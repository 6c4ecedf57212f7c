package dev.aftercart.examples.dispatch;

import dev.aftercart.notify.channel.LoggingSender;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.channel.sms.OutgoingSms;
import dev.aftercart.notify.channel.whatsapp.OutgoingWhatsApp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Prints what is sent: when, by which channel, what became of it, and the words. */
public final class PrintedMessages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd EEE HH:mm", Locale.ENGLISH);

    private final Consumer<String> out;
    private final ZoneId zone;

    /**
     * A printer.
     *
     * @param out where lines go
     * @param zone the zone in which times are printed
     */
    public PrintedMessages(Consumer<String> out, ZoneId zone) {
        this.out = Objects.requireNonNull(out, "out");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Sends e-mails by another sender, and prints what became of them.
     *
     * @param email sends them
     * @return the sender
     */
    public Sender<OutgoingEmail> after(Sender<OutgoingEmail> email) {
        return printed("email", email, mail -> mail.message().subject());
    }

    /**
     * Prints text messages in place of sending them.
     *
     * @return the sender
     */
    public Sender<OutgoingSms> sms() {
        return printed("sms", nowhere(), sms -> sms.text().text());
    }

    /**
     * Prints messages of WhatsApp in place of sending them.
     *
     * @return the sender
     */
    public Sender<OutgoingWhatsApp> whatsApp() {
        return printed("whatsapp", nowhere(), message -> message.message().text());
    }

    /**
     * A sender that has sent whatever it is given.
     *
     * @param <M> what is given
     * @return the sender
     */
    public static <M> Sender<M> nowhere() {
        return LoggingSender.to(line -> {});
    }

    private <M> Sender<M> printed(String channel, Sender<M> sender, Function<M, String> words) {
        return (message, at) -> {
            SendOutcome outcome = sender.send(message, at);
            print(at, String.format(Locale.ROOT, "%-8s  %s", channel, word(outcome)), words.apply(message));
            return outcome;
        };
    }

    private void print(Instant at, String what, String words) {
        out.accept(TIME.format(at.atZone(zone)) + "  " + what);
        words.lines().forEach(line -> out.accept("    " + line));
    }

    private static String word(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.NotSent failure) {
            return "not sent: " + failure.reason() + (failure.mayPass() ? ", to be tried again" : "");
        }
        return outcome instanceof SendOutcome.InDoubt doubt ? "in doubt: " + doubt.phase() : "sent";
    }
}
