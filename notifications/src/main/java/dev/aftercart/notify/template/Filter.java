package dev.aftercart.notify.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter: its name, how many arguments it takes, which of them by name, and what it makes of a value. */
final class Filter {

    private final String name;
    private final int fewest;
    private final int most;
    private final List<String> named;
    private final Work work;

    /** What a filter does. It is total: of any value it makes something. */
    interface Work {
        @Nullable
        Object apply(@Nullable Object value, Arguments given);
    }

    Filter(String name, int fewest, int most, List<String> named, Work work) {
        this.name = name;
        this.fewest = fewest;
        this.most = most;
        this.named = named;
        this.work = work;
    }

    static Filter of(String name, int fewest, int most, Work work) {
        return new Filter(name, fewest, most, List.of(), work);
    }

    /** A filter that works on the value as text. */
    static Filter text(String name, int fewest, int most, TextWork work) {
        return of(name, fewest, most, (value, given) -> work.apply(Values.text(value), given));
    }

    interface TextWork {
        @Nullable
        Object apply(String text, Arguments given);
    }

    String name() {
        return name;
    }

    /** What is wrong with a use of it, or null. */
    @Nullable
    String fault(int given, List<String> byName) {
        if (given < fewest || given > most) {
            String many = fewest == most ? "" + most : fewest + " to " + most;
            return "filter " + name + " takes " + many + (many.equals("1") ? " argument" : " arguments") + ", not "
                    + given;
        }
        boolean known = named.contains("*") || named.containsAll(byName);
        return known ? null : "filter " + name + " has no argument named " + byName + "; it has " + named;
    }

    /** Whether it is there for values that are not. */
    boolean takesNothing() {
        return this == Filters.DEFAULT;
    }

    @Nullable
    Object apply(@Nullable Object value, Arguments given) {
        return work.apply(value, given);
    }
}
