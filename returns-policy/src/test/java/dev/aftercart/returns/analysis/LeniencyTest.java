package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.analysis.Circumstances.Range;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeniencyTest {

    private static final WorkingCalendar WEEK =
            WorkingCalendar.in(ZoneOffset.UTC).withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void yes_is_better_than_review_and_that_than_no() {
        assertThat(change(Facet.ELIGIBILITY, Eligibility.review(), Eligibility.accept()))
                .isEqualTo(Change.MORE_LENIENT);
        assertThat(change(Facet.ELIGIBILITY, Eligibility.review(), Eligibility.refuse()))
                .isEqualTo(Change.STRICTER);
    }

    @Test
    void a_month_and_thirty_days_are_each_longer_at_times() {
        assertThat(windows(Window.days(30), Window.months(1))).isEqualTo(Change.BOTH);
        assertThat(windows(Window.days(28), Window.months(1))).isEqualTo(Change.MORE_LENIENT);
        assertThat(windows(Window.days(31), Window.months(1))).isEqualTo(Change.STRICTER);
        assertThat(windows(Window.days(365), Window.months(12))).isEqualTo(Change.MORE_LENIENT);
    }

    @Test
    void what_is_counted_from_a_later_event_ends_no_earlier() {
        assertThat(windows(Window.days(30).after(Anchor.ORDER), Window.days(30)))
                .isEqualTo(Change.MORE_LENIENT);
        assertThat(windows(Window.days(30), Window.days(30).after(Anchor.LAST_DELIVERY)))
                .isEqualTo(Change.MORE_LENIENT);
        assertThat(windows(Window.days(40).after(Anchor.ORDER), Window.days(30)))
                .isEqualTo(Change.BOTH);
    }

    @Test
    void more_days_after_any_event_are_better() {
        for (Anchor anchor : Anchor.values()) {
            assertThat(windows(Window.days(14).after(anchor), Window.days(30).after(anchor)))
                    .as("%s", anchor)
                    .isEqualTo(Change.MORE_LENIENT);
        }
    }

    @Test
    void whichever_is_later_is_never_worse_and_whichever_is_earlier_never_better() {
        Window fixed = Window.until(LocalDate.parse("2026-01-31"));
        assertThat(windows(Window.days(30), Window.days(30).orLater(fixed))).isEqualTo(Change.MORE_LENIENT);
        assertThat(windows(Window.days(30), Window.days(30).orEarlier(fixed))).isEqualTo(Change.STRICTER);
        assertThat(windows(Window.days(30), fixed)).isEqualTo(Change.BOTH);
        assertThat(windows(fixed, Window.unlimited())).isEqualTo(Change.MORE_LENIENT);
    }

    @Test
    void a_last_day_that_moves_to_a_working_day_is_better() {
        assertThat(windows(Window.days(14), Window.days(14).rollingTo(WEEK))).isEqualTo(Change.MORE_LENIENT);
        assertThat(windows(Window.workingDays(10, WEEK), Window.workingDays(11, WEEK)))
                .isEqualTo(Change.MORE_LENIENT);
        assertThat(windows(Window.workingDays(10, WEEK), Window.days(14))).isNotEqualTo(Change.NONE);
    }

    @Test
    void a_fixed_day_is_compared_on_the_days_on_which_orders_are_placed() {
        Window fixed = Window.until(LocalDate.parse("2026-01-31"));
        Window own = Window.days(7).after(Anchor.ORDER);
        long january = LocalDate.parse("2026-01-01").toEpochDay();

        assertThat(new WindowOrder(new Range(january, january + 10), new Effort(PolicyAnalysis.BUDGET))
                        .change(own, fixed))
                .isEqualTo(Change.MORE_LENIENT);
        assertThat(new WindowOrder(new Range(january + 40, january + 50), new Effort(PolicyAnalysis.BUDGET))
                        .change(own, fixed))
                .isEqualTo(Change.STRICTER);
        assertThat(new WindowOrder(new Range(january + 40, january + 50), new Effort(PolicyAnalysis.BUDGET))
                        .change(own, own.orLater(fixed)))
                .isEqualTo(Change.NONE);
    }

    /** The days of this judge are others than those that the order looks at. */
    @Test
    void windows_are_ordered_as_their_last_days_are() {
        long seed = System.nanoTime();
        System.out.println("windows seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            Window before = window(random, 2);
            Window after = window(random, 2);
            Change change = windows(before, after);
            for (int order = 0; order < 200; order++) {
                EventDays events = events(random);
                int order1 = Integer.compare(after.lastDay(events), before.lastDay(events));
                assertThat(order1 > 0 && (change == Change.STRICTER || change == Change.NONE))
                        .as("seed %s: %s to %s is %s, but later", seed, before, after, change)
                        .isFalse();
                assertThat(order1 < 0 && (change == Change.MORE_LENIENT || change == Change.NONE))
                        .as("seed %s: %s to %s is %s, but earlier", seed, before, after, change)
                        .isFalse();
            }
        }
    }

    private static EventDays events(Random random) {
        int order = Math.toIntExact(LocalDate.parse("2023-01-01").toEpochDay()) + random.nextInt(2200);
        int dispatch = order + random.nextInt(3);
        int delivery = dispatch + random.nextInt(5);
        int last = delivery + random.nextInt(8);
        return anchor -> switch (anchor) {
            case ORDER -> order;
            case DISPATCH -> dispatch;
            case DELIVERY -> delivery;
            case LAST_DELIVERY -> last;
            case PICKUP, INFORMED -> EventDays.NEVER;
        };
    }

    private static Window window(Random random, int depth) {
        Anchor anchor = List.of(Anchor.ORDER, Anchor.DISPATCH, Anchor.DELIVERY, Anchor.LAST_DELIVERY)
                .get(random.nextInt(4));
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 ->
                Window.days(List.of(14, 28, 30, 31).get(random.nextInt(4))).after(anchor);
            case 1 -> Window.months(1 + random.nextInt(2)).after(anchor);
            case 2 -> Window.days(14 + random.nextInt(3)).after(anchor).rollingTo(WEEK);
            case 3 -> new WorkingDays(10 + random.nextInt(2), List.of(anchor), WEEK);
            case 4 -> Window.until(LocalDate.parse("2025-06-01").plusDays(random.nextInt(30)));
            case 5 -> window(random, depth - 1).orLater(window(random, depth - 1));
            default -> window(random, depth - 1).orEarlier(window(random, depth - 1));
        };
    }

    @Test
    void each_fee_is_compared_by_itself() {
        Fee shipping = Fee.of(Fee.Kind.RETURN_SHIPPING, flat("SAR 10.00"));
        Fee restocking = Fee.of(Fee.Kind.RESTOCKING, Charge.percent(10));

        assertThat(fees(Fees.none(), Fees.of(shipping))).isEqualTo(Change.STRICTER);
        assertThat(fees(Fees.of(shipping), Fees.of(restocking))).isEqualTo(Change.BOTH);
        assertThat(fees(Fees.of(shipping.perPiece()), Fees.of(shipping))).isEqualTo(Change.MORE_LENIENT);
        assertThat(fees(Fees.of(shipping), Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.actual()))))
                .isEqualTo(Change.BOTH);
        assertThat(fees(Fees.none(), Fees.of(Fee.of(Fee.Kind.LATE, flat("SAR 0.00")))))
                .isEqualTo(Change.NONE);
    }

    @Test
    void a_share_and_a_fixed_fee_are_compared_for_the_prices_that_come_up() {
        Fees share = Fees.of(Fee.of(Fee.Kind.RESTOCKING, Charge.percent(10)).perPiece());
        Fees fixed = Fees.of(Fee.of(Fee.Kind.RESTOCKING, flat("SAR 10.00")).perPiece());

        assertThat(between("SAR", 0, 99_99).change(share, fixed)).isEqualTo(Change.STRICTER);
        assertThat(between("SAR", 100_00, 500_00).change(share, fixed)).isEqualTo(Change.MORE_LENIENT);
        assertThat(between("SAR", 0, 500_00).change(share, fixed)).isEqualTo(Change.BOTH);
    }

    @Test
    void rounding_each_piece_or_the_whole_is_better_at_some_prices_and_worse_at_others() {
        Fee pieces = Fee.of(Fee.Kind.RESTOCKING, Charge.percent(25).atLeast(Money.parse("SAR 4")))
                .perPiece();
        Fee whole = Fee.of(Fee.Kind.RESTOCKING, Charge.percent(25).atMost(Money.parse("SAR 27")));

        assertThat(between("SAR", 36_47, 66_81).change(Fees.of(pieces), Fees.of(whole)))
                .isEqualTo(Change.BOTH);
    }

    @Test
    void fees_are_ordered_as_their_amounts_are() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("fees seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Fee before = fee(random);
            Fee after = fee(random);
            long from = random.nextInt(20_000);
            long to = from + random.nextInt(20_000);
            Change change = between("SAR", from, to).change(Fees.of(before), Fees.of(after));
            boolean better = isLimit(after) && !isLimit(before) && !isFree(before);
            boolean worse = isLimit(before) && !isLimit(after) && !isFree(after);
            for (long price = from; price <= to; price += 1 + random.nextInt(97)) {
                for (int pieces : new int[] {1, 2, 5}) {
                    int order = total(after, price, pieces).compareTo(total(before, price, pieces));
                    better |= order < 0;
                    worse |= order > 0;
                }
            }
            assertThat(change.and(Change.of(better, worse)))
                    .as("seed %s: %s to %s from %s to %s", seed, before, after, from, to)
                    .isEqualTo(change);
        }
    }

    private static boolean isLimit(Fee fee) {
        return fee.charge() instanceof Charge.UpTo && !isFree(fee);
    }

    private static boolean isFree(Fee fee) {
        Money much = Money.parse("SAR 1000000");
        return Objects.requireNonNull(fee.charge().mostOn(much)).isZero();
    }

    private static Money total(Fee fee, long price, int pieces) {
        Money one = Money.ofMinor(CurrencyUnit.of("SAR"), price);
        boolean whole = fee.per() == Fee.Per.RETURN;
        Money amount = Objects.requireNonNull(fee.charge().mostOn(whole ? one.multipliedBy(pieces) : one));
        return whole ? amount : amount.multipliedBy(pieces);
    }

    private static Fee fee(Random random) {
        Charge.Share share = Charge.percent(random.nextInt(30));
        Charge charge = switch (random.nextInt(6)) {
            case 0 -> flat("SAR " + random.nextInt(20));
            case 4 -> Charge.upTo(flat("SAR " + random.nextInt(20)));
            case 5 -> Charge.upTo(share);
            case 1 -> share.atLeast(Money.parse("SAR " + random.nextInt(10)));
            case 2 -> share.atMost(Money.parse("SAR " + random.nextInt(30)));
            default -> share;
        };
        Fee fee = Fee.of(Fee.Kind.RESTOCKING, charge);
        return random.nextBoolean() ? fee : fee.perPiece();
    }

    @Test
    void more_to_choose_from_is_better_and_more_bonus_too() {
        Choice<Resolution> refund = Choice.of(Resolution.REFUND);
        Choice<Resolution> credit = Choice.of(Resolution.STORE_CREDIT);

        assertThat(change(Facet.RESOLUTIONS, refund, refund.and(credit))).isEqualTo(Change.MORE_LENIENT);
        assertThat(change(Facet.RESOLUTIONS, refund, credit)).isEqualTo(Change.BOTH);
        assertThat(change(Facet.RESOLUTIONS, credit, Choice.of(Resolution.STORE_CREDIT.withBonus(5))))
                .isEqualTo(Change.MORE_LENIENT);
        Resolution five = Resolution.STORE_CREDIT.withBonus(Money.parse("SAR 5"));
        Resolution ten = Resolution.STORE_CREDIT.withBonus(Money.parse("SAR 10"));
        Resolution dollars = Resolution.STORE_CREDIT.withBonus(Money.parse("USD 10"));
        assertThat(change(Facet.RESOLUTIONS, credit, Choice.of(five))).isEqualTo(Change.MORE_LENIENT);
        assertThat(change(Facet.RESOLUTIONS, Choice.of(ten), Choice.of(five))).isEqualTo(Change.STRICTER);
        assertThat(change(Facet.RESOLUTIONS, Choice.of(five), Choice.of(dollars)))
                .isEqualTo(Change.BOTH);
        assertThat(change(
                        Facet.METHODS, Choice.of(ReturnMethod.KIOSK, ReturnMethod.KEEP), Choice.of(ReturnMethod.KEEP)))
                .isEqualTo(Change.STRICTER);
    }

    @Test
    void control_is_compared_thing_by_thing() {
        Control own = Control.standard();

        assertThat(Leniency.standard()
                        .changes(
                                Facet.CONTROL,
                                own,
                                own.withApproval(Control.Approval.MANUAL)
                                        .withEvidence(Evidence.PHOTO)
                                        .withInspection(Inspection.NONE)
                                        .withRefund(RefundTrigger.FIRST_SCAN)
                                        .withSendBackDays(7)
                                        .withRefundDays(14)))
                .isEqualTo(Map.of(
                        Aspect.APPROVAL, Change.STRICTER,
                        Aspect.EVIDENCE, Change.STRICTER,
                        Aspect.INSPECTION, Change.MORE_LENIENT,
                        Aspect.REFUND, Change.MORE_LENIENT,
                        Aspect.SEND_BACK_DAYS, Change.STRICTER,
                        Aspect.REFUND_DAYS, Change.MORE_LENIENT));
    }

    @Test
    void a_later_deadline_is_better_and_days_of_grace_are_never_worse_than_as_many_after_the_acceptance() {
        Deadline week = Deadline.afterAcceptance(7);

        assertThat(sendBack(null, week)).isEqualTo(Change.STRICTER);
        assertThat(sendBack(week, null)).isEqualTo(Change.MORE_LENIENT);
        assertThat(sendBack(week, Deadline.afterAcceptance(14))).isEqualTo(Change.MORE_LENIENT);
        assertThat(sendBack(week, Deadline.afterLastDay(7))).isEqualTo(Change.MORE_LENIENT);
        assertThat(sendBack(Deadline.afterLastDay(7), week)).isEqualTo(Change.STRICTER);
        assertThat(sendBack(week, Deadline.afterLastDay(3))).isEqualTo(Change.BOTH);
        assertThat(change(Facet.CONTROL, Control.standard(), Control.standard().withArrival(week)))
                .isEqualTo(Change.STRICTER);
    }

    private static Change sendBack(@Nullable Deadline before, @Nullable Deadline after) {
        return change(
                Facet.CONTROL,
                Control.standard().withSendBack(before),
                Control.standard().withSendBack(after));
    }

    @Test
    void what_is_only_limited_may_cost_nothing_and_a_fee_for_each_parcel_more_than_one_for_the_return() {
        Fee five = Fee.of(Fee.Kind.RETURN_SHIPPING, flat("SAR 5"));
        Fee limited = Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.upTo(flat("SAR 5")));

        assertThat(fees(Fees.of(five), Fees.of(limited))).isEqualTo(Change.MORE_LENIENT);
        assertThat(fees(Fees.of(limited), Fees.of(five))).isEqualTo(Change.STRICTER);
        assertThat(fees(Fees.of(limited), Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, flat("SAR 3")))))
                .isEqualTo(Change.BOTH);
        assertThat(fees(Fees.none(), Fees.of(limited))).isEqualTo(Change.STRICTER);
        assertThat(fees(Fees.of(five), Fees.of(five.perParcel()))).isEqualTo(Change.STRICTER);
        assertThat(fees(Fees.of(five.perParcel()), Fees.of(five))).isEqualTo(Change.MORE_LENIENT);
        assertThat(fees(Fees.of(five.perParcel()), Fees.of(five.perPiece()))).isEqualTo(Change.BOTH);
    }

    @Test
    void an_aspect_is_left_out_only_with_a_reason() {
        assertThatThrownBy(() -> Leniency.standard().ignoring(Aspect.FEES, " "))
                .hasMessage("say why FEES does not count; the reason was blank");
        assertThat(Leniency.standard()
                        .ignoring(Aspect.WINDOW, "season")
                        .changes(Facet.WINDOW, Window.days(3), Window.days(1)))
                .isEmpty();
    }

    private static Charge flat(String amount) {
        return Charge.flat(Money.parse(amount));
    }

    private static FeeOrder between(String currency, long from, long to) {
        return new FeeOrder(new Circumstances(
                Circumstances.ANY.ordered(), Map.of(CurrencyUnit.of(currency), new Range(from, to)), false));
    }

    private static Change windows(Window before, Window after) {
        return change(Facet.WINDOW, before, after);
    }

    private static Change fees(Fees before, Fees after) {
        return change(Facet.FEES, before, after);
    }

    private static <T> Change change(Facet<T> facet, T before, T after) {
        List<Change> changes = new ArrayList<>(
                Leniency.standard().changes(facet, before, after).values());
        assertThat(changes).hasSizeLessThan(2);
        return changes.isEmpty() ? Change.NONE : changes.get(0);
    }
}
