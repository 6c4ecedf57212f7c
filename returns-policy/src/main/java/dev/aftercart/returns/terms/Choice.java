package dev.aftercart.returns.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a customer may choose from: ways to be made good, or ways for the goods to travel. Immutable and thread-safe.
 *
 * @param list the options, each once, best first
 * @param <T> what there is to choose
 */
public record Choice<T extends Choice.Option>(List<T> list) {

    /** Something to choose. */
    public interface Option {

        /**
         * What it is called in documents.
         *
         * @return lower case letters, digits and {@code -}
         */
        String code();
    }

    /** Refuses one that comes twice; takes a copy. */
    public Choice {
        Set<String> seen = new HashSet<>();
        for (T option : list) {
            if (!seen.add(option.code())) {
                throw new IllegalArgumentException(option.code() + " is there twice; give it once");
            }
        }
        list = List.copyOf(list);
    }

    /**
     * These options.
     *
     * @param options best first
     * @param <T> what there is to choose
     * @return the choice
     */
    @SafeVarargs
    public static <T extends Option> Choice<T> of(T... options) {
        List<T> all = new ArrayList<>();
        for (T option : options) {
            all.add(option);
        }
        return new Choice<>(all);
    }

    /**
     * Whether an option is among them.
     *
     * @param option the option; only its code counts
     * @return true when it is
     */
    public boolean offers(Option option) {
        return list.stream().anyMatch(other -> other.code().equals(option.code()));
    }

    /**
     * This choice with more, at its end; those that are in it already stay as they are.
     *
     * @param more what to add
     * @return a new choice
     */
    public Choice<T> and(Choice<T> more) {
        List<T> all = new ArrayList<>(list);
        more.list.stream().filter(option -> !offers(option)).forEach(all::add);
        return new Choice<>(all);
    }

    /**
     * This choice without some.
     *
     * @param fewer what to take out; only the codes count
     * @return a new choice
     */
    public Choice<T> without(Choice<T> fewer) {
        return new Choice<>(
                list.stream().filter(option -> !fewer.offers(option)).toList());
    }
}
