package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The other end: remembers what it may have taken, as the world sees it, whatever the sender is told of it. */
final class Provider implements Sender<PlannedMessage> {

    /** What it may have taken. */
    record Taken(PlannedMessage message, Instant at) {
        @Override
        public String toString() {
            return message.key();
        }
    }

    final List<Taken> taken = new ArrayList<>();
    private final Runnable step;
    private final BiFunction<PlannedMessage, Instant, SendOutcome> answer;

    Provider(Runnable step, BiFunction<PlannedMessage, Instant, SendOutcome> answer) {
        this.step = step;
        this.answer = answer;
    }

    @Override
    public SendOutcome send(PlannedMessage message, Instant at) {
        step.run();
        SendOutcome outcome = answer.apply(message, at);
        if (!(outcome instanceof SendOutcome.NotSent)) {
            taken.add(new Taken(message, at));
        }
        step.run();
        return outcome;
    }
}
