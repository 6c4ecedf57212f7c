package dev.aftercart.returns.page;

import dev.aftercart.returns.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition as a reader takes it: one of these lists of facts, all of which hold. No list: never; an empty list: always.
 * Immutable.
 */
record Alternatives(List<List<Literal>> lists) {

    /** More than this no sentence can hold. */
    private static final int MOST = 12;

    Alternatives {
        lists = List.copyOf(lists);
    }

    /**
     * Takes a condition apart.
     *
     * @param whole says what is one fact already, though it is put together
     * @return the alternatives; empty when there are too many for a sentence
     */
    static Optional<Alternatives> of(Condition condition, Predicate<Condition> whole) {
        return new Splitting(whole).split(condition, true).map(Alternatives::new);
    }

    boolean isNever() {
        return lists.isEmpty();
    }

    boolean isAlways() {
        return lists.stream().anyMatch(List::isEmpty);
    }

    /** The same when some facts are known: the function says true or false for these, and nothing for the others. */
    Alternatives given(Function<Literal, Optional<Boolean>> known) {
        List<List<Literal>> left = new ArrayList<>();
        for (List<Literal> list : lists) {
            boolean possible = list.stream()
                    .noneMatch(each -> known.apply(each).filter(holds -> !holds).isPresent());
            if (possible) {
                List<Literal> open = list.stream()
                        .filter(each -> known.apply(each).isEmpty())
                        .toList();
                if (!left.contains(open)) {
                    left.add(open);
                }
            }
        }
        return new Alternatives(left);
    }

    /** What holds in all of them. */
    List<Literal> shared() {
        return lists.isEmpty()
                ? List.of()
                : lists.get(0).stream()
                        .filter(each -> lists.stream().allMatch(list -> list.contains(each)))
                        .toList();
    }

    /** Whether some case may be in both. */
    boolean mayMeet(Alternatives other) {
        return lists.stream().anyMatch(mine -> other.lists.stream().anyMatch(its -> mayMeet(mine, its)));
    }

    private static boolean mayMeet(List<Literal> mine, List<Literal> its) {
        return mine.stream().noneMatch(one -> its.stream().anyMatch(one::excludes));
    }

    /** Carries "not" down and "and" inside "or". */
    private record Splitting(Predicate<Condition> whole) {

        Optional<List<List<Literal>>> split(Condition condition, boolean positive) {
            if (whole.test(condition) || condition instanceof Condition.Simple) {
                return Optional.of(List.of(List.of(new Literal(condition, positive))));
            }
            if (condition instanceof Condition.Not not) {
                return split(not.condition(), !positive);
            }
            if (condition instanceof Condition.And and) {
                return joined(positive, and.first(), and.second(), positive);
            }
            if (condition instanceof Condition.Or or) {
                return joined(!positive, or.first(), or.second(), positive);
            }
            return Optional.of(positive ? List.of(List.of()) : List.of());
        }

        private Optional<List<List<Literal>>> joined(
                boolean both, Condition first, Condition second, boolean positive) {
            Optional<List<List<Literal>>> one = split(first, positive);
            Optional<List<List<Literal>>> other = split(second, positive);
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            List<List<Literal>> all = both
                    ? product(one.orElseThrow(), other.orElseThrow())
                    : sum(one.orElseThrow(), other.orElseThrow());
            return all.size() > MOST ? Optional.empty() : Optional.of(all);
        }

        private static List<List<Literal>> sum(List<List<Literal>> one, List<List<Literal>> other) {
            List<List<Literal>> all = new ArrayList<>(one);
            for (List<Literal> list : other) {
                int last = all.size() - 1;
                boolean joins = last >= 0
                        && list.size() == 1
                        && all.get(last).size() == 1
                        && list.get(0).positive()
                        && list.get(0).joins(all.get(last).get(0));
                if (joins) {
                    all.set(last, List.of(all.get(last).get(0).joined(list.get(0))));
                } else if (!all.contains(list)) {
                    all.add(list);
                }
            }
            return all;
        }

        private static List<List<Literal>> product(List<List<Literal>> one, List<List<Literal>> other) {
            List<List<Literal>> all = new ArrayList<>();
            for (List<Literal> mine : one) {
                for (List<Literal> its : other) {
                    List<Literal> both = both(mine, its);
                    if (mayMeet(mine, its) && !all.contains(both)) {
                        all.add(both);
                    }
                }
            }
            return all;
        }

        private static List<Literal> both(List<Literal> mine, List<Literal> its) {
            List<Literal> both = new ArrayList<>(mine);
            for (Literal literal : its) {
                int last = both.size() - 1;
                if (last >= 0 && !literal.positive() && literal.joins(both.get(last))) {
                    both.set(last, both.get(last).joined(literal));
                } else if (!both.contains(literal)) {
                    both.add(literal);
                }
            }
            return both;
        }
    }
}
