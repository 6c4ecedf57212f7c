package dev.aftercart.order;

import dev.aftercart.promise.WorkingCalendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link StatusModel} in YAML names but cannot hold, because it is code or serves more than the model: guards, hooks,
 * the calendar. Immutable, and thread-safe as far as the guards and hooks are.
 */
public final class StatusParts {

    private static final StatusParts NONE = new StatusParts(Map.of(), Map.of(), null);

    private final Map<String, Predicate<Order>> guards;
    private final Map<String, OrderListener> hooks;
    private final @Nullable WorkingCalendar calendar;

    private StatusParts(
            Map<String, Predicate<Order>> guards,
            Map<String, OrderListener> hooks,
            @Nullable WorkingCalendar calendar) {
        this.guards = guards;
        this.hooks = hooks;
        this.calendar = calendar;
    }

    /**
     * No parts, to add to.
     *
     * @return neither guard nor hook nor calendar
     */
    public static StatusParts none() {
        return NONE;
    }

    /**
     * The same parts with one more guard, which YAML names under {@code unless}.
     *
     * @param messageKey the key of the sentence that is said when the guard does not hold; also its name
     * @param holds what must hold for an order to enter
     * @return new parts
     * @throws IllegalArgumentException when there is a guard of this name already
     */
    public StatusParts guard(String messageKey, Predicate<Order> holds) {
        return new StatusParts(with(guards, "guard", messageKey, holds), hooks, calendar);
    }

    /**
     * The same parts with one more hook, which YAML names under {@code onEntering}.
     *
     * @param name the hook's name
     * @param hook what happens
     * @return new parts
     * @throws IllegalArgumentException when there is a hook of this name already
     */
    public StatusParts onEntering(String name, OrderListener hook) {
        return new StatusParts(guards, with(hooks, "hook", name, hook), calendar);
    }

    /**
     * The same parts with the days on which the shop works.
     *
     * @param days the calendar
     * @return new parts
     */
    public StatusParts calendar(WorkingCalendar days) {
        return new StatusParts(guards, hooks, Objects.requireNonNull(days, "calendar"));
    }

    Map<String, Predicate<Order>> guards() {
        return guards;
    }

    Map<String, OrderListener> hooks() {
        return hooks;
    }

    @Nullable
    WorkingCalendar calendar() {
        return calendar;
    }

    private static <T> Map<String, T> with(Map<String, T> some, String thing, String name, T one) {
        Map<String, T> more = new LinkedHashMap<>(some);
        if (more.putIfAbsent(name, Objects.requireNonNull(one, thing)) != null) {
            throw new IllegalArgumentException("two " + thing + "s have the name \"" + name + "\"");
        }
        return Collections.unmodifiableMap(more);
    }
}
