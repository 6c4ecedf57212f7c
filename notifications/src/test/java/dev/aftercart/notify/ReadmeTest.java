package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.customer.Customer;
import dev.aftercart.order.Order;
import dev.aftercart.order.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The example of the README's plan, line by line. */
class ReadmeTest {

    @Test
    void the_example_of_the_readme_does_what_it_says() throws IOException {
        Order order = Story.begins("03-07 10:00").order();
        Customer customer = Story.SARA;
        Instant now = Story.instant("03-07 10:00");

        MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
        Preferences sara = Preferences.of(customer).prefer(Channel.SMS).without(MessageKind.UNBOXING);
        MessagePlan plan = planner.plan(order, sara, now);

        assertThat(plan.due()).extracting(message -> message.channel().value()).containsExactly("sms");
        assertThat(plan.held()).isEmpty();
        assertThat(plan.suppressed()).isEmpty();
        assertThat(((Proposal.Events) plan.proposal()).events()).hasSize(1);
        assertThat(plan.wakeAt()).contains(Story.instant("03-09 00:00"));
        assertThat(PromotionGate.closed(order)).isPresent();
        assertThat(Files.readString(Path.of("README.md")))
                .contains(
                        "MessagePlanner planner = MessagePlanner.of(MessageRules.standard());",
                        "Preferences sara = Preferences.of(customer).prefer(Channel.SMS).without(MessageKind.UNBOXING);",
                        "MessagePlan plan = planner.plan(order, sara, now);");
    }
}
