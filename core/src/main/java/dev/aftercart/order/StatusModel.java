package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's own statuses over the canonical milestones, and the ways between them.
 *
 * <p>It has a say about commands only: what was recorded counts, whatever the model thinks of it. Immutable and thread-safe
 * as far as its guards are.
 */
public final class StatusModel {

    private final String name;
    private final String start;
    private final Map<String, Status> statuses;

    private StatusModel(String name, String start, Map<String, Status> statuses) {
        this.name = name;
        this.start = start;
        this.statuses = Collections.unmodifiableMap(statuses);
    }

    /**
     * Starts a model.
     *
     * @param name a name for messages
     * @return the beginning of the description
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * The model's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * All statuses, in the order in which they were described.
     *
     * @return an unmodifiable set
     */
    public Set<String> statuses() {
        return statuses.keySet();
    }

    /**
     * Where one can go from a status.
     *
     * @param status where from
     * @return the next statuses; empty for an end, and for a status the model does not know
     */
    public Set<String> next(String status) {
        Status from = statuses.get(status);
        return from == null ? Set.of() : Collections.unmodifiableSet(from.next);
    }

    /**
     * The milestone a status stands for.
     *
     * @param status which status
     * @return the milestone, or empty when it stands for none
     */
    public Optional<Milestone> milestone(String status) {
        return Optional.ofNullable(statuses.get(status)).map(known -> known.milestone);
    }

    /**
     * How long an order should stay in a status.
     *
     * @param status which status
     * @return the time, or empty when none was given
     */
    public Optional<Duration> within(String status) {
        return Optional.ofNullable(statuses.get(status)).map(known -> known.within);
    }

    /**
     * Until when an order should have left the status it is in.
     *
     * @param order the order
     * @return the instant, or empty when it is in no status, or in one without an expected time
     */
    public Optional<Instant> dueAt(Order order) {
        return order.status()
                .flatMap(this::within)
                .flatMap(time -> order.statusSince().map(since -> since.plus(time)));
    }

    /**
     * Draws the model as a Mermaid state diagram.
     *
     * @return Mermaid source; the statuses in the order in which they were described
     */
    public String toMermaid() {
        return new StatusDiagram(start, statuses).draw(List.of());
    }

    /**
     * Draws the model with the way that an order went through it.
     *
     * @param order the order; statuses it entered that the model does not know are left out
     * @return Mermaid source, in which the way is marked and the status the order is in stands out
     */
    public String toMermaid(Order order) {
        return new StatusDiagram(start, statuses).draw(order.way());
    }

    /**
     * What speaks against entering a status now.
     *
     * @param order the order as it is
     * @param status which status
     * @return the objection, or empty when the order may enter
     */
    public Optional<Phrase> objection(Order order, String status) {
        Status target = statuses.get(status);
        String now = order.status().orElse(null);
        boolean way = now == null ? status.equals(start) : next(now).contains(status);
        if (target == null || !way) {
            return Optional.of(Phrase.of("order.veto.no_way")
                    .withCode("from", now == null ? "" : now)
                    .withCode("to", status));
        }
        return target.guards.stream()
                .filter(guard -> !guard.test.test(order))
                .map(guard -> Phrase.of(guard.messageKey))
                .findFirst();
    }

    /** A status while it is described, and for good afterwards. */
    static final class Status {
        final Set<String> next = new LinkedHashSet<>();
        final List<Guard> guards = new ArrayList<>();

        @Nullable
        Milestone milestone;

        @Nullable
        Duration within;

        boolean end;
    }

    private record Guard(Predicate<Order> test, String messageKey) {}

    /** Describes a model, status by status. Not thread-safe; its methods change it and return it. */
    public static final class Builder {

        private final String name;
        private final Map<String, Status> statuses = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();
        private List<String> from = List.of();
        private @Nullable String start;
        private Status current = new Status();

        private Builder(String name) {
            Names.check("a status model's name", name, 64);
            this.name = name;
        }

        /**
         * The status in which an order starts.
         *
         * @param status the status
         * @return this description, now about that status
         */
        public Builder start(String status) {
            if (start != null) {
                faults.add("two starts: " + start + " and " + status);
            }
            start = status;
            return about(status);
        }

        /**
         * The status that follows the one described before.
         *
         * @param status the status
         * @return this description, now about that status
         */
        public Builder then(String status) {
            return to(status);
        }

        /**
         * Names statuses, so that {@link #to} can say where else one can go from them.
         *
         * @param some the statuses
         * @return this description
         */
        public Builder from(String... some) {
            from = List.of(some);
            return this;
        }

        /**
         * The status that can follow the ones named before.
         *
         * @param status the status
         * @return this description, now about that status
         */
        public Builder to(String status) {
            if (from.isEmpty()) {
                faults.add("nothing leads to " + status + ": begin with start(...)");
            }
            from.forEach(before ->
                    statuses.computeIfAbsent(before, key -> new Status()).next.add(status));
            return about(status);
        }

        private Builder about(String status) {
            current = statuses.computeIfAbsent(status, key -> new Status());
            from = List.of(status);
            return this;
        }

        /**
         * The milestone this status stands for.
         *
         * @param milestone the milestone
         * @return this description
         */
        public Builder is(Milestone milestone) {
            current.milestone = milestone;
            return this;
        }

        /**
         * How long an order should stay in this status.
         *
         * @param time the time; above zero
         * @return this description
         */
        public Builder within(Duration time) {
            if (time.isNegative() || time.isZero()) {
                faults.add("time within " + from + " must be above zero, but was " + time);
            }
            current.within = time;
            return this;
        }

        /**
         * A condition for entering this status.
         *
         * @param guard the condition
         * @param messageKey the key of the sentence that is said when it does not hold
         * @return this description
         */
        public Builder when(Predicate<Order> guard, String messageKey) {
            current.guards.add(new Guard(Objects.requireNonNull(guard, "guard"), messageKey));
            return this;
        }

        /**
         * An order may stay in this status for good.
         *
         * @return this description
         */
        public Builder end() {
            current.end = true;
            return this;
        }

        /**
         * Makes the model.
         *
         * @return the model
         * @throws IllegalArgumentException when something is wrong with it; the message lists every fault
         */
        public StatusModel build() {
            List<String> all = new ArrayList<>(faults);
            all.addAll(new StatusFaults(start, statuses).find());
            if (start == null || !all.isEmpty()) {
                throw new IllegalArgumentException("status model " + name + ": " + String.join("; ", all));
            }
            return new StatusModel(name, start, new LinkedHashMap<>(statuses));
        }
    }
}
