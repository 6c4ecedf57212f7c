package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Items;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.SignalSource;
import dev.aftercart.order.SilenceLimit;
import dev.aftercart.order.Sku;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Orders told by day, in virtual time: what the customer hears, when, and what they are spared. */
class PlanStoryTest {

    private static final Money SHIRT = Money.parse("SAR 149.00");

    @Test
    void a_plain_order_is_told_from_the_receipt_to_the_unboxing() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 16:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1")
                .at("03-10 14:00")
                .delivered("P1");

        assertThat(story.told())
                .containsExactly(
                        "7 Mar 10:00 order_placed by email",
                        "8 Mar 17:00 shipped by email",
                        "9 Mar 08:00 arriving_soon by sms",
                        "10 Mar 09:00 out_for_delivery by sms",
                        "10 Mar 14:00 delivered by email",
                        "11 Mar 10:00 unboxing by email");
    }

    @Test
    void parcels_that_leave_within_the_hour_are_told_of_in_one_message_and_the_last_delivery_is_all_of_it() {
        Story story = Story.begins("03-07 10:00")
                .at("03-07 15:00")
                .shipped("P1", "SHIRT-M")
                .at("03-07 15:40")
                .shipped("P2", "LAMP")
                .at("03-09 11:00")
                .delivered("P1")
                .at("03-10 11:00")
                .delivered("P2");

        assertThat(story.news())
                .containsExactly(
                        "7 Mar 16:00 shipped by email",
                        "9 Mar 08:00 arriving_soon by sms",
                        "9 Mar 11:00 parcel_delivered by email",
                        "10 Mar 11:00 delivered by email");
        assertThat(about(story, MessageKind.SHIPPED)).containsExactly(List.of("P1", "P2"));
        assertThat(story.suppressed()).contains("shipped merged");
    }

    @Test
    void a_parcel_that_leaves_later_has_a_message_of_its_own() {
        Story story = Story.begins("03-07 10:00")
                .at("03-07 15:00")
                .shipped("P1", "SHIRT-M")
                .at("03-08 15:00")
                .shipped("P2", "LAMP");

        assertThat(about(story, MessageKind.SHIPPED)).containsExactly(List.of("P1"), List.of("P2"));
    }

    @Test
    void a_late_parcel_is_told_of_before_the_day_is_over_and_when_it_is() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-11 13:00")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-14"), Story.RIYADH)))
                .at("03-13 12:00")
                .scan("P1", Phase.TRANSIT, Detail.ARRIVED)
                .at("03-14 16:00")
                .delivered("P1");

        assertThat(story.news())
                .containsExactly(
                        "8 Mar 11:00 shipped by email",
                        "9 Mar 08:00 arriving_soon by sms",
                        "11 Mar 14:00 promise_revised by email",
                        "13 Mar 08:00 arriving_soon by sms",
                        "14 Mar 16:00 delivered by email");
    }

    @Test
    void a_promise_that_is_missed_is_told_in_the_morning_after_the_day_that_was_told_last() {
        Story story = Story.begins("03-07 10:00").at("03-08 10:00").shipped("P1");
        assertThat(story.news()).contains("13 Mar 08:00 promise_missed by email");

        story.at("03-11 13:00").does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-14"), Story.RIYADH)));
        assertThat(story.news())
                .contains("15 Mar 08:00 promise_missed by email")
                .doesNotContain("13 Mar 08:00 promise_missed by email");
    }

    @Test
    void a_day_that_was_told_and_taken_back_without_a_word_ends_with_a_word_all_the_same() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-09 13:00")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-16"), Story.RIYADH)))
                .at("03-11 09:00")
                .outForDelivery("P1")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-11"), Story.RIYADH)))
                .at("03-11 18:00")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.of("NOT_HOME"));

        assertThat(story.news())
                .contains("9 Mar 14:00 promise_revised by email", "17 Mar 08:00 promise_missed by email")
                .noneMatch(line -> line.contains("promise_improved"));
    }

    @Test
    void a_date_that_goes_back_and_forth_within_the_hour_is_no_news() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 13:00")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-14"), Story.RIYADH)))
                .at("03-08 13:20")
                .does(o -> o.promised(DateWindow.between(
                        LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12"), Story.RIYADH)));

        assertThat(story.news()).noneMatch(line -> line.contains("promise_revised"));
        assertThat(story.suppressed()).contains("promise_revised superseded");
    }

    @Test
    void a_date_that_moved_twice_is_told_against_what_was_told_last() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-20"), Story.RIYADH)))
                .at("03-09 10:00")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-16"), Story.RIYADH)))
                .at("03-10 10:00")
                .does(o -> o.promised(DateWindow.on(LocalDate.parse("2026-03-20"), Story.RIYADH)));

        assertThat(story.news())
                .startsWith(
                        "8 Mar 11:00 promise_revised by email",
                        "9 Mar 11:00 promise_improved by email",
                        "10 Mar 11:00 promise_revised by email");
    }

    @Test
    void at_night_in_riyadh_nobody_is_woken_and_in_the_morning_only_what_is_true_then_is_told() {
        Story story = Story.begins("03-07 22:30")
                .at("03-08 23:10")
                .shipped("P1")
                .at("03-10 02:00")
                .outForDelivery("P1")
                .at("03-10 06:30")
                .delivered("P1");

        assertThat(story.told())
                .containsExactly(
                        "7 Mar 22:30 order_placed by email",
                        "9 Mar 08:00 shipped by email",
                        "9 Mar 08:00 arriving_soon by sms",
                        "10 Mar 08:00 delivered by email",
                        "11 Mar 10:00 unboxing by email");
        assertThat(story.held()).contains("out_for_delivery quiet_hours until 10 Mar 08:00");
        assertThat(story.suppressed()).contains("out_for_delivery superseded");
    }

    @Test
    void who_wants_no_news_of_the_way_still_hears_what_the_contract_needs() {
        Preferences silent = Preferences.of(Story.SARA).allow(Consent.SERVICE, false);
        Story story = Story.begins("03-07 10:00")
                .preferring(silent)
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1")
                .at("03-10 15:00")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED, s -> s.reason(Reason.NOT_HOME));

        assertThat(story.told())
                .containsExactly(
                        "7 Mar 10:00 order_placed by email",
                        "10 Mar 15:00 delivery_failed by sms",
                        "13 Mar 08:00 promise_missed by email");
        assertThat(story.suppressed()).contains("shipped opted_out", "out_for_delivery opted_out");
    }

    @Test
    void one_kind_and_one_channel_can_be_refused() {
        Story story = Story.begins("03-07 10:00")
                .preferring(
                        Preferences.of(Story.SARA).without(MessageKind.SHIPPED).avoid(Channel.SMS))
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1");

        assertThat(story.told())
                .contains("10 Mar 09:00 out_for_delivery by email")
                .noneMatch(l -> l.contains("shipped"));
    }

    @Test
    void the_preferred_channel_comes_first_and_who_cannot_be_reached_is_not() {
        assertThat(Story.begins("03-07 10:00")
                        .preferring(Preferences.of(Story.SARA)
                                .reach(Recipient.CUSTOMER, Channel.WHATSAPP)
                                .prefer(Channel.WHATSAPP, Channel.SMS))
                        .told())
                .contains("7 Mar 10:00 order_placed by sms");
        Story nobody = Story.begins("03-07 10:00").preferring(Preferences.none());
        assertThat(nobody.told()).isEmpty();
        assertThat(nobody.suppressed()).contains("order_placed no_address");
    }

    @Test
    void a_thousand_old_orders_that_are_imported_are_told_nothing_of() {
        int sent = 0;
        for (int i = 0; i < 1_000; i++) {
            String placed = "2024-0" + (1 + i % 9) + "-1" + i % 10 + " 10:00";
            Story story = Story.imported(Story.draft(placed), "03-20 10:00").shipped("P1");
            story = i % 3 == 0 ? story : story.delivered("P1");
            story = i % 5 == 0 ? story.does(o -> o.paid(SHIRT, "pay")).does(o -> o.refunded(SHIRT, "ref")) : story;
            Rehearsal played = story.preferring(Preferences.of(Story.SARA).allow(Consent.MARKETING, true))
                    .played();
            sent += played.steps().size();
        }
        assertThat(sent).isZero();
    }

    @Test
    void of_an_imported_order_that_is_still_on_its_way_only_what_comes_after_is_told() {
        Story imported =
                Story.imported(Story.draft("03-06 10:00"), "03-08 10:00").shipped("P1");
        List<OrderEvent> events = new ArrayList<>(imported.order().events());
        Story live = Story.begins("03-09 07:00");
        events.add(live.at("03-10 09:00").scanned("P1", Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY, s -> s));
        Order order = Order.fold(imported.order().number(), events);

        assertThat(Rehearsal.of(order, live.planner(), live.preferences()).sent())
                .extracting(step -> step.message().kind().value())
                .first()
                .isEqualTo("arriving_soon");
        assertThat(Rehearsal.of(order, live.planner(), live.preferences()).sent())
                .extracting(step -> step.message().kind().value())
                .contains("out_for_delivery")
                .doesNotContain("order_placed", "shipped");
    }

    @Test
    void who_asks_to_cancel_is_answered_at_once_and_who_is_won_back_goes_on() {
        Story story = Story.begins("03-07 22:00")
                .at("03-07 23:30")
                .does(o -> o.cancellation().asked("too_slow"))
                .at("03-08 09:00")
                .does(o -> o.cancellation().rescued("express"))
                .at("03-08 12:00")
                .shipped("P1");

        assertThat(story.news())
                .startsWith(
                        "7 Mar 23:30 cancellation_asked by email",
                        "8 Mar 09:00 cancellation_rescued by email",
                        "8 Mar 13:00 shipped by email");
    }

    @Test
    void an_order_that_is_cancelled_is_told_so_and_nothing_else_any_more() {
        Story story = Story.begins("03-07 10:00")
                .at("03-07 10:20")
                .does(o -> o.payments().failed(SHIRT, "card", "try-1"))
                .at("03-07 10:40")
                .does(o -> o.payments().failed(SHIRT, "card", "try-2"))
                .at("03-07 12:00")
                .does(o -> o.cancelled("unpaid"));

        assertThat(story.told())
                .containsExactly(
                        "7 Mar 10:00 order_placed by email",
                        "7 Mar 10:20 payment_failed by email",
                        "7 Mar 12:00 cancelled by email");
    }

    @Test
    void a_return_is_told_step_by_step_until_the_refund_and_nothing_is_sold_meanwhile() {
        Items shirts = Items.of(Sku.of("SHIRT-M"), 2);
        Story story = Story.begins("03-07 10:00")
                .preferring(Preferences.of(Story.SARA).allow(Consent.MARKETING, true))
                .does(o -> o.paid(Money.parse("SAR 378.00"), "pay"))
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 14:00")
                .delivered("P1")
                .at("03-13 20:00")
                .does(o -> o.returns().requested("RMA-1", shirts, "too_small"))
                .at("03-14 09:00")
                .does(o -> o.returns().approved("RMA-1"))
                .at("03-16 10:00")
                .does(o -> o.shipped(p -> p.courier("dhl")
                        .tracking("R1")
                        .direction(Direction.REVERSE)
                        .item("SHIRT-M", 2)))
                .at("03-20 11:00")
                .does(o -> o.returns().received("RMA-1"))
                .at("03-22 12:00")
                .does(o -> o.refunded(Money.parse("SAR 298.00"), "ref-1"));

        assertThat(story.told())
                .containsSubsequence(
                        "13 Mar 20:00 return_requested by email",
                        "14 Mar 09:00 return_approved by email",
                        "16 Mar 10:00 return_in_transit by email",
                        "20 Mar 11:00 return_received by email",
                        "22 Mar 12:00 refunded by email",
                        "22 Mar 12:00 feedback by email",
                        "29 Mar 12:00 recommendation by email");
        assertThat(story.held())
                .contains("feedback in_flight until 1 Apr 10:00", "recommendation cap until 29 Mar 12:00");
    }

    @Test
    void a_refused_parcel_that_was_to_be_paid_at_the_door_goes_back_and_is_never_called_delivered() {
        Story story = Story.of(Story.draft("03-07 10:00").cashOnDelivery(Money.parse("SAR 378.00")), "03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1")
                .at("03-10 15:00")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.REFUSED, s -> s.reason(Reason.REFUSED))
                .at("03-11 10:00")
                .scan("P1", Phase.TRANSIT, Detail.RETURNING, s -> s.direction(Direction.RETURN_TO_ORIGIN))
                .at("03-15 10:00")
                .scan("P1", Phase.DELIVERED, Detail.RETURNED, s -> s.direction(Direction.RETURN_TO_ORIGIN));

        assertThat(story.news())
                .containsExactly(
                        "8 Mar 11:00 shipped by email",
                        "9 Mar 08:00 arriving_soon by sms",
                        "10 Mar 09:00 out_for_delivery by sms",
                        "10 Mar 15:00 delivery_failed by sms",
                        "11 Mar 10:00 parcel_returning by email");
    }

    @Test
    void a_second_attempt_is_news_and_a_second_scan_of_the_first_is_not() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1")
                .at("03-10 09:30")
                .outForDelivery("P1")
                .at("03-10 15:00")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)
                .at("03-10 15:05")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.NOTICE_LEFT)
                .at("03-11 09:00")
                .outForDelivery("P1")
                .at("03-11 15:00")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);

        assertThat(story.news().stream().skip(2))
                .startsWith(
                        "10 Mar 09:00 out_for_delivery by sms",
                        "10 Mar 15:00 delivery_failed by sms",
                        "11 Mar 09:00 out_for_delivery by sms",
                        "11 Mar 15:00 delivery_failed by sms");
    }

    @Test
    void a_parcel_at_a_pickup_point_is_told_of_and_reminded_of_a_day_before_it_goes_back() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 12:00")
                .scan(
                        "P1",
                        Phase.PICKUP_POINT,
                        Detail.READY_FOR_PICKUP,
                        s -> s.action(
                                new ActionRequired(ActionRequired.Actor.RECIPIENT, Story.instant("03-17 20:00"))));

        assertThat(story.news()).contains("10 Mar 12:00 pickup_ready by sms", "16 Mar 20:00 pickup_reminder by sms");
        assertThat(story.at("03-12 18:00").delivered("P1").news()).noneMatch(line -> line.contains("pickup_reminder"));
    }

    @Test
    void customs_that_want_something_are_told_of_instead_of_a_held_parcel() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-09 09:00")
                .scan(
                        "P1",
                        Phase.HOLD,
                        Detail.CUSTOMS_ACTION,
                        s -> s.action(ActionRequired.by(ActionRequired.Actor.RECIPIENT)));

        assertThat(story.news()).contains("9 Mar 09:00 customs_action by email");
        assertThat(story.news()).noneMatch(line -> line.contains("held") || line.contains("action_required"));
    }

    @Test
    void a_silent_parcel_is_told_of_once_for_each_silence() {
        Story story = Story.begins("03-01 10:00")
                .planned(MessagePlanner.of(MessageRules.standard())
                        .watching(SignalSource.silence(SilenceLimit.of(Duration.ofDays(2)))))
                .at("03-02 10:00")
                .shipped("P1")
                .at("03-06 10:00")
                .scan("P1", Phase.TRANSIT, Detail.ARRIVED);

        assertThat(story.news()).contains("4 Mar 10:00 parcel_quiet by email", "8 Mar 10:00 parcel_quiet by email");
    }

    @Test
    void a_delivery_that_was_a_mistake_is_put_right_and_told_again_when_it_is_true() {
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1");
        OrderEvent mistake = story.at("03-10 12:00").scanned("P1", Phase.DELIVERED, Detail.DELIVERED, s -> s);
        story.record(List.of(mistake))
                .at("03-10 13:00")
                .does(o -> o.corrected(mistake.id(), "support", "wrong_door"))
                .at("03-10 17:00")
                .delivered("P1");

        assertThat(story.news().stream().skip(2))
                .startsWith(
                        "10 Mar 09:00 out_for_delivery by sms",
                        "10 Mar 12:00 delivered by email",
                        "10 Mar 13:00 out_for_delivery by sms",
                        "10 Mar 17:00 delivered by email");
        assertThat(story.played().sent()).extracting(s -> s.message().key()).doesNotHaveDuplicates();
    }

    @Test
    void after_a_delivery_that_was_told_and_is_not_true_what_is_true_is_told_as_a_correction() {
        Story story = Story.begins("03-07 10:00").at("03-08 10:00").shipped("P1");
        OrderEvent mistake = story.at("03-10 12:00").scanned("P1", Phase.DELIVERED, Detail.DELIVERED, s -> s);
        story.record(List.of(mistake));
        Order told = story.played().order();
        Order corrected = told.with(((Proposal.Events) new OrderCommands(told, Story.instant("03-10 12:30"), null)
                        .corrected(mistake.id(), "support", "wrong_door"))
                .events());
        Order lost = corrected.with(List.of(story.at("03-10 13:00").scanned("P1", Phase.LOSS, Detail.LOST, s -> s)));

        MessagePlan plan = story.planner().plan(lost, story.preferences(), Story.instant("03-10 13:00"));
        assertThat(plan.due()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(MessageKind.PARCEL_LOST);
            assertThat(message.isCorrection()).isTrue();
            assertThat(message.about()).containsExactly("P1/c1");
        });
    }

    @Test
    void the_recipient_of_a_present_hears_of_the_delivery_and_of_nothing_that_has_a_price() {
        Story story = Story.of(Story.draft("03-07 10:00").gift(), "03-07 10:00")
                .preferring(Preferences.of(Story.SARA).reach(Recipient.GIFT_RECIPIENT, Channel.SMS))
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 09:00")
                .outForDelivery("P1");

        assertThat(story.played().sent())
                .filteredOn(step -> step.message().recipient() == Recipient.GIFT_RECIPIENT)
                .extracting(step -> step.message().kind().value())
                .containsExactly("arriving_soon", "out_for_delivery");
    }

    @Test
    void an_order_that_is_ordered_again_and_again_is_told_of_the_same_state_once() {
        Story story = Story.begins("03-07 10:00");
        story.does(o -> o.confirmed()).at("03-07 10:10").does(o -> o.confirmed());

        assertThat(story.told())
                .startsWith("7 Mar 10:00 order_placed by email", "7 Mar 10:00 order_confirmed by email")
                .filteredOn(line -> line.contains("confirmed"))
                .hasSize(1);
    }

    @Test
    void what_is_in_doubt_is_not_sent_again_and_the_next_state_takes_its_place() {
        Story story =
                Story.begins("03-07 10:00").at("03-10 09:00").shipped("P1").at("03-10 10:00");
        MessagePlan plan = story.planner().plan(story.order(), story.preferences(), Story.instant("03-10 10:00"));
        List<OrderEvent> doubtful = plan.due().stream()
                .map(message -> message.inDoubt("timeout", plan.at()))
                .toList();
        story.record(plan.events()).record(doubtful);

        assertThat(story.planner()
                        .plan(story.order(), story.preferences(), Story.instant("03-10 10:01"))
                        .due())
                .isEmpty();
        assertThat(story.at("03-10 11:00")
                        .outForDelivery("P1")
                        .planner()
                        .plan(story.order(), story.preferences(), Story.instant("03-10 11:00"))
                        .due())
                .extracting(message -> message.kind().value())
                .containsExactly("out_for_delivery");
    }

    @Test
    void an_exchange_and_a_complaint_are_told_step_by_step() {
        Items shirts = Items.of(Sku.of("SHIRT-M"), 2);
        Story story = Story.begins("03-07 10:00")
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 14:00")
                .delivered("P1")
                .at("03-11 11:00")
                .does(o -> o.returns().exchangeRequested("RMA-2", shirts, "too_small"))
                .at("03-12 11:00")
                .does(o -> o.shipped(p -> p.courier("dhl")
                        .tracking("X1")
                        .direction(Direction.EXCHANGE)
                        .item("SHIRT-M", 2)))
                .at("03-14 11:00")
                .delivered("X1")
                .at("03-15 11:00")
                .does(o -> o.returns().claimOpened("C-1", Items.of(Sku.of("LAMP"), 1), "broken"))
                .at("03-16 11:00")
                .does(o -> o.returns().claimResolved("C-1", "replaced"));

        assertThat(story.news().stream().dropWhile(line -> !line.contains("return_requested")))
                .containsExactly(
                        "11 Mar 11:00 return_requested by email",
                        "12 Mar 11:00 exchange_shipped by email",
                        "14 Mar 11:00 parcel_delivered by email",
                        "15 Mar 11:00 claim_opened by email",
                        "16 Mar 11:00 claim_resolved by email");
    }

    @Test
    void a_rule_for_a_reason_goes_before_the_rule_for_the_trouble_itself() {
        MessageRules rules = MessageRules.standard()
                .with(MessageRule.say(new MessageKind("address_needed"), Trigger.reason(Reason.ADDRESS))
                        .as(Consent.TRANSACTIONAL));
        Story story = Story.begins("03-07 10:00")
                .under(rules)
                .at("03-08 10:00")
                .shipped("P1")
                .at("03-10 15:00")
                .scan("P1", Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED, s -> s.reason(Reason.ADDRESS));

        assertThat(story.news()).contains("10 Mar 15:00 address_needed by email");
        assertThat(story.news()).noneMatch(line -> line.contains("delivery_failed"));
    }

    private static List<List<String>> about(Story story, MessageKind kind) {
        return story.played().sent().stream()
                .filter(step -> step.message().kind().equals(kind))
                .map(step -> step.message().about())
                .toList();
    }
}
