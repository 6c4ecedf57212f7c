package dev.aftercart.store;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every text that can be reached from an object, whatever its type and however deep. */
final class Reach {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();

    private Reach() {}

    static List<String> texts(Object root) throws IllegalAccessException {
        Reach reach = new Reach();
        reach.add(root);
        while (!reach.open.isEmpty()) {
            reach.look(reach.open.pop());
        }
        return reach.texts;
    }

    private void add(@Nullable Object next) {
        if (next != null && seen.add(next)) {
            open.push(next);
        }
    }

    private void look(Object at) throws IllegalAccessException {
        if (at instanceof byte[] bytes) {
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        } else if (at instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (at instanceof Iterable<?> several) {
            several.forEach(this::add);
        } else if (at instanceof Optional<?> maybe) {
            maybe.ifPresent(this::add);
        } else if (at.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(at); i++) {
                add(Array.get(at, i));
            }
        } else if (at.getClass().getName().startsWith("dev.aftercart.") && !(at instanceof Enum<?>)) {
            fields(at);
        } else {
            texts.add(at.toString());
        }
    }

    private void fields(Object at) throws IllegalAccessException {
        for (Class<?> type = at.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    add(field.get(at));
                }
            }
        }
    }
}
