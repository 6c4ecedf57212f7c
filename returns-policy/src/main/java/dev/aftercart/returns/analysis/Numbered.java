package dev.aftercart.returns.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal things one number, from 1 on; 0 stands for nothing. For one thread. */
final class Numbered<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        things.add(thing);
        numbers.put(thing, things.size());
        return things.size();
    }

    T get(int number) {
        return things.get(number - 1);
    }

    int size() {
        return things.size();
    }
}
