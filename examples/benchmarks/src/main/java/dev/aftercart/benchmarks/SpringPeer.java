package dev.aftercart.benchmarks;

import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Spring State Machine: one machine, reset for every order as its persister does; making one for every order would cost far
 * more.
 */
final class SpringPeer implements Peer {

    private static final String PAID = "paid";

    private final StateMachine<Milestone, Step> machine;

    SpringPeer() {
        try {
            this.machine = build();
        } catch (Exception e) { // the library's builder declares nothing finer
            throw new IllegalStateException("the machine could not be built", e);
        }
    }

    private static StateMachine<Milestone, Step> build() throws Exception {
        StateMachineBuilder.Builder<Milestone, Step> builder = StateMachineBuilder.builder();
        builder.configureStates().withStates().initial(Milestone.PLACED).states(EnumSet.allOf(Milestone.class));
        StateMachineTransitionConfigurer<Milestone, Step> transitions = builder.configureTransitions();
        transitions
                .withInternal()
                .source(Milestone.PLACED)
                .event(Step.PAID)
                .action(context -> context.getExtendedState().getVariables().put(PAID, true));
        for (Step.Way way : Step.WAYS) {
            var transition = transitions
                    .withExternal()
                    .source(way.from())
                    .target(way.to())
                    .event(way.on());
            if (way.on() == Step.CONFIRMED) {
                transition.guard(
                        context -> context.getExtendedState().getVariables().containsKey(PAID));
            }
        }
        return builder.build();
    }

    @Override
    public Milestone live(List<OrderEvent> events) {
        startAnew();
        for (OrderEvent event : events) {
            Step step = Step.of(event);
            if (step != null) {
                machine.sendEvent(Mono.just(MessageBuilder.withPayload(step).build()))
                        .blockLast();
            }
        }
        return machine.getState().getId();
    }

    private void startAnew() {
        machine.stopReactively().block();
        StateMachineContext<Milestone, Step> placed =
                new DefaultStateMachineContext<>(Milestone.PLACED, null, Map.of(), new DefaultExtendedState());
        machine.getStateMachineAccessor()
                .doWithAllRegions(
                        region -> region.resetStateMachineReactively(placed).block());
        machine.startReactively().block();
    }
}
