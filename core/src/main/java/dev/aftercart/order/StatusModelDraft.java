package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes a {@link StatusModel}, status by status. Nothing is refused on the way: {@link #build} reports everything that is
 * wrong at once. Not thread-safe; its methods change it and return it.
 */
public final class StatusModelDraft {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final String name;
    private final Map<String, StatusDraft> statuses = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private List<String> from = List.of();
    private boolean leadsNowhere;
    private boolean incomplete;
    private @Nullable String start;
    private @Nullable StatusDraft current;
    private @Nullable WorkingCalendar calendar;

    /** A status while it is described. */
    private static final class StatusDraft {
        private final String name;
        private @Nullable Milestone milestone;
        private @Nullable Stay stay;
        private @Nullable String phrase;
        private boolean end;
        private final Map<String, String> words = new LinkedHashMap<>();
        private final List<Status.Guard> guards = new ArrayList<>();
        private final List<Status.Hook> hooks = new ArrayList<>();
        private final Set<String> next = new LinkedHashSet<>();

        StatusDraft(String name) {
            this.name = name;
        }

        Status status() {
            return new Status(name, milestone, stay, phrase, words, guards, hooks, List.copyOf(next), end);
        }
    }

    StatusModelDraft(String name) {
        this.name = checkedName(name);
    }

    static String checkedName(String name) {
        Names.check("a status model's name", name, 64);
        return name;
    }

    /**
     * The status in which an order starts.
     *
     * @param status the status
     * @return this description, now about that status
     */
    public StatusModelDraft start(String status) {
        if (start != null) {
            fault("", "two starts: " + start + " and " + status + "; keep one");
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
    public StatusModelDraft then(String status) {
        return to(status);
    }

    /**
     * Names statuses, so that {@link #to} can say where else one can go from them.
     *
     * @param some the statuses; each must be described somewhere, before or after
     * @return this description
     */
    public StatusModelDraft from(String... some) {
        closeFrom();
        from = List.of(some);
        leadsNowhere = true;
        current = null;
        return this;
    }

    /**
     * The status that can follow the ones named before.
     *
     * @param status the status
     * @return this description, now about that status
     */
    public StatusModelDraft to(String status) {
        if (from.isEmpty()) {
            fault(status, "nothing leads to it: begin with start(...)");
        }
        leadsNowhere = false;
        List<String> before = from;
        about(status);
        before.forEach(one -> way(one, status));
        return this;
    }

    /** A way between statuses that are described before or after; a way that is never described is an unknown reference. */
    void way(String before, String status) {
        StatusDraft known = statuses.get(before);
        if (known == null) {
            unknown.add(before);
            fault(before, "is named by from(...), but never described: describe it before, or correct the name");
            return;
        }
        if (before.equals(status)) {
            fault(status, "leads to itself: leave that way out; an order that stays need not enter again");
        } else if (!known.next.add(status)) {
            fault(before, "leads to " + status + " twice: leave one of the two out");
        }
    }

    /** Turns to a status, without a way to it. */
    StatusModelDraft about(String status) {
        closeFrom();
        current = statuses.computeIfAbsent(status, this::described);
        from = List.of(status);
        return this;
    }

    private StatusDraft described(String status) {
        attempt(status, () -> {
            Names.check("a status", status, 64);
            return status;
        });
        return new StatusDraft(status);
    }

    /** The start, when all statuses are described already. */
    void startIn(String status) {
        start = status;
    }

    /** Some way could not be read, so that what can be reached cannot be told. */
    void markIncomplete() {
        incomplete = true;
    }

    private void closeFrom() {
        if (leadsNowhere) {
            fault("", "from(" + String.join(", ", from) + ") leads nowhere: say to(...) after it");
            leadsNowhere = false;
        }
    }

    /**
     * The milestone this status stands for: an order that enters the status has come at least so far.
     *
     * @param milestone the milestone
     * @return this description
     */
    public StatusModelDraft is(Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        return say("is(" + milestone + ")", status -> {
            once(status, "is", status.milestone, milestone);
            status.milestone = milestone;
        });
    }

    /**
     * How long an order should stay in this status.
     *
     * @param time the time; above zero, at most ten years
     * @return this description
     */
    public StatusModelDraft within(Duration time) {
        return within(() -> Stay.of(time), "within(" + time + ")");
    }

    /**
     * How many working days an order should stay in this status. It is late when the last of them is over.
     *
     * @param days how many, from 1 to 1000; the day of entering does not count
     * @return this description
     * @see #calendar
     */
    public StatusModelDraft withinWorkingDays(int days) {
        return within(() -> Stay.ofWorkingDays(days), "withinWorkingDays(" + days + ")");
    }

    StatusModelDraft within(Supplier<Stay> maker, String words) {
        return say(words, status -> {
            Stay stay = attempt(status.name, maker);
            once(status, "within", status.stay, stay);
            status.stay = stay;
        });
    }

    /**
     * The days on which the shop works; needed where a status is to be left within working days.
     *
     * @param days the calendar
     * @return this description
     */
    public StatusModelDraft calendar(WorkingCalendar days) {
        calendar = Objects.requireNonNull(days, "calendar");
        return this;
    }

    /**
     * What customers are told when an order enters this status. A status that says nothing is the shop's own business.
     *
     * @param language a lower-case language code, such as {@code ar}
     * @param words plain words, 1 to 200 characters on one line
     * @return this description
     */
    public StatusModelDraft says(String language, String words) {
        return say("says(" + language + ", ...)", status -> {
            attempt(status.name, () -> {
                Names.check("what is said in " + Forms.shortened(language), words, 200);
                return words;
            });
            if (!LANGUAGE.matcher(language).matches()) {
                fault(status.name, "\"" + Forms.shortened(language) + "\" is no language code such as en, ar or id");
            }
            once(status, "says " + language, status.words.put(language, words), words);
            once(status, "says", status.phrase, words);
        });
    }

    /**
     * The key in the merchant's own {@link dev.aftercart.explain.PhraseBundle} by which customers are told of this status,
     * where its words are kept there.
     *
     * @param key the key
     * @return this description
     */
    public StatusModelDraft phrase(String key) {
        return say("phrase(" + key + ")", status -> {
            attempt(status.name, () -> {
                Names.check("a phrase's key", key, 200);
                return key;
            });
            once(status, "phrase", status.phrase, key);
            once(status, "phrase", status.words.isEmpty() ? null : status.words, key);
            status.phrase = key;
        });
    }

    /**
     * A condition for entering this status.
     *
     * @param guard the condition; called whenever somebody tries to enter, so it should be quick and change nothing
     * @param messageKey the key of the sentence that is said when it does not hold; also the guard's name in YAML
     * @return this description
     */
    public StatusModelDraft when(Predicate<Order> guard, String messageKey) {
        Objects.requireNonNull(guard, "guard");
        return say("when(..., " + messageKey + ")", status -> {
            checkName(status, "a guard's message key", messageKey);
            if (status.guards.stream().anyMatch(before -> before.messageKey().equals(messageKey))) {
                fault(
                        status.name,
                        "has two guards that both say " + messageKey + ", so nobody can tell which objected");
            }
            status.guards.add(new Status.Guard(messageKey, guard));
        });
    }

    /**
     * Something that happens after an order entered this status, when that has been recorded.
     *
     * @param hookName the hook's name, in YAML
     * @param hook what happens; hears of the whole change
     * @return this description
     * @see StatusModel#onEntering
     */
    public StatusModelDraft onEntering(String hookName, OrderListener hook) {
        Objects.requireNonNull(hook, "hook");
        return say("onEntering(" + hookName + ", ...)", status -> {
            checkName(status, "a hook's name", hookName);
            if (status.hooks.stream().anyMatch(before -> before.name().equals(hookName))) {
                fault(status.name, "has two hooks with the name " + hookName + ": leave one out, or rename it");
            }
            status.hooks.add(new Status.Hook(hookName, hook));
        });
    }

    private void checkName(StatusDraft status, String thing, String value) {
        attempt(status.name, () -> {
            Names.check(thing, value, 200);
            return value;
        });
    }

    /**
     * An order may stay in this status for good.
     *
     * @return this description
     */
    public StatusModelDraft end() {
        return say("end()", status -> status.end = true);
    }

    private StatusModelDraft say(String words, Consumer<StatusDraft> change) {
        if (current == null) {
            fault("", words + " is about no status: say start(...), then(...) or to(...) before it");
        } else {
            change.accept(current);
        }
        return this;
    }

    /** Two sayings about one thing: the later would hide the earlier. */
    private void once(StatusDraft status, String what, @Nullable Object before, @Nullable Object now) {
        if (before != null) {
            fault(status.name, "says \"" + what + "\" twice: " + now + " would hide " + before + "; keep one");
        }
    }

    private <T> @Nullable T attempt(String status, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            fault(status, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void fault(String status, String message) {
        faults.add(Diagnostic.error(Forms.shortened(status), message));
    }

    /** Everything that is wrong, each with the name of its status as path. */
    List<Diagnostic> check() {
        closeFrom();
        List<Diagnostic> all = new ArrayList<>(faults);
        boolean whole = !incomplete && unknown.isEmpty();
        all.addAll(new StatusFaults(start, finished(), calendar != null).find(whole));
        return all;
    }

    private Map<String, Status> finished() {
        Map<String, Status> finished = new LinkedHashMap<>();
        statuses.forEach((key, status) -> finished.put(key, status.status()));
        return finished;
    }

    /**
     * Makes the model. The description can be gone on with afterwards; the model does not change with it.
     *
     * @return the model
     * @throws IllegalArgumentException when something is wrong with it; the message lists every fault, one a line
     */
    public StatusModel build() {
        List<Diagnostic> all = check();
        if (start == null || !all.isEmpty()) {
            throw new IllegalArgumentException("status model " + name + ":\n"
                    + all.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        return new StatusModel(name, start, finished(), calendar);
    }
}
