package dev.aftercart.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An ICU message pattern, taken apart once. ICU's own {@code MessageFormat} cannot be shared between threads and cannot say
 * where a filled-in argument begins and ends, which the direction of text depends on; its parser can be used for both.
 *
 * @param parts what the message is made of, in order
 */
record Message(List<Node> parts) {

    /** A part of a message. */
    sealed interface Node {

        /** The messages of which one is chosen; none for a part without a choice. */
        default List<Message> branches() {
            return List.of();
        }
    }

    /** Words of the sentence itself. */
    record Literal(String text) implements Node {}

    /** A place to fill in; the skeleton says how a date shall look, or how one far from today shall when it is relative. */
    record Slot(String name, @Nullable String skeleton, boolean relative) implements Node {

        boolean isDate() {
            return skeleton != null || relative;
        }
    }

    /** The number that chose the plural form. */
    record Hash() implements Node {}

    /** One of several messages, by a number. */
    record Plural(String name, boolean ordinal, long offset, Map<Long, Message> exact, Map<String, Message> forms)
            implements Node {

        @Override
        public List<Message> branches() {
            return Stream.concat(exact.values().stream(), forms.values().stream())
                    .toList();
        }

        Message form(String category) {
            return chosen(forms, category);
        }
    }

    /** One of several messages, by a word. */
    record Select(String name, Map<String, Message> cases) implements Node {

        @Override
        public List<Message> branches() {
            return List.copyOf(cases.values());
        }

        Message form(String word) {
            return chosen(cases, word);
        }
    }

    /**
     * Takes a pattern apart.
     *
     * @throws IllegalArgumentException when the pattern is malformed or uses an argument type beyond plural,
     *     selectordinal, select, and date or time with a skeleton or relative
     */
    static Message compile(String pattern) {
        return new Compiler(new MessagePattern(pattern)).message(0);
    }

    /** Shows every part, then those of its branches. */
    void walk(Consumer<Node> visitor) {
        for (Node part : parts) {
            visitor.accept(part);
            part.branches().forEach(branch -> branch.walk(visitor));
        }
    }

    /** ICU's parser refuses a choice without the case "other". */
    private static Message chosen(Map<String, Message> cases, String name) {
        Message own = cases.get(name);
        return own != null ? own : Objects.requireNonNull(cases.get("other"), "other");
    }

    /** A skeleton; or relative, with or without one. */
    private static final Pattern DATE_STYLE =
            Pattern.compile("relative|(?:relative\\s+)?::(?<skeleton>[A-Za-z]{1,20})");

    private record Compiler(MessagePattern pattern) {

        Message message(int start) {
            List<Node> parts = new ArrayList<>();
            int from = pattern.getPart(start).getLimit();
            int end = pattern.getLimitPartIndex(start);
            for (int i = start + 1; i <= end; i++) {
                Part part = pattern.getPart(i);
                literal(parts, from, part.getIndex());
                from = part.getLimit();
                if (part.getType() == Part.Type.REPLACE_NUMBER) {
                    parts.add(new Hash());
                } else if (part.getType() == Part.Type.ARG_START) {
                    parts.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
            }
            return new Message(List.copyOf(parts));
        }

        private void literal(List<Node> parts, int from, int to) {
            if (to > from) {
                parts.add(new Literal(pattern.getPatternString().substring(from, to)));
            }
        }

        private Node argument(int start) {
            String name = pattern.getSubstring(pattern.getPart(start + 1));
            ArgType type = pattern.getPart(start).getArgType();
            return switch (type) {
                case NONE -> new Slot(name, null, false);
                case SIMPLE -> date(name, start + 2);
                case PLURAL, SELECTORDINAL -> plural(name, type == ArgType.SELECTORDINAL, start + 2);
                case SELECT -> new Select(name, cases(start + 2));
                case CHOICE ->
                    throw new IllegalArgumentException("{" + name + ", choice} is not supported; use plural or select");
            };
        }

        private Slot date(String name, int at) {
            String type = pattern.getSubstring(pattern.getPart(at));
            Part next = pattern.getPart(at + 1);
            String style = next.getType() == Part.Type.ARG_STYLE
                    ? pattern.getSubstring(next).strip()
                    : "";
            Matcher form = DATE_STYLE.matcher(style);
            boolean date = type.equals("date") || (type.equals("time") && !style.startsWith("relative"));
            if (date && form.matches()) {
                return new Slot(name, form.group("skeleton"), style.startsWith("relative"));
            }
            throw new IllegalArgumentException("{" + name + ", " + type + (style.isEmpty() ? "" : ", " + style)
                    + "} is not supported; use {" + name + "}, {" + name + ", date, ::dMMMM}, or {" + name
                    + ", date, relative}");
        }

        private Plural plural(String name, boolean ordinal, int first) {
            long offset = (long) pattern.getPluralOffset(first);
            Map<Long, Message> exact = new HashMap<>();
            Map<String, Message> forms = new LinkedHashMap<>();
            int i = pattern.getPartType(first) == Part.Type.ARG_SELECTOR ? first : first + 1;
            while (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(pattern.getPart(i));
                Part next = pattern.getPart(i + 1);
                boolean number = next.getType().hasNumericValue();
                int start = number ? i + 2 : i + 1;
                if (number) {
                    exact.put((long) pattern.getNumericValue(next), message(start));
                } else {
                    forms.put(selector, message(start));
                }
                i = pattern.getLimitPartIndex(start) + 1;
            }
            return new Plural(name, ordinal, offset, exact, forms);
        }

        private Map<String, Message> cases(int first) {
            Map<String, Message> cases = new LinkedHashMap<>();
            for (int i = first;
                    pattern.getPartType(i) == Part.Type.ARG_SELECTOR;
                    i = pattern.getLimitPartIndex(i + 1) + 1) {
                cases.put(pattern.getSubstring(pattern.getPart(i)), message(i + 1));
            }
            return cases;
        }
    }
}
