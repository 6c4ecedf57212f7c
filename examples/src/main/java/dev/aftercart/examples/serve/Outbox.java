package dev.aftercart.examples.serve;

import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.dispatch.Letter;
import dev.aftercart.notify.message.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A channel that sends nothing and keeps everything, to be looked at. Not thread-safe. */
final class Outbox implements Sender<Letter> {

    private final List<Sent> sent = new ArrayList<>();

    /** A message as it would have been sent. */
    record Sent(int id, Letter letter, Instant at) {

        String order() {
            return letter.order().number().value();
        }

        /** The same message in another language. */
        Message in(Locale language) {
            return letter.message().in(language);
        }
    }

    @Override
    public SendOutcome send(Letter letter, Instant at) {
        int id = sent.size();
        sent.add(new Sent(id, letter, at));
        return new SendOutcome.Sent("outbox", String.valueOf(id), at);
    }

    /** All of them, in the order in which they were sent. */
    List<Sent> all() {
        return List.copyOf(sent);
    }
}
