package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.mapped.Path.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads a path as it is written. */
final class PathReader {

    private static final int LONGEST = 300;
    private static final int MOST_DIGITS = 4;
    private static final String ENDS_A_NAME = ".[]{}='\"";

    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    PathReader(String written) {
        this.text = written.strip();
    }

    Path read() {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a path has 1 to " + LONGEST + " characters, this one " + text.length());
        }
        if (!text.equals(".")) {
            step();
            while (has('.')) {
                step();
            }
            if (at < text.length()) {
                throw wrong("a dot, a bracket or the end");
            }
        }
        return new Path(text, steps);
    }

    private void step() {
        if (has('*')) {
            steps.add(new Path.EachMember());
        } else if (at >= text.length() || text.charAt(at) != '[' || !steps.isEmpty()) {
            steps.add(new Path.Member(name()));
        }
        while (has('[')) {
            steps.add(selector());
            if (!has(']')) {
                throw wrong("a closing bracket");
            }
        }
    }

    private Step selector() {
        if (has('*')) {
            return new Path.Each();
        }
        String name = name();
        if (has('=')) {
            return new Path.Where(name, name());
        }
        if (!name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Path.Having(name);
        }
        if (name.length() > MOST_DIGITS) {
            throw wrong("an index of at most " + MOST_DIGITS + " digits");
        }
        return new Path.Element(Integer.parseInt(name));
    }

    private String name() {
        int start = at;
        if (has('\'')) {
            int end = text.indexOf('\'', at);
            at = end < 0 ? text.length() : end + 1;
            if (end <= start + 1) {
                throw wrong("a name between quotes");
            }
            return text.substring(start + 1, end);
        }
        while (at < text.length() && ENDS_A_NAME.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw wrong("a name");
        }
        return text.substring(start, at);
    }

    private boolean has(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "not a path: character " + (at + 1) + " should be " + expected + ", as in a.b[0].c, a[*] or a.@b");
    }
}
