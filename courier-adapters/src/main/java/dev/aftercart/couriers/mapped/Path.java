package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A path into an answer; the package's description says how it is written. */
final class Path {

    private final String written;
    private final List<Step> steps;

    Path(String written, List<Step> steps) {
        this.written = written;
        this.steps = List.copyOf(steps);
    }

    /** Reads a path. */
    static Path of(String written) {
        return new PathReader(written).read();
    }

    /** One step on the way. */
    interface Step {
        void go(JsonNode from, Consumer<JsonNode> to);
    }

    /** To the member of a name; of a list, to that of its first element. */
    record Member(String name) implements Step {
        @Override
        public void go(JsonNode from, Consumer<JsonNode> to) {
            JsonNode found = (from.isArray() ? from.path(0) : from).get(name);
            if (found != null) {
                to.accept(found);
            }
        }
    }

    /** To all members, whatever their names. */
    record EachMember() implements Step {
        @Override
        public void go(JsonNode from, Consumer<JsonNode> to) {
            if (from.isObject()) {
                from.forEach(to);
            }
        }
    }

    /** To all elements of a list; a single value where a list is expected is a list of one. */
    record Each() implements Step {
        @Override
        public void go(JsonNode from, Consumer<JsonNode> to) {
            if (from.isArray()) {
                from.forEach(to);
            } else if (!from.isNull()) {
                to.accept(from);
            }
        }
    }

    /** To one element of a list. */
    record Element(int index) implements Step {
        @Override
        public void go(JsonNode from, Consumer<JsonNode> to) {
            JsonNode found = !from.isArray() && index == 0 ? from : from.path(index);
            if (!found.isMissing()) {
                to.accept(found);
            }
        }
    }

    /** To those elements of a list that have a member of a value. */
    record Where(String name, String value) implements Step {
        @Override
        public void go(JsonNode from, Consumer<JsonNode> to) {
            new Each().go(from, element -> {
                if (value.equalsIgnoreCase(Json.text(element, name))) {
                    to.accept(element);
                }
            });
        }
    }

    /** To those elements of a list that have a member at all. */
    record Having(String name) implements Step {
        @Override
        public void go(JsonNode from, Consumer<JsonNode> to) {
            new Each().go(from, element -> {
                JsonNode member = element.path(name);
                if (!member.isMissing() && !member.isNull()) {
                    to.accept(element);
                }
            });
        }
    }

    /** Whether the path ends with all elements of lists that are there and empty. */
    boolean endsInEmptyList(JsonNode from) {
        if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof Each)) {
            return false;
        }
        List<JsonNode> lists = all(from, steps.subList(0, steps.size() - 1));
        return !lists.isEmpty() && lists.stream().allMatch(list -> list.isArray() && list.isEmpty());
    }

    /** All that the path leads to, in the order of the answer. */
    List<JsonNode> all(JsonNode from) {
        return all(from, steps);
    }

    private static List<JsonNode> all(JsonNode from, List<Step> steps) {
        List<JsonNode> here = List.of(from);
        for (Step step : steps) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                step.go(node, next::add);
            }
            here = next;
        }
        return here;
    }

    /** The first text that the path leads to, or null. */
    @Nullable
    String text(JsonNode from) {
        // Without a list for each step, since most of the work is here.
        JsonNode here = from;
        for (int i = 0; i < steps.size(); i++) {
            if (!(steps.get(i) instanceof Member member)) {
                return firstText(all(here, steps.subList(i, steps.size())));
            }
            JsonNode found = (here.isArray() ? here.path(0) : here).get(member.name());
            if (found == null) {
                return null;
            }
            here = found;
        }
        return textOf(here);
    }

    private static @Nullable String firstText(List<JsonNode> nodes) {
        for (JsonNode node : nodes) {
            String text = textOf(node);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String textOf(JsonNode node) {
        String text = Json.text(node.isArray() ? node.path(0) : node);
        return text == null && node.isObject() ? Json.text(node, Xml.TEXT) : text;
    }

    @Override
    public String toString() {
        return written;
    }
}
