package dev.aftercart.examples;

import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.ReturnReason.SIZE_TOO_SMALL;
import static dev.aftercart.returns.terms.Eligibility.accept;
import static dev.aftercart.returns.terms.Eligibility.refuse;
import static dev.aftercart.returns.terms.Window.days;

import dev.aftercart.Aftercart;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.customer.Customer;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.returns.Decision;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnRequest;
import dev.aftercart.store.OrderStore;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** The example of the README: an order from checkout to a return decision. */
public final class FirstOrder {

    private FirstOrder() {}

    /**
     * Runs the example at a fixed instant, so that it says the same every time.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Instant now = Instant.parse("2026-03-14T09:00:00Z");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(InstantSource.fixed(now), Map.of(), push(), out);
    }

    static void run(InstantSource clock, Map<String, String> headers, byte[] body, PrintStream out) {
        // spotless:off (between these lines, the README's example word for word)
        Aftercart shop = Aftercart.with(OrderStore.inMemory(), clock).couriers(Dhl.parser()).build();
        shop.record(Order.place("1001")
                .at(Instant.parse("2026-03-07T09:00:00Z"))
                .customer(Customer.of("c-77").email("sara@example.com").language("ar").zone("Asia/Riyadh"))
                .line("SHIRT-M", "Linen shirt", 2, Money.parse("SAR 149.00"))
                .promise(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12")));
        shop.record("1001", order -> order.shipped(p -> p.courier("dhl").tracking("1234567890").all()));
        shop.read("dhl", PushRequest.of(headers, body)); // from the webhook endpoint that the shop already has

        Order order = shop.order("1001");
        Texts texts = Texts.of(OrderPhrases.bundle(), ReturnPhrases.bundle());
        Locale arabic = order.checkout().language();
        out.println(order.milestone()); // DELIVERED
        order.timeline().forCustomer().lines().forEach(line -> out.println(texts.render(line.what(), arabic)));

        ReturnPolicy policy = ReturnPolicy.named("standard")
                .eligibility(rules -> rules.rule("final-sale").when(tag("final-sale")).then(refuse()).otherwise(accept()))
                .window(rules -> rules.otherwise(days(30)))
                .build();
        ReturnRequest request = ReturnRequest.of(order).line("SHIRT-M", 1).reason(SIZE_TOO_SMALL);
        Decision decision = policy.decide(request, clock.instant());
        out.println(decision.outcome() + " until " + decision.window().lastDay()); // YES until 2026-04-11
        out.println(texts.render(decision.explanation(), arabic));
        // spotless:on
    }

    static byte[] push() {
        try (var in = FirstOrder.class.getResourceAsStream("first-order-push.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
