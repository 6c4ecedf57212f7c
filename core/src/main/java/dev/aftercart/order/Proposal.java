package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.util.List;
import java.util.Objects;

/** What a command comes to, before anything is recorded. Sealed. */
public sealed interface Proposal {

    /**
     * These events would be recorded.
     *
     * @param events the events; none when nothing is to be done
     */
    record Events(List<OrderEvent> events) implements Proposal {
        /** Takes a copy. */
        public Events {
            events = List.copyOf(events);
        }
    }

    /**
     * The command is refused.
     *
     * @param why the reason, to be rendered in a language
     */
    record Vetoed(Phrase why) implements Proposal {
        /** Refuses null. */
        public Vetoed {
            Objects.requireNonNull(why, "why");
        }
    }
}
