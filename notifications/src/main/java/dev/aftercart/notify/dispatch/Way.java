package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sender with its stationery.
 *
 * @param id the id of what is sent, where it is known before the channel takes it; else null
 */
record Way<M>(Sender<M> sender, Stationery<M> stationery, Function<M, @Nullable String> id) {

    /** What is written and can be sent, with the code by which its receipts are known beforehand, or null. */
    record Written(
            Function<Instant, SendOutcome> send, @Nullable String receipt) {}

    /** Writes the letter now, so that what cannot be written is not claimed. */
    Written write(Letter letter) {
        M written = stationery.write(letter);
        String known = id.apply(written);
        return new Written(at -> sender.send(written, at), known == null ? null : ReceiptCode.of(known));
    }
}
