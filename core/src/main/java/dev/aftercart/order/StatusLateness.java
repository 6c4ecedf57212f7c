package dev.aftercart.order;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an order is late in its status, and what would end that. */
final class StatusLateness {

    private final StatusModel model;
    private final Order order;
    private final String status;

    StatusLateness(StatusModel model, Order order) {
        this.model = model;
        this.order = order;
        this.status = order.status().orElse("");
    }

    static Phrase rule(Order order, Instant due) {
        return Phrase.of("signal.late_in_status")
                .withCode("status", order.status().orElse(""))
                .with("due", due.atZone(order.zone()));
    }

    Explanation explain(Instant due) {
        Instant since = order.statusSince().orElse(due);
        List<Phrase> facts = new ArrayList<>();
        facts.add(Phrase.of("order.status.since").with("since", since.atZone(order.zone())));
        List<Phrase> changes = new ArrayList<>();
        Status now = model.all().get(status);
        if (now != null && now.stay() != null) {
            facts.add(now.stay().phrase());
        }
        for (String next : model.next(status)) {
            Optional<Phrase> objection = model.objection(order, next);
            objection.ifPresent(why -> facts.add(
                    Phrase.of("order.status.held").withCode("status", next).with("why", why)));
            changes.add(Phrase.of("order.change.status").withCode("status", next));
        }
        return new Explanation(rule(order, due), facts, changes);
    }
}
