package dev.aftercart.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
import java.util.List;

/**
 * Stateless4j. Its guards are given nothing to look at, so one that asks the order must be made for that order, and the
 * configuration with it. A configuration that all orders share is quicker, but serves one order at a time.
 */
final class Stateless4jPeer implements Peer {

    private final boolean shared;
    private StateMachineConfig<Milestone, Step> config = configured();
    private boolean paid;

    private Stateless4jPeer(boolean shared) {
        this.shared = shared;
    }

    static Stateless4jPeer forEachOrder() {
        return new Stateless4jPeer(false);
    }

    static Stateless4jPeer oneAtATime() {
        return new Stateless4jPeer(true);
    }

    private StateMachineConfig<Milestone, Step> configured() {
        StateMachineConfig<Milestone, Step> made = new StateMachineConfig<>();
        made.configure(Milestone.PLACED).permitInternal(Step.PAID, () -> paid = true);
        for (Step.Way way : Step.WAYS) {
            if (way.on() == Step.CONFIRMED) {
                made.configure(way.from()).permitIf(way.on(), way.to(), () -> paid);
            } else {
                made.configure(way.from()).permit(way.on(), way.to());
            }
        }
        return made;
    }

    @Override
    public Milestone live(List<OrderEvent> events) {
        config = shared ? config : configured();
        paid = false;
        StateMachine<Milestone, Step> machine = new StateMachine<>(Milestone.PLACED, config);
        machine.onUnhandledTrigger((state, step) -> {});
        for (OrderEvent event : events) {
            Step step = Step.of(event);
            if (step != null) {
                machine.fire(step);
            }
        }
        return machine.getState();
    }
}
