package dev.aftercart.returns.terms;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a season, a campaign, a loyalty programme or a limit changes about terms. Closed. Immutable and thread-safe.
 *
 * @param <T> the terms it changes
 */
public sealed interface Adjustment<T> {

    /**
     * The changed terms.
     *
     * @param terms the terms without it
     * @return the terms with it
     */
    T apply(T terms);

    /**
     * Other terms in place of those that were there.
     *
     * @param terms the new terms
     * @param <T> the terms
     * @return the adjustment
     */
    static <T> Adjustment<T> replace(T terms) {
        return new Replace<>(terms);
    }

    /**
     * The window's own last day or a fixed one, whichever is later.
     *
     * @param day the fixed day
     * @return the adjustment
     */
    static Adjustment<Window> extendTo(LocalDate day) {
        return extendTo(Window.until(day));
    }

    /**
     * The window's own last day or that of another, whichever is later: at least so many days, whatever the rules say.
     *
     * @param window the other window
     * @return the adjustment
     */
    static Adjustment<Window> extendTo(Window window) {
        return new ExtendTo(window);
    }

    /**
     * So many days more.
     *
     * @param days how many; above zero
     * @return the adjustment
     */
    static Adjustment<Window> plusDays(int days) {
        return new PlusDays(days);
    }

    /**
     * Some fees are not charged.
     *
     * @param first a kind of fee
     * @param more further kinds
     * @return the adjustment
     */
    static Adjustment<Fees> waive(Fee.Kind first, Fee.Kind... more) {
        return new Waive(EnumSet.of(first, more));
    }

    /**
     * A fee is charged as well, in place of one of the same kind.
     *
     * @param fee the fee
     * @return the adjustment
     */
    static Adjustment<Fees> charge(Fee fee) {
        return new Add(fee);
    }

    /**
     * There is more to choose from.
     *
     * @param more what else
     * @param <T> what there is to choose
     * @return the adjustment
     */
    static <T extends Choice.Option> Adjustment<Choice<T>> offer(Choice<T> more) {
        return new Offer<>(more);
    }

    /**
     * There is less to choose from.
     *
     * @param fewer what no longer
     * @param <T> what there is to choose
     * @return the adjustment
     */
    static <T extends Choice.Option> Adjustment<Choice<T>> withdraw(Choice<T> fewer) {
        return new Withdraw<>(fewer);
    }

    /**
     * Other terms.
     *
     * @param terms the new terms
     * @param <T> the terms
     */
    record Replace<T>(T terms) implements Adjustment<T> {
        /** Refuses null. */
        public Replace {
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public T apply(T before) {
            return terms;
        }
    }

    /**
     * The own last day or that of another window.
     *
     * @param window the other window
     */
    record ExtendTo(Window window) implements Adjustment<Window> {
        /** Refuses null. */
        public ExtendTo {
            Objects.requireNonNull(window, "window");
        }

        @Override
        public Window apply(Window before) {
            return before.orLater(window);
        }
    }

    /**
     * More days.
     *
     * @param days how many
     */
    record PlusDays(int days) implements Adjustment<Window> {
        /** Checks the days. */
        public PlusDays {
            if (days < 1 || days > Span.MOST_DAYS) {
                throw new IllegalArgumentException(
                        "a window gets 1 to " + Span.MOST_DAYS + " days more, but was to get " + days);
            }
        }

        @Override
        public Window apply(Window before) {
            return before.plusDays(days);
        }
    }

    /**
     * Fees less.
     *
     * @param kinds what is not charged
     */
    record Waive(Set<Fee.Kind> kinds) implements Adjustment<Fees> {
        /** Takes a copy. */
        public Waive {
            kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        }

        @Override
        public Fees apply(Fees before) {
            return before.without(kinds);
        }
    }

    /**
     * A fee more.
     *
     * @param fee the fee
     */
    record Add(Fee fee) implements Adjustment<Fees> {
        @Override
        public Fees apply(Fees before) {
            return before.and(fee);
        }
    }

    /**
     * More to choose from.
     *
     * @param more what else
     * @param <T> what there is to choose
     */
    record Offer<T extends Choice.Option>(Choice<T> more) implements Adjustment<Choice<T>> {
        @Override
        public Choice<T> apply(Choice<T> before) {
            return before.and(more);
        }
    }

    /**
     * Less to choose from.
     *
     * @param fewer what no longer
     * @param <T> what there is to choose
     */
    record Withdraw<T extends Choice.Option>(Choice<T> fewer) implements Adjustment<Choice<T>> {
        @Override
        public Choice<T> apply(Choice<T> before) {
            return before.without(fewer);
        }
    }
}
