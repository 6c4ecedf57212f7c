package dev.aftercart.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which arguments a message has, and what it takes them for.
 *
 * @param names all of them
 * @param dates those that it shows as dates
 * @param numbers those that choose a plural form
 */
record Uses(Set<String> names, Set<String> dates, Set<String> numbers) {

    static Uses of(Message message) {
        Uses uses = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        message.walk(uses::add);
        return uses;
    }

    private void add(Message.Node part) {
        if (part instanceof Message.Slot slot) {
            names.add(slot.name());
            if (slot.isDate()) {
                dates.add(slot.name());
            }
        } else if (part instanceof Message.Plural plural) {
            names.add(plural.name());
            numbers.add(plural.name());
        } else if (part instanceof Message.Select select) {
            names.add(select.name());
        }
    }

    /** What is in one set and not in another. */
    static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    /** What is in both of two sets. */
    static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
