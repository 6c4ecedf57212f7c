package dev.aftercart.notify.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names in a template while it is compiled. Names of loops and of what a block is handed get numbered places; what is
 * asked of values from outside is noted, where a loop's item counts as an item of the list.
 */
final class Variables {

    private final Set<String> paths = new TreeSet<>();
    private final Deque<Frame> frames = new ArrayDeque<>(List.of(new Frame()));
    private int next;
    private int most;

    /** What can be seen in a template, or in a block that it shows. */
    private static final class Frame {
        final List<Local> locals = new ArrayList<>();
        final Set<String> assigned = new HashSet<>();
        final Set<String> markup = new HashSet<>();
        final Map<String, Integer> handed = new HashMap<>();
    }

    /** A name with a place; {@code stands} is what it is from outside, or empty. */
    private record Local(String name, int place, String stands) {}

    Set<String> paths() {
        return Collections.unmodifiableSet(paths);
    }

    int places() {
        return most;
    }

    /** Enters a loop; its item and its {@code forloop} get two places. */
    int enterLoop(String name, Expression list) {
        int place = declare(name, list instanceof Path path ? outside(path) + "[]" : "");
        declare("forloop", "");
        return place;
    }

    void leaveLoop() {
        List<Local> locals = frame().locals;
        locals.subList(locals.size() - 2, locals.size()).clear();
        next -= 2;
    }

    /** Enters a block, which sees nothing of what is around it; gives the place of the first thing that it is handed. */
    int enterBlock(Map<String, Expression> handed) {
        int first = next;
        Map<String, String> stands = new HashMap<>();
        handed.forEach((name, value) -> stands.put(name, value instanceof Path path ? outside(path) : ""));
        frames.push(new Frame());
        handed.keySet().forEach(name -> frame().handed.put(name, declare(name, stands.getOrDefault(name, ""))));
        return first;
    }

    void leaveBlock() {
        next -= frames.pop().locals.size();
    }

    Node.Target assigned(String name, boolean markup) {
        frame().assigned.add(name);
        if (markup) {
            frame().markup.add(name);
        } else {
            frame().markup.remove(name);
        }
        return new Node.Target(name, frame().handed.getOrDefault(name, Path.NOT_LOCAL));
    }

    boolean isMarkup(Expression value) {
        return value instanceof Path path && frame().markup.contains(path.root());
    }

    /** The place of a name, or {@link Path#NOT_LOCAL}. */
    int place(String name) {
        Local local = local(name);
        return local == null ? Path.NOT_LOCAL : local.place;
    }

    void used(Path path) {
        String seen = outside(path);
        if (!seen.isEmpty()) {
            paths.add(seen);
        }
    }

    /** The path from outside; empty for what the template made itself. */
    private String outside(Path path) {
        Local local = local(path.root());
        if (local != null) {
            String rest = path.written().substring(path.root().length());
            return local.stands.isEmpty() ? "" : local.stands + rest;
        }
        return frame().assigned.contains(path.root()) ? "" : path.written();
    }

    private @Nullable Local local(String name) {
        List<Local> locals = frame().locals;
        for (int i = locals.size() - 1; i >= 0; i--) {
            if (locals.get(i).name.equals(name)) {
                return locals.get(i);
            }
        }
        return null;
    }

    private int declare(String name, String stands) {
        frame().locals.add(new Local(name, next, stands));
        next++;
        most = Math.max(most, next);
        return next - 1;
    }

    private Frame frame() {
        return frames.element();
    }
}
