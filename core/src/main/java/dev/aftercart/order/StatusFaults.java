package dev.aftercart.order;

import dev.aftercart.tracking.Milestone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a status model, all of it at once. */
final class StatusFaults {

    private final @Nullable String start;
    private final Map<String, StatusModel.Status> statuses;
    private final List<String> faults = new ArrayList<>();

    StatusFaults(@Nullable String start, Map<String, StatusModel.Status> statuses) {
        this.start = start;
        this.statuses = statuses;
    }

    List<String> find() {
        if (start == null) {
            faults.add("there is no start");
        }
        if (statuses.values().stream().noneMatch(status -> status.end)) {
            faults.add("there is no end");
        }
        Set<String> reachable = reachable();
        statuses.forEach((name, status) -> {
            if (!reachable.contains(name)) {
                faults.add(name + " cannot be reached");
            }
            if (!status.end && status.next.isEmpty()) {
                faults.add(name + " is a dead end: mark it with end(), or say what follows");
            }
            status.next.forEach(next -> checkForward(name, status, next));
        });
        return faults;
    }

    private Set<String> reachable() {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        if (start != null) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            String name = open.remove();
            if (seen.add(name)) {
                open.addAll(statuses.getOrDefault(name, new StatusModel.Status()).next);
            }
        }
        return seen;
    }

    private void checkForward(String name, StatusModel.Status status, String next) {
        Milestone before = status.milestone;
        StatusModel.Status target = statuses.get(next);
        Milestone after = target == null ? null : target.milestone;
        if (before != null && after != null && after.compareTo(before) < 0) {
            faults.add(
                    "the milestone goes backwards from " + name + " (" + before + ") to " + next + " (" + after + ")");
        }
    }
}
