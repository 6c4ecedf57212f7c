package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Milestone;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One of a merchant's own statuses, with the ways that lead on from it.
 *
 * @param name its name
 * @param milestone the milestone it stands for, or null for none
 * @param stay how long an order should stay, or null where that is open
 * @param phrase the key of the merchant's own wording for customers, or null
 * @param words what customers are told, by language; empty when they are told by the key, or nothing
 * @param guards what may speak against entering
 * @param hooks what happens on entering
 * @param next where one can go on to
 * @param end whether an order may stay for good
 */
record Status(
        String name,
        @Nullable Milestone milestone,
        @Nullable Stay stay,
        @Nullable String phrase,
        Map<String, String> words,
        List<Guard> guards,
        List<Hook> hooks,
        List<String> next,
        boolean end) {

    Status {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        guards = List.copyOf(guards);
        hooks = List.copyOf(hooks);
        next = List.copyOf(next);
    }

    /** A condition for entering, known by the key of the sentence that is said when it does not hold. */
    record Guard(String messageKey, Predicate<Order> holds) {}

    /** Something that happens on entering. */
    record Hook(String name, OrderListener listener) {}

    /** What speaks against entering; the first objection counts. */
    Optional<Phrase> objection(Order order) {
        return guards.stream()
                .filter(guard -> !guard.holds().test(order))
                .map(guard -> Phrase.of(guard.messageKey()))
                .findFirst();
    }

    /** The key by which customers are told of this status in a model, or null when they are not told. */
    @Nullable
    String says(String model) {
        return words.isEmpty() ? phrase : "status." + model + "." + name;
    }
}
