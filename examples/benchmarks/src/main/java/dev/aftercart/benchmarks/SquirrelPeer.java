package dev.aftercart.benchmarks;

import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
import java.util.List;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** Squirrel-foundation: one builder, and a machine of it for every order. */
final class SquirrelPeer implements Peer {

    private final StateMachineBuilder<Machine, Milestone, Step, Payment> builder =
            StateMachineBuilderFactory.create(Machine.class, Milestone.class, Step.class, Payment.class);

    /** Squirrel makes machines of a class of the user's. */
    static final class Machine extends AbstractStateMachine<Machine, Milestone, Step, Payment> {}

    /** What the guard asks. */
    static final class Payment {
        private boolean done;
    }

    SquirrelPeer() {
        builder.internalTransition().within(Milestone.PLACED).on(Step.PAID).perform(new Pay());
        for (Step.Way way : Step.WAYS) {
            if (way.on() == Step.CONFIRMED) {
                builder.externalTransition()
                        .from(way.from())
                        .to(way.to())
                        .on(way.on())
                        .when(new Paid());
            } else {
                builder.externalTransition().from(way.from()).to(way.to()).on(way.on());
            }
        }
    }

    @Override
    public Milestone live(List<OrderEvent> events) {
        Machine machine = builder.newStateMachine(Milestone.PLACED);
        Payment payment = new Payment();
        machine.start(payment);
        for (OrderEvent event : events) {
            Step step = Step.of(event);
            if (step != null) {
                machine.fire(step, payment);
            }
        }
        return machine.getCurrentState();
    }

    private static final class Pay extends AnonymousAction<Machine, Milestone, Step, Payment> {
        @Override
        public void execute(Milestone from, Milestone to, Step on, Payment payment, Machine machine) {
            payment.done = true;
        }
    }

    private static final class Paid extends AnonymousCondition<Payment> {
        @Override
        public boolean isSatisfied(Payment payment) {
            return payment.done;
        }
    }
}
