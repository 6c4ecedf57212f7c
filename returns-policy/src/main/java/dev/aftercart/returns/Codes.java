package dev.aftercart.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How closed lists are called in documents: in lower case, with {@code -} between words. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constants by their codes, in their order. */
    static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> all = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            all.put(of(constant), constant);
        }
        return Collections.unmodifiableMap(all);
    }
}
