package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.Aftercart;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Order;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.SignalSource;
import dev.aftercart.order.StatusModel;
import dev.aftercart.order.StatusParts;
import dev.aftercart.store.OrderStore;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MessagePlannerTest {

    private static final Preferences SARA = Preferences.of(Story.SARA).allow(Consent.MARKETING, true);

    /** The store, the clock and the front door are real; only the sending is a list. */
    @Test
    void woken_by_the_front_door_a_held_message_goes_in_the_morning() {
        Instant[] now = {Story.instant("03-07 10:00")};
        List<String> sent = new ArrayList<>();
        MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
        Aftercart[] shop = new Aftercart[1];
        shop[0] = Aftercart.with(OrderStore.inMemory(), () -> now[0])
                .signals(planner.wakes(order -> SARA))
                .onChange(change -> {
                    MessagePlan plan = planner.plan(change, SARA);
                    shop[0].record(
                            "1001",
                            order -> planner.plan(order.order(), SARA, now[0]).proposal());
                    for (PlannedMessage message : plan.due()) {
                        sent.add(Story.line(now[0]) + " " + message.kind());
                        shop[0].record("1001", order -> new Proposal.Events(List.of(message.sent(now[0]))));
                    }
                })
                .build();
        shop[0].record(Story.draft("03-07 10:00"));
        now[0] = Story.instant("03-08 23:00");
        shop[0].record(
                "1001",
                order -> order.shipped(p -> p.courier("dhl").tracking("P1").all()));

        now[0] = Story.instant("03-09 07:59");
        shop[0].wake(10);
        assertThat(sent).containsExactly("7 Mar 10:00 order_placed");
        now[0] = Story.instant("03-09 08:00");
        shop[0].wake(10);
        shop[0].wake(10);
        assertThat(sent)
                .containsExactly("7 Mar 10:00 order_placed", "9 Mar 08:00 shipped", "9 Mar 08:00 arriving_soon");
    }

    @Test
    void a_customer_who_waits_for_another_order_or_was_written_to_this_week_is_not_sold_to() {
        Story story = Story.begins("03-07 10:00").preferring(SARA);
        story.at("03-08 10:00").shipped("P1").at("03-10 10:00").delivered("P1");
        Instant week = Story.instant("03-17 10:00");

        assertThat(reason(story, history(false), week)).isEqualTo("due");
        assertThat(reason(story, history(true), week)).isEqualTo("in_flight");
        assertThat(reason(story, history(false, Story.instant("03-14 10:00")), week))
                .isEqualTo("cap");
        assertThat(reason(story, history(false, Story.instant("03-10 09:00")), week))
                .isEqualTo("due");
    }

    @Test
    void what_waits_for_another_order_is_looked_at_each_day_because_nobody_tells_that_it_has_come() {
        Story story = Story.begins("03-07 10:00").preferring(SARA);
        story.at("03-08 10:00").shipped("P1").at("03-10 10:00").delivered("P1");
        Instant week = Story.instant("03-17 10:00");
        MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
        Order told = story.order().with(planner.plan(story.order(), SARA, week).events());

        assertThat(planner.knowing(history(true)).plan(told, SARA, week).wakeAt())
                .contains(week.plus(Duration.ofDays(1)));
    }

    private static String reason(Story story, MessageHistory history, Instant now) {
        return MessagePlanner.of(MessageRules.standard())
                .knowing(history)
                .plan(story.order(), story.preferences(), now)
                .messages()
                .stream()
                .filter(message -> message.kind().equals(MessageKind.FEEDBACK))
                .map(PlannedMessage::reason)
                .findFirst()
                .orElseThrow();
    }

    private static MessageHistory history(boolean waiting, Instant... sent) {
        return new MessageHistory() {
            @Override
            public List<Instant> sent(Order order, Consent consent, Instant since) {
                return List.of(sent);
            }

            @Override
            public boolean isWaiting(Order order) {
                return waiting;
            }
        };
    }

    @Test
    void the_merchants_own_statuses_are_told_with_their_words_and_when_they_take_too_long() {
        StatusModel sofa = StatusModel.read("""
                        name: sofa
                        start: ordered
                        statuses:
                          ordered: { then: cutting }
                          cutting: { within: P2D, says: { en: We cut the cloth. }, then: done }
                          done: { end: true }
                        """, StatusParts.none()).orThrow();
        Story story = Story.with(sofa, "03-07 10:00")
                .planned(MessagePlanner.of(MessageRules.standard()).watching(SignalSource.statuses(sofa)))
                .does(order -> order.enter("ordered"))
                .at("03-07 12:00")
                .does(order -> order.enter("cutting"));

        assertThat(story.news()).contains("7 Mar 12:00 status_entered by email", "9 Mar 12:00 status_late by email");
        assertThat(story.news())
                .filteredOn(line -> line.contains("status_entered"))
                .hasSize(1);
    }

    @Test
    void a_rule_says_for_which_orders_it_is() {
        MessageRule gold = MessageRule.say(new MessageKind("thanks"), Trigger.event(EventKind.PLACED));
        Order order = Story.begins("03-07 10:00").order();

        assertThat(kinds(gold.where(Where.tag("gold")), order)).isEmpty();
        assertThat(kinds(gold.where(Where.payment("card", "cash_on_delivery")), order))
                .containsExactly("thanks");
        assertThat(kinds(gold.where(from("SAR 378.00")), order)).containsExactly("thanks");
        assertThat(kinds(gold.where(from("SAR 378.01")), order)).isEmpty();
        assertThat(kinds(gold.where(from("EUR 1.00")), order)).isEmpty();
    }

    private static Where from(String amount) {
        return new Where(
                Where.ANY.tags(),
                Where.ANY.categories(),
                Where.ANY.markets(),
                Where.ANY.tiers(),
                Where.ANY.payments(),
                Money.parse(amount));
    }

    private static List<String> kinds(MessageRule rule, Order order) {
        return MessagePlanner.of(MessageRules.of(rule)).plan(order, SARA, Story.instant("03-07 10:00")).due().stream()
                .map(message -> message.kind().value())
                .toList();
    }

    @Test
    void several_channels_are_used_at_once_and_the_shop_is_told_at_night() {
        MessageRules rules = MessageRules.standard()
                .replacing(MessageRule.say(MessageKind.SHIPPED, Trigger.parcel(Milestone.SHIPPED))
                        .by(Channel.PUSH, Channel.EMAIL)
                        .also(Channel.SMS, Channel.WEBHOOK)
                        .to(Recipient.CUSTOMER, Recipient.SHOP)
                        .freshFor(Duration.ofDays(1)));
        Story story = Story.begins("03-07 10:00")
                .under(rules)
                .preferring(SARA.reach(Recipient.SHOP, Channel.EMAIL, Channel.WEBHOOK))
                .at("03-08 23:00")
                .shipped("P1");

        assertThat(story.told())
                .contains(
                        "8 Mar 23:00 shipped by email",
                        "8 Mar 23:00 shipped by webhook",
                        "9 Mar 08:00 shipped by email",
                        "9 Mar 08:00 shipped by sms");
    }

    @Test
    void the_key_says_order_kind_what_is_told_channel_and_role_and_stays_short() {
        PlannedMessage message = MessagePlanner.of(MessageRules.standard())
                .plan(Story.begins("03-07 10:00").order(), SARA, Story.instant("03-07 10:00"))
                .due()
                .get(0);

        assertThat(message.key()).isEqualTo("1001:order_placed:order:email:customer");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add("JD01460000000000" + i);
        }
        assertThat(Codes.key("1001", MessageKind.SHIPPED, many, Channel.EMAIL, Recipient.CUSTOMER))
                .hasSizeLessThan(170)
                .isNotEqualTo(Codes.key("1002", MessageKind.SHIPPED, many, Channel.EMAIL, Recipient.CUSTOMER));
        assertThat(Codes.key("sara@example.com", MessageKind.SHIPPED, many, Channel.EMAIL, Recipient.CUSTOMER))
                .doesNotContain("@");
        assertThat(Codes.part("late & \"loud\"")).matches("[0-9a-f]{24}");
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        assertThatThrownBy(() -> Preferences.none().allow(Consent.TRANSACTIONAL, false))
                .hasMessageContaining("service and marketing");
        assertThatThrownBy(() -> new FrequencyCap(Consent.SERVICE, 0, Duration.ofDays(1)))
                .hasMessageContaining("1 message or more");
        assertThatThrownBy(() -> new Channel("E-Mail")).hasMessageContaining("E-Mail");
        assertThatThrownBy(() -> Preferences.none().language("?")).hasMessageContaining("BCP 47");
    }
}
