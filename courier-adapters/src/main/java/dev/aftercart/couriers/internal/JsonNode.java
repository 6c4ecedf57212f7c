package dev.aftercart.couriers.internal;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON text, or none where one was looked for. Nothing is read before it is asked for. Of two members of one name
 * the first counts.
 *
 * <p>Immutable and thread-safe, as long as nobody writes to the bytes of the text.
 */
public final class JsonNode implements Iterable<JsonNode> {

    private static final JsonNode NOWHERE = new JsonNode(null, 0);
    private static final byte NO_KIND = 0;

    private final @Nullable JsonIndex index;
    private final int place;

    private JsonNode(@Nullable JsonIndex index, int place) {
        this.index = index;
        this.place = place;
    }

    /** The value that a whole text is. */
    static JsonNode root(JsonIndex index) {
        return new JsonNode(index, 0);
    }

    private byte kind() {
        return index == null ? NO_KIND : index.kind(place);
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @return its value, or null when there is none
     */
    public @Nullable JsonNode get(String name) {
        int member = member(name);
        return member < 0 ? null : new JsonNode(index, member);
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @return its value; a node that is nothing when there is none
     */
    public JsonNode path(String name) {
        JsonNode found = get(name);
        return found == null ? NOWHERE : found;
    }

    /** The place of a member's value; negative when there is none. */
    private int member(String name) {
        JsonIndex in = index;
        if (in == null || in.kind(place) != '{') {
            return -1;
        }
        return in.member(place, name);
    }

    /**
     * An element of a list; for all of them use {@link #iterator}.
     *
     * @param position its position, from 0
     * @return the element; a node that is nothing when there is none
     */
    public JsonNode path(int position) {
        if (index == null || !isArray()) {
            return NOWHERE;
        }
        int end = index.next(place);
        int left = position;
        for (int at = place + 1; at < end; at = index.next(at)) {
            if (left-- == 0) {
                return new JsonNode(index, at);
            }
        }
        return NOWHERE;
    }

    /**
     * Whether an object has a member.
     *
     * @param name its name
     * @return true when it has, even one that is null
     */
    public boolean has(String name) {
        return member(name) >= 0;
    }

    /**
     * Whether there is nothing at all here.
     *
     * @return true for what was looked for and not found
     */
    public boolean isMissing() {
        return index == null;
    }

    /**
     * Whether this is an object.
     *
     * @return true when it is
     */
    public boolean isObject() {
        return kind() == '{';
    }

    /**
     * Whether this is a list.
     *
     * @return true when it is
     */
    public boolean isArray() {
        return kind() == '[';
    }

    /**
     * Whether this is a text.
     *
     * @return true when it is
     */
    public boolean isTextual() {
        return kind() == '"';
    }

    /**
     * Whether this is written {@code null}.
     *
     * @return true when it is
     */
    public boolean isNull() {
        return kind() == 'n';
    }

    /**
     * Whether this is an object or a list.
     *
     * @return true when it is
     */
    public boolean isContainerNode() {
        return isObject() || isArray();
    }

    /**
     * Whether this is neither object nor list, and not missing.
     *
     * @return true when it is
     */
    public boolean isValueNode() {
        return index != null && !isContainerNode();
    }

    /**
     * Whether nothing is in it.
     *
     * @return true for empty objects and lists, and for all that is neither
     */
    public boolean isEmpty() {
        return index == null || !isContainerNode() || index.next(place) == place + 1;
    }

    /**
     * What is in a list, or the values of an object.
     *
     * @return a new list; empty for all that is neither
     */
    public List<JsonNode> children() {
        return children(Integer.MAX_VALUE);
    }

    /** The first children, at most so many. */
    List<JsonNode> children(int most) {
        if (index == null || isEmpty()) {
            return List.of();
        }
        List<JsonNode> children = new ArrayList<>();
        int name = isObject() ? 1 : 0;
        int end = index.next(place);
        for (int at = place + 1 + name; at < end && children.size() < most; at = index.next(at) + name) {
            children.add(new JsonNode(index, at));
        }
        return children;
    }

    @Override
    public Iterator<JsonNode> iterator() {
        return Collections.unmodifiableList(children()).iterator();
    }

    /**
     * The members of an object.
     *
     * @return names and values in their order; empty for all that is no object
     */
    public List<Map.Entry<String, JsonNode>> properties() {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        if (index != null && isObject()) {
            for (JsonNode value : this) {
                members.add(new SimpleImmutableEntry<>(JsonText.of(index, value.place - 1), value));
            }
        }
        return members;
    }

    /**
     * The value as a text.
     *
     * @return a text as it is meant; a number, {@code true}, {@code false} or {@code null} as it is written; empty for all else
     */
    public String asText() {
        return index == null ? "" : textAt(index, place);
    }

    private static String textAt(JsonIndex in, int place) {
        return switch (in.kind(place)) {
            case '{', '[' -> "";
            case '"' -> JsonText.of(in, place);
            default -> JsonText.asWritten(in, place);
        };
    }

    /**
     * What stands at a member as a text or number.
     *
     * @param name the member's name
     * @return the text without white space around it, or null when there is none or only white space
     */
    @Nullable
    String textOf(String name) {
        int member = member(name);
        return member < 0 || index == null ? null : stripped(index, member);
    }

    /** The same for this value itself. */
    @Nullable
    String text() {
        return index == null ? null : stripped(index, place);
    }

    private static @Nullable String stripped(JsonIndex in, int place) {
        if (in.kind(place) == 'n') {
            return null;
        }
        if (in.isAsMeant(place)) {
            return JsonText.stripped(in, place);
        }
        String text = textAt(in, place).strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * The value as a number.
     *
     * @param otherwise what stands in where it is none
     * @return the number, which may be written as a text; without its fraction
     */
    public int asInt(int otherwise) {
        try {
            return isValueNode() ? (int) Double.parseDouble(asText().strip()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The value as JSON without white space between. */
    @Override
    public String toString() {
        if (index == null || !isContainerNode()) {
            return index == null ? "" : JsonText.asWritten(index, place);
        }
        JsonIndex in = index;
        boolean named = isObject();
        return children().stream()
                .map(child -> (named ? JsonText.asWritten(in, child.place - 1) + ":" : "") + child)
                .collect(Collectors.joining(",", named ? "{" : "[", named ? "}" : "]"));
    }
}
