package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import java.time.Instant;
import java.util.function.Function;

/** A sender with its stationery. */
record Way<M>(Sender<M> sender, Stationery<M> stationery) {

    /** Writes the letter now, so that what cannot be written is not claimed; sends it when told. */
    Function<Instant, SendOutcome> prepare(Letter letter) {
        M written = stationery.write(letter);
        return at -> sender.send(written, at);
    }
}
