package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Expression.Call;
import dev.aftercart.notify.template.Expression.Filtered;
import dev.aftercart.notify.template.Expression.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Notes which values a template asks for, seen from outside: a loop's item counts as an item of the list. */
final class Variables {

    private final Set<String> paths = new TreeSet<>();
    private final Set<String> assigned = new HashSet<>();
    private final Deque<Loop> loops = new ArrayDeque<>();

    private record Loop(String name, String stands) {}

    Set<String> paths() {
        return Collections.unmodifiableSet(paths);
    }

    void enter(String name, Expression list) {
        loops.push(new Loop(name, list instanceof Path path ? outside(path) + "[]" : ""));
    }

    void leave() {
        loops.pop();
    }

    void assigned(String name) {
        assigned.add(name);
    }

    Condition used(Condition condition) {
        condition.tests().forEach(test -> {
            used(test.left());
            used(test.right());
        });
        return condition;
    }

    Expression used(Expression expression) {
        if (expression instanceof Path path) {
            String seen = outside(path);
            if (!seen.isEmpty()) {
                paths.add(seen);
            }
        } else if (expression instanceof Filtered filtered) {
            used(filtered.base());
            for (Call call : filtered.calls()) {
                call.arguments().forEach(this::used);
            }
        }
        return expression;
    }

    /** The path from outside; empty for what the template made itself. */
    private String outside(Path path) {
        String rest = path.written().substring(path.root().length());
        for (Loop loop : loops) {
            if (loop.name.equals(path.root())) {
                return loop.stands.isEmpty() ? "" : loop.stands + rest;
            }
        }
        boolean own = assigned.contains(path.root())
                || (!loops.isEmpty() && path.root().equals("forloop"));
        return own ? "" : path.written();
    }
}
