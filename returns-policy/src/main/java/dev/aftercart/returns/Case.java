package dev.aftercart.returns;

import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.EventDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request at the instant of asking: all that a rule may look at. What happens after that instant is not known
 * to it. Immutable and thread-safe.
 */
public final class Case implements EventDays {

    private static final int NOT_COUNTED = NEVER + 1;

    private final RequestedLine asked;
    private final Instant at;
    private final @Nullable ZoneDays days;

    // Both are asked for by several rules, and a zone's rules take time to consult; counted twice they come to the
    // same.
    private int today = NOT_COUNTED;
    private int delivered = NOT_COUNTED;

    /**
     * A case.
     *
     * @param asked the line of the request
     * @param at when the customer asks
     */
    public Case(RequestedLine asked, Instant at) {
        this(asked, at, null);
    }

    /** With the days of the order's zone, or null to ask the zone's rules. */
    Case(RequestedLine asked, Instant at, @Nullable ZoneDays days) {
        this.asked = Objects.requireNonNull(asked, "asked");
        this.at = Objects.requireNonNull(at, "at");
        this.days = days;
    }

    /**
     * What is asked for.
     *
     * @return the line of the request
     */
    public RequestedLine asked() {
        return asked;
    }

    /**
     * When.
     *
     * @return the instant of asking
     */
    public Instant at() {
        return at;
    }

    /**
     * The line of the order.
     *
     * @return its facts
     */
    public LineFacts line() {
        return asked.line();
    }

    /**
     * The order.
     *
     * @return its facts
     */
    public ReturnFacts order() {
        return asked.order();
    }

    /**
     * The same question as a request of this line alone, to be decided by any policy.
     *
     * @return the request, to be made at {@link #at}
     */
    public ReturnRequest request() {
        return ReturnRequest.of(asked);
    }

    ReturnReason reason() {
        return asked.reason();
    }

    GoodsCondition goods() {
        return asked.goods();
    }

    @Nullable
    Object stated(Attribute<?> attribute) {
        return switch (attribute.scope()) {
            case REQUEST -> asked.stated().get(attribute);
            case LINE -> line().stated().get(attribute);
            case ORDER -> order().stated().get(attribute);
        };
    }

    /** The day of asking, in days since 1970-01-01 of the customer's zone. */
    int today() {
        int day = today;
        if (day == NOT_COUNTED) {
            day = dayOf(at);
            today = day;
        }
        return day;
    }

    @Override
    public int dayOf(Anchor anchor) {
        if (anchor != Anchor.DELIVERY) {
            return count(anchor);
        }
        int day = delivered;
        if (day == NOT_COUNTED) {
            day = count(anchor);
            delivered = day;
        }
        return day;
    }

    private int count(Anchor anchor) {
        Instant event = when(anchor);
        return event == null ? NEVER : dayOf(event);
    }

    /** When it happened, or null when that was not known yet. */
    @Nullable
    Instant when(Anchor anchor) {
        LineFacts line = line();
        return switch (anchor) {
            case DELIVERY -> known(line.deliveredAt());
            case LAST_DELIVERY -> known(order().lastDelivery());
            case PICKUP -> known(line.pickedUpAt());
            case DISPATCH -> {
                Instant dispatched = known(line.dispatchedAt());
                yield dispatched == null ? known(line.deliveredAt()) : dispatched;
            }
            case ORDER -> order().orderedAt();
            case INFORMED -> known(informedAt());
        };
    }

    private @Nullable Instant informedAt() {
        return stated(Attributes.INFORMED_ON) instanceof LocalDate day
                ? day.atStartOfDay(order().zone()).toInstant()
                : null;
    }

    /** Whether the customer has it. */
    boolean isHandedOver() {
        return when(Anchor.DELIVERY) != null || when(Anchor.PICKUP) != null;
    }

    private @Nullable Instant known(@Nullable Instant event) {
        return event == null || event.isAfter(at) ? null : event;
    }

    private int dayOf(Instant instant) {
        return days == null ? ZoneDays.dayOf(instant, order().zone().getRules()) : days.dayOf(instant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Case that && asked.equals(that.asked) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, at);
    }

    @Override
    public String toString() {
        return asked + " at " + at;
    }
}
