package dev.aftercart.notify.page.action;

import static dev.aftercart.notify.page.action.Customers.NOW;
import static dev.aftercart.notify.page.action.Customers.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.DeliveryInstruction;
import dev.aftercart.customer.Customer;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.page.CancellationView.Said;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.AccessPhrases;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Items;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Sku;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PageActionsTest {

    private static final Sku LAMP = Sku.of("A-LAMP");
    private static final Sku SHIRT = Sku.of("B-SHIRT");

    private final Customers shop = new Customers();

    private PageAction asked(FormKind form, String... fields) {
        return asked(form, customer(), fields);
    }

    private PageAction asked(FormKind form, Access.Granted access, String... fields) {
        PageResult result = shop.send(form, access, fields);
        assertThat(result).isInstanceOf(PageResult.Asked.class);
        return ((PageResult.Asked) result).action();
    }

    private List<String> faults(FormKind form, String... fields) {
        PageResult result = shop.send(form, customer(), fields);
        assertThat(result).isInstanceOf(PageResult.Refused.class);
        return ((PageResult.Refused) result)
                .faults().stream()
                        .map(fault -> fault.field() + ": " + fault.what().key())
                        .toList();
    }

    private static Order order(boolean delivered) {
        Instant placed = NOW.minusSeconds(86_400);
        Order order = Order.fold(
                OrderNumber.of("1001"),
                Order.place("1001")
                        .at(placed)
                        .customer(Customer.of("c-77"))
                        .line("A-LAMP", "Lamp", 1, Money.parse("SAR 149.00"))
                        .line("B-SHIRT", "Shirt", 2, Money.parse("SAR 99.50"))
                        .events(placed));
        return delivered
                ? order.with(events(
                        order, commands -> commands.provided(Items.of(LAMP, 1).plus(Items.of(SHIRT, 2)))))
                : order;
    }

    private static List<OrderEvent> events(Order order, OrderCommand command) {
        Proposal proposal = command.propose(new OrderCommands(order, NOW, null));
        assertThat(proposal).isInstanceOf(Proposal.Events.class);
        return ((Proposal.Events) proposal).events();
    }

    private static List<EventKind> kinds(Order order, PageAction action) {
        return events(order, action.command("R-1").orElseThrow()).stream()
                .map(OrderEvent::kind)
                .toList();
    }

    @Test
    void a_customer_answers_a_courier() {
        TrackingNumber number = TrackingNumber.of("7777777770");
        LocalDate day = LocalDate.of(2026, 3, 14);
        PageAction again =
                asked(FormKind.DELIVERY, "answer", "another_day", "day", "2026-03-14", "parcel", "7777777770");
        assertThat(again).isEqualTo(new DeliveryAnswer.TryAgain(number, day));
        assertThat(((DeliveryAnswer.TryAgain) again).instruction(number))
                .isEqualTo(DeliveryInstruction.tryAgainOn(number, day));
        assertThat(asked(FormKind.DELIVERY, "answer", "another_day", "day", "٢٠٢٦-٠٣-١٤"))
                .isEqualTo(new DeliveryAnswer.TryAgain(null, day));
        assertThat(asked(FormKind.DELIVERY, "answer", "pickup_point", "place", "locker-7"))
                .isEqualTo(new DeliveryAnswer.UsePickupPoint(null, "locker-7"));
        assertThat(asked(FormKind.DELIVERY, "answer", "neighbour", "note", "Layla, flat 3"))
                .isEqualTo(new DeliveryAnswer.DeliverElsewhere(null, DeliveryAnswer.Where.NEIGHBOUR, "Layla, flat 3"));
        assertThat(faults(FormKind.DELIVERY, "answer", "another_day", "day", "2026-02-30"))
                .containsExactly("day: form.day");
        assertThat(faults(FormKind.DELIVERY, "answer", "another_day", "day", "2026-03-01"))
                .containsExactly("day: form.day_range");
        assertThat(faults(FormKind.DELIVERY, "answer", "another_day")).containsExactly("day: form.missing");
        assertThat(faults(FormKind.DELIVERY, "answer", "teleport")).containsExactly("answer: form.choice");
    }

    @Test
    void a_customer_cancels_or_is_won_back() {
        Order order = order(false);
        PageAction why = asked(FormKind.CANCELLATION, "action", "cancel_reason", "reason", "too_late");
        assertThat(kinds(order, why)).containsExactly(EventKind.CANCELLATION_ASKED);
        Order waiting = order.with(events(order, why.command("").orElseThrow()));
        PageAction keep = asked(FormKind.CANCELLATION, "action", "keep", "reason", "too_late", "offer", "voucher_10");
        assertThat(kinds(waiting, keep)).containsExactly(EventKind.CANCELLATION_RESCUED);
        PageAction cancel = asked(
                FormKind.CANCELLATION,
                "action",
                "cancel",
                "reason",
                "too_late",
                "quantity.B-SHIRT",
                "٢",
                "note",
                "Sorry");
        assertThat(cancel).isEqualTo(new CancellationAnswer.Cancel(new Said("too_late", Items.of(SHIRT, 2), "Sorry")));
        assertThat(kinds(waiting, cancel)).containsExactly(EventKind.CANCELLED);
        assertThat(cancel.toString()).doesNotContain("Sorry");
    }

    @Test
    void a_customer_returns_or_exchanges() {
        PageAction back = asked(
                FormKind.RETURN,
                "quantity.A-LAMP",
                "1",
                "reason.A-LAMP",
                "broken",
                "quantity.B-SHIRT",
                "0",
                "resolution",
                "refund",
                "method",
                "drop_off");
        assertThat(back)
                .isEqualTo(new ReturnAnswer.ReturnGoods(
                        List.of(new ReturnAnswer.Line(LAMP, 1, "broken")),
                        "refund",
                        new ReturnAnswer.Way("drop_off", "", "")));
        assertThat(kinds(order(true), back)).containsExactly(EventKind.RETURN_REQUESTED);
        PageAction other = asked(
                FormKind.RETURN,
                "quantity.B-SHIRT",
                "2",
                "reason.B-SHIRT",
                "too_small",
                "resolution",
                "exchange",
                "exchange",
                "SHIRT-L");
        assertThat(kinds(order(true), other)).containsExactly(EventKind.EXCHANGE_REQUESTED);
    }

    @Test
    void everything_that_is_wrong_with_a_return_is_told_at_once() {
        assertThat(faults(
                        FormKind.RETURN,
                        "quantity.A-LAMP",
                        "1",
                        "quantity.B-SHIRT",
                        "two",
                        "resolution",
                        "exchange",
                        "method",
                        "by air!"))
                .containsExactly(
                        "quantity.B-SHIRT: form.pieces",
                        "reason.A-LAMP: form.missing",
                        "method: form.choice",
                        "exchange: form.missing");
        assertThat(faults(FormKind.RETURN, "quantity.A-LAMP", "0")).containsExactly(": form.no_items");
    }

    @Test
    void lines_of_different_reasons_are_one_return() {
        PageAction back = asked(
                FormKind.RETURN,
                "quantity.A-LAMP",
                "1",
                "reason.A-LAMP",
                "broken",
                "quantity.B-SHIRT",
                "1",
                "reason.B-SHIRT",
                "too_small");
        assertThat(((ReturnAnswer) back).reason()).isEqualTo("several");
        assertThat(kinds(order(true), back)).containsExactly(EventKind.RETURN_REQUESTED);
    }

    @Test
    void a_withdrawal_is_stated_then_confirmed_and_acknowledged() {
        String[] fields = {"name", "Sara Al Harbi", "email", "sara@example.com", "quantity.A-LAMP", "1"};
        Statement statement = new Statement("Sara Al Harbi", "sara@example.com", Items.of(LAMP, 1));
        PageAction first = asked(FormKind.WITHDRAWAL, fields);
        assertThat(first).isEqualTo(new WithdrawalAnswer.State(statement));
        assertThat(first.command("R-1")).isEmpty();

        PageAction second = asked(FormKind.WITHDRAWAL_CONFIRMATION, fields);
        assertThat(second).isInstanceOfSatisfying(WithdrawalAnswer.Confirm.class, confirmed -> {
            assertThat(confirmed.acknowledgement().received()).isEqualTo(NOW);
            assertThat(confirmed.acknowledgement().order()).isEqualTo(OrderNumber.of("1001"));
            assertThat(confirmed.acknowledgement().statement()).isEqualTo(statement);
            assertThat(confirmed.toString()).doesNotContain("Sara", "sara@");
        });
        assertThat(kinds(order(false), second)).containsExactly(EventKind.CANCELLED);
        assertThat(kinds(order(true), second)).containsExactly(EventKind.RETURN_REQUESTED);
        PageAction all = asked(FormKind.WITHDRAWAL_CONFIRMATION, "name", "Sara", "email", "sara@example.com");
        assertThat(kinds(order(false), all)).containsExactly(EventKind.CANCELLED);
        assertThat(kinds(order(true), all)).containsExactly(EventKind.RETURN_REQUESTED);
        assertThat(faults(FormKind.WITHDRAWAL, "name", "", "email", "sara@"))
                .containsExactly("name: form.missing", "email: form.email");
    }

    @Test
    void a_customer_chooses_which_messages_they_want() {
        Access.Granted access = Customers.on("1001", AccessLevel.TOKEN, LinkPurpose.PREFERENCES);
        PageActions offering = shop.actions.offering(FormField.CHANNEL, Set.of("email", "sms", "whatsapp"));
        PageForm form = Customers.form(
                shop.token(FormKind.PREFERENCES, access), "topic", "marketing", "channel", "sms", "channel", "email");
        PageResult.Asked result = (PageResult.Asked) offering.read(form, access, NOW);
        assertThat(result.action())
                .isEqualTo(new MessageChoice.Choose(
                        Set.of("marketing"), Set.of(Channel.SMS, Channel.EMAIL), Set.of(Channel.WHATSAPP)));
        Preferences after = ((MessageChoice) result.action()).apply(Preferences.none());
        assertThat(after)
                .isEqualTo(Preferences.none()
                        .allow(Consent.SERVICE, false)
                        .allow(Consent.MARKETING, true)
                        .avoid(Channel.WHATSAPP));
        assertThat(new MessageChoice.Unsubscribe().apply(after).allows(Consent.MARKETING))
                .isFalse();
    }

    @Test
    void feedback_has_three_depths() {
        assertThat(feedback("stars", "5").depth()).isEqualTo(CustomerWords.Depth.STARS);
        assertThat(feedback("stars", "٢", "topic", "courier", "topic", "packaging")
                        .depth())
                .isEqualTo(CustomerWords.Depth.TOPICS);
        assertThat(feedback("stars", "1", "note", "Wet\u0000 \u202Ebox").note()).isEqualTo("Wet  box");
        assertThat(faults(FormKind.FEEDBACK, "stars", "6")).containsExactly("stars: form.stars");
        assertThat(faults(FormKind.FEEDBACK)).containsExactly("stars: form.missing");
    }

    private CustomerWords.Feedback feedback(String... fields) {
        return (CustomerWords.Feedback) asked(FormKind.FEEDBACK, fields);
    }

    @Test
    void words_go_to_the_shop_the_courier_or_the_customs() {
        for (var to : List.of("contact", "answer_courier", "answer_customs")) {
            assertThat(asked(FormKind.MESSAGE, "action", to, "note", "A toy, 20 euros"))
                    .isInstanceOf(CustomerWords.Message.class);
        }
        assertThat(asked(FormKind.MESSAGE, "action", "answer_customs", "note", "A toy"))
                .isEqualTo(new CustomerWords.Message(CustomerWords.To.CUSTOMS, null, Set.of(), "A toy"));
        assertThat(faults(FormKind.MESSAGE, "action", "contact", "note", " \r\n"))
                .containsExactly("note: form.missing");
        assertThat(faults(FormKind.MESSAGE, "action", "contact", "note", "x".repeat(1_001)))
                .containsExactly("note: form.too_long");
    }

    @Test
    void only_what_is_offered_is_taken() {
        PageActions offering = shop.actions.offering(FormField.REASON, Set.of("too_late"));
        PageForm form = Customers.form(
                shop.token(FormKind.CANCELLATION, customer()), "action", "cancel", "reason", "changed_mind");
        assertThat(offering.read(form, customer(), NOW)).isInstanceOf(PageResult.Refused.class);
    }

    @Test
    void what_is_offered_can_stand_in_the_log() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.actions.offering(FormField.REASON, Set.of("Too late!")))
                .withMessageContaining("Too late!");
        assertThat(shop.actions.offering(FormField.PLACE, Set.of("Locker 7"))).isNotNull();
    }

    @Test
    void a_return_that_is_read_twice_is_one_return() {
        PageResult.Asked result = (PageResult.Asked)
                shop.send(FormKind.RETURN, customer(), "quantity.A-LAMP", "1", "reason.A-LAMP", "broken");
        Order order = order(true);
        Order once = order.with(events(order, result.command().orElseThrow()));
        assertThat(once.with(events(once, result.command().orElseThrow())).events())
                .hasSameSizeAs(once.events());
    }

    @Test
    void every_sentence_is_there_in_every_language() {
        assertThat(Texts.check(ActionPhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
        Texts texts = Texts.of(ActionPhrases.bundle(), AccessPhrases.bundle());
        List<PageResult> results = List.of(
                shop.send(FormKind.RETURN, customer(), "quantity.A", "x", "note", "x".repeat(2_000), "offer", "!"),
                shop.send(FormKind.FEEDBACK, customer(), "stars", "9", "stars", "1"),
                shop.send(FormKind.DELIVERY, customer(), "answer", "address"),
                shop.send(FormKind.WITHDRAWAL, customer(), "email", "x"),
                shop.send(FormKind.CANCELLATION, customer()));
        for (String tag : List.of("en", "ar", "id")) {
            assertThat(results.stream()
                            .flatMap(result -> ((PageResult.Refused) result).faults().stream())
                            .map(fault -> texts.render(fault.what(), Locale.forLanguageTag(tag))))
                    .isNotEmpty()
                    .allSatisfy(sentence ->
                            assertThat(sentence).doesNotContain("form.", "{").isNotBlank());
        }
        assertThat(Stream.of("form.method", "form.too_large", "form.unreadable", "form.already", "form.day_range"))
                .allSatisfy(key ->
                        assertThat(ActionPhrases.bundle().pattern("ar", key)).isPresent());
    }
}
