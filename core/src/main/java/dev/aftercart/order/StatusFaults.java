package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a status model as a whole, all of it at once. {@link StatusModel} tells what each fault means. */
final class StatusFaults {

    /** Nobody oversees more, and judging costs the number of statuses times the number of ways. */
    static final int MOST = 500;

    private final @Nullable String start;
    private final Map<String, Status> statuses;
    private final boolean hasCalendar;
    private final List<Diagnostic> faults = new ArrayList<>();

    StatusFaults(@Nullable String start, Map<String, Status> statuses, boolean hasCalendar) {
        this.start = start;
        this.statuses = statuses;
        this.hasCalendar = hasCalendar;
    }

    /** Finds all faults. Where names are unknown, what can be reached is not judged: each complaint would be a guess. */
    List<Diagnostic> find(boolean whole) {
        if (statuses.size() > MOST) {
            fault("", "there are " + statuses.size() + " statuses; a model has at most " + MOST);
            return faults;
        }
        if (start == null && whole) {
            fault("", "there is no start: say in which status an order begins");
        }
        if (statuses.values().stream().noneMatch(Status::end)) {
            fault("", "there is no end: mark the statuses in which an order may stay for good");
        }
        if (whole) {
            findUnreachable();
            findStuck();
        }
        statuses.values().forEach(this::findBackwards);
        findAlike();
        findUnsaid();
        findWithoutCalendar();
        return faults;
    }

    private void findUnreachable() {
        Set<String> reached = from(start == null ? List.of() : List.of(start), status -> true);
        statuses.keySet().stream()
                .filter(name -> start != null && !reached.contains(name))
                .forEach(name -> fault(name, "cannot be reached: lead a way to it, or leave it out"));
    }

    private void findStuck() {
        for (Status status : statuses.values()) {
            if (status.end()) {
                continue;
            }
            Set<String> ahead = from(status.next(), next -> true);
            if (status.next().isEmpty()) {
                fault(status.name(), "is a dead end: mark it as an end, or say what follows");
            } else if (ahead.stream().noneMatch(this::isEnd) && ahead.stream().allMatch(name -> leadsOn(name))) {
                fault(status.name(), "never comes to an end: the ways from it only go round (" + list(ahead) + ")");
            }
        }
    }

    private boolean isEnd(String name) {
        Status status = statuses.get(name);
        return status != null && status.end();
    }

    private boolean leadsOn(String name) {
        Status status = statuses.get(name);
        return status != null && !status.next().isEmpty();
    }

    /** A milestone must not be behind one that was passed, whatever statuses without a milestone lie between. */
    private void findBackwards(Status status) {
        Milestone before = status.milestone();
        if (before == null) {
            return;
        }
        for (String name : from(status.next(), between -> between.milestone() == null)) {
            Status target = statuses.get(name);
            Milestone after = target == null ? null : target.milestone();
            if (after != null && after.compareTo(before) < 0) {
                fault(
                        status.name(),
                        "leads back from " + code(before) + " to " + code(after) + " in " + name
                                + ": leave that way out, or let " + name + " stand for no milestone");
            }
        }
    }

    private void findAlike() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String name : statuses.keySet()) {
            String before = seen.putIfAbsent(plain(name), name);
            if (before != null) {
                fault(name, "cannot be told from " + before + ": rename one of the two");
            }
        }
    }

    private void findUnsaid() {
        Set<String> languages = new TreeSet<>();
        statuses.values().forEach(status -> languages.addAll(status.words().keySet()));
        for (Status status : statuses.values()) {
            Set<String> missing = new TreeSet<>(languages);
            missing.removeAll(status.words().keySet());
            if (!status.words().isEmpty() && !missing.isEmpty()) {
                fault(status.name(), "says nothing in " + list(missing) + ", in which other statuses speak: add it");
            }
        }
    }

    private void findWithoutCalendar() {
        for (Status status : statuses.values()) {
            if (!hasCalendar && status.stay() != null && status.stay().workingDays() > 0) {
                fault(status.name(), "counts working days, which needs a calendar: give one with calendar(...)");
            }
        }
    }

    /** Some statuses and all that follow them; gone on from only where that is wanted. */
    private Set<String> from(Collection<String> some, Predicate<Status> goOn) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            String name = open.remove();
            Status status = statuses.get(name);
            if (seen.add(name) && status != null && goOn.test(status)) {
                open.addAll(status.next());
            }
        }
        return seen;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    private static String code(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT);
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names.stream().sorted().limit(8).toList());
    }

    private void fault(String status, String message) {
        faults.add(Diagnostic.error(status, message));
    }
}
