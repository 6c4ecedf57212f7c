package dev.aftercart.order;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Parsed;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.internal.document.YamlDocument;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's own statuses over the canonical milestones, and the ways between them.
 *
 * <p>It has a say about commands only: what was recorded counts, whatever the model thinks of it. Immutable and thread-safe
 * as far as its guards and hooks are.
 *
 * <p>A model that was built is sound. What is looked for, all at once:
 *
 * <ul>
 *   <li><b>unreachable</b>: no way from the start leads to the status;
 *   <li><b>dead end</b>: the status is no end and nothing follows, or what follows only goes round and never comes to an end;
 *   <li><b>no start, no end</b>, and two starts;
 *   <li><b>ambiguous</b>: the same way twice, a way from a status to itself, two guards of one status that say the same, two
 *       statuses whose names differ in case, spaces, hyphens or underscores only;
 *   <li><b>shadowed</b>: a milestone, time or wording that is given twice for one status, so that one hides the other;
 *   <li><b>backwards</b>: a way from a status that stands for a milestone to one that stands for an earlier milestone,
 *       directly or through statuses that stand for none;
 *   <li><b>unknown</b>: a way from or to a status that is never described;
 *   <li><b>missing</b>: words in a language in which other statuses speak, a calendar where working days count;
 *   <li><b>without sense</b>: times that are not above zero, names that nobody can see, something said about no status.
 * </ul>
 */
public final class StatusModel {

    private final String name;
    private final String start;
    private final Map<String, Status> statuses;
    private final @Nullable WorkingCalendar calendar;

    StatusModel(String name, String start, Map<String, Status> statuses, @Nullable WorkingCalendar calendar) {
        this.name = name;
        this.start = start;
        this.statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        this.calendar = calendar;
    }

    /**
     * Starts a model.
     *
     * @param name a name for messages and for the keys of its words, such as {@code furniture}
     * @return the beginning of the description
     */
    public static StatusModelDraft named(String name) {
        return new StatusModelDraft(name);
    }

    /**
     * Reads a model from YAML.
     *
     * @param yaml the document; at most a million characters
     * @param parts the guards, hooks and calendar that the document names
     * @return the model, or everything that is wrong with the document
     */
    public static Parsed<StatusModel> read(String yaml, StatusParts parts) {
        return StatusReader.read(YamlDocument.read(yaml), parts);
    }

    /**
     * Reads a model from YAML.
     *
     * @param yaml the document in UTF-8; at most a mebibyte
     * @param parts the guards, hooks and calendar that the document names
     * @return the model, or everything that is wrong with the document
     */
    public static Parsed<StatusModel> read(byte[] yaml, StatusParts parts) {
        return StatusReader.read(YamlDocument.read(yaml), parts);
    }

    /**
     * Writes the model. Guards and hooks are written by name, so one name should stand for one thing in a model.
     *
     * @return YAML; {@link #read(String, StatusParts)} makes an equal model of it, given the same guards, hooks and calendar
     */
    public String toYaml() {
        return StatusWriter.write(this);
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
     * The status in which an order starts.
     *
     * @return the status
     */
    public String start() {
        return start;
    }

    /**
     * All statuses, in the order in which they were described.
     *
     * @return an unmodifiable set
     */
    public Set<String> statuses() {
        return statuses.keySet();
    }

    /** The statuses with all that is known of them. */
    Map<String, Status> all() {
        return statuses;
    }

    /**
     * Where one can go from a status.
     *
     * @param status where from
     * @return the next statuses; empty for an end, and for a status the model does not know
     */
    public Set<String> next(String status) {
        return known(status)
                .map(from -> Collections.unmodifiableSet(new LinkedHashSet<>(from.next())))
                .orElse(Set.of());
    }

    /**
     * Whether an order may stay in a status for good.
     *
     * @param status which status
     * @return true for an end; false for a status the model does not know
     */
    public boolean isEnd(String status) {
        return known(status).map(Status::end).orElse(false);
    }

    /**
     * The milestone a status stands for.
     *
     * @param status which status
     * @return the milestone, or empty when it stands for none
     */
    public Optional<Milestone> milestone(String status) {
        return known(status).map(Status::milestone);
    }

    /**
     * What customers are told when an order enters a status.
     *
     * @param status which status
     * @return the phrase, whose words are in {@link #phrases()} or in the merchant's own bundle; empty when they are told
     *     nothing
     */
    public Optional<Phrase> says(String status) {
        return known(status).map(one -> one.says(name)).map(Phrase::of);
    }

    private Optional<Status> known(String status) {
        return Optional.ofNullable(statuses.get(status));
    }

    /**
     * The words for customers, to be put before our own bundles. A customer who reads none of the model's languages is told
     * in English, or where the model has no English, in the language that it gave first.
     *
     * @return a bundle with a wording for each status that says something
     */
    public PhraseBundle phrases() {
        return StatusWords.of(this);
    }

    /**
     * Until when an order should have left the status it is in. The time counts from when the order entered the status, as
     * far as events that still hold tell; hearing again that it is there does not start the time anew, coming back does.
     *
     * @param order the order
     * @return the instant, or empty when it is in no status, or in one without an expected time
     */
    public Optional<Instant> dueAt(Order order) {
        return order.status()
                .flatMap(this::known)
                .map(Status::stay)
                .flatMap(stay -> order.statusSince().map(since -> stay.after(since, calendar)));
    }

    /**
     * Why an order is late in its status: since when it is there, until when it should have left, what keeps it, and what
     * would end it.
     *
     * @param order the order
     * @param at when that is asked
     * @return the explanation, to be rendered in a language; empty when the order is not late
     */
    public Optional<Explanation> late(Order order, Instant at) {
        return dueAt(order).filter(due -> !at.isBefore(due)).map(due -> new StatusLateness(this, order).explain(due));
    }

    /**
     * Runs the hooks of the statuses that a change entered, one after the other, after the change was recorded. What came in
     * late about the past, does not hold any more, or only repeats where the order is, enters nothing. A hook that fails does
     * not keep the others from running.
     *
     * @return a listener, to be told of every change; it throws what the first hook threw that failed, the others' suppressed
     */
    public OrderListener onEntering() {
        return new StatusHooks(statuses);
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
        return target.objection(order);
    }

    /** What is recorded when an order enters a status. */
    Fact.StatusEntered entering(String status) {
        Optional<Status> known = known(status);
        return new Fact.StatusEntered(
                status,
                known.map(Status::milestone).orElse(null),
                known.map(one -> one.says(name)).orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusModel that
                && name.equals(that.name)
                && start.equals(that.start)
                && List.copyOf(statuses.values()).equals(List.copyOf(that.statuses.values()))
                && Objects.equals(calendar, that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, start, statuses.keySet());
    }

    @Override
    public String toString() {
        return "status model " + name + " " + statuses.keySet();
    }
}
