package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Budget;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Condition.Among;
import dev.aftercart.returns.Condition.Between;
import dev.aftercart.returns.ReturnReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/** Puts conditions into clauses that follow "if" and speak to the customer. */
final class ConditionText {

    private final Names names;
    private final List<Budget> budgets;

    ConditionText(Names names, List<Budget> budgets) {
        this.names = names;
        this.budgets = budgets;
    }

    /** Whether a condition is one fact to a customer, though it is put together. */
    boolean isWhole(Condition condition) {
        return budget(condition).isPresent();
    }

    private Optional<Budget> budget(Condition condition) {
        return budgets.stream()
                .filter(budget -> budget.left().equals(condition))
                .findFirst();
    }

    /** The clause of several alternatives, none of which is empty. What they share is said once. */
    Phrase of(Alternatives alternatives) {
        List<Literal> shared = alternatives.shared();
        List<Phrase> rests = alternatives.lists().stream()
                .map(list ->
                        list.stream().filter(each -> !shared.contains(each)).toList())
                .filter(list -> !list.isEmpty())
                .map(this::all)
                .distinct()
                .toList();
        if (shared.isEmpty()) {
            return rests.stream()
                    .reduce((first, second) ->
                            Sentence.OR_IF.phrase().with("first", first).with("second", second))
                    .orElseThrow();
        }
        boolean enough = alternatives.lists().stream().anyMatch(list -> list.size() == shared.size());
        return enough
                ? all(shared)
                : Sentence.EITHER.phrase().with("first", all(shared)).with("second", Lists.or(rests));
    }

    private Phrase all(List<Literal> literals) {
        return Lists.and(literals.stream().map(this::of).distinct().toList());
    }

    Phrase of(Literal literal) {
        Condition atom = literal.atom();
        if (atom instanceof Among among) {
            return ofNames(among, literal.positive());
        }
        if (atom instanceof Between between) {
            return ofBounds(between, literal.positive());
        }
        Phrase name = budget(atom)
                .map(budget -> names.of("budget", budget.name()))
                .orElseThrow(() -> new IllegalStateException("not one fact: " + atom));
        return choose(literal.positive(), "budget").with("budget", name);
    }

    private Phrase ofNames(Among among, boolean positive) {
        Attribute<?> attribute = among.attribute();
        if (Attributes.isConfidential(attribute)) {
            return choose(positive, "suspected");
        }
        if (attribute.equals(Attributes.REASON)) {
            return ofReason(among, positive);
        }
        if (attribute instanceof Attribute.Flag) {
            return ofFlag(attribute, positive);
        }
        List<Phrase> values = among.values().stream()
                .filter(value -> among.values().size() == 1 || !value.equals("unstated"))
                .map(value -> value(attribute, value))
                .toList();
        Phrase any = Lists.or(values);
        return Sentence.condition(positive, attribute.name())
                .orElseGet(() -> choose(positive, "other").with("attribute", names.of(attribute.name())))
                .with("values", any);
    }

    private Phrase value(Attribute<?> attribute, String value) {
        if (attribute.equals(Attributes.COUNTRY) || attribute.equals(Attributes.RETURN_COUNTRY)) {
            return Sentence.COUNTRY.phrase().withCountry("country", value);
        }
        return attribute.equals(Attributes.SKU)
                ? Sentence.CODE.phrase().withCode("code", value)
                : names.of(attribute.name(), value);
    }

    private Phrase ofFlag(Attribute<?> flag, boolean positive) {
        return names.own(flag.name() + (positive ? ".true" : ".false"))
                .or(() -> Sentence.condition(positive, flag.name()))
                .orElseGet(() -> choose(positive, "flag").with("attribute", names.of(flag.name())));
    }

    private Phrase ofReason(Among among, boolean positive) {
        String first = among.values().iterator().next();
        if (among.values().size() == 1 && first.indexOf('/') < 0) {
            boolean fault = first.equals(ReturnReason.Group.FAULT.name().toLowerCase(Locale.ROOT));
            return choose(positive == fault, "fault");
        }
        List<Phrase> reasons =
                among.values().stream().map(this::reason).distinct().toList();
        return choose(positive, "reason").with("values", Lists.or(reasons));
    }

    private Phrase reason(String path) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        return names.own("reason." + code)
                .orElseGet(() -> ReturnReason.worded().stream()
                        .filter(reason -> reason.code().equals(code))
                        .findFirst()
                        .map(ReturnReason::phrase)
                        .orElseGet(() -> names.of("reason", code)));
    }

    private Phrase ofBounds(Between between, boolean positive) {
        Attribute<?> attribute = between.attribute();
        if (Attributes.isConfidential(attribute)) {
            return choose(positive, "suspected");
        }
        boolean open = between.to() == Between.NO_LIMIT
                || (attribute instanceof Attribute.Count count && between.to() >= count.most());
        boolean low = between.from() <= least(attribute);
        String kind = kind(attribute);
        Phrase words;
        if (open) {
            words = choose(positive, kind + "-from").with("from", shown(between, between.from()));
        } else if (low) {
            words = choose(positive, kind + "-to").with("to", shown(between, between.to()));
        } else {
            words = choose(positive, kind + "-between")
                    .with("from", shown(between, between.from()))
                    .with("to", shown(between, between.to()));
        }
        return attribute.equals(Attributes.ORDERED_ON) ? words : words.with("attribute", names.of(attribute.name()));
    }

    private static String kind(Attribute<?> attribute) {
        if (attribute.equals(Attributes.ORDERED_ON)) {
            return "ordered";
        }
        return attribute instanceof Attribute.Day ? "day" : "number";
    }

    private static long least(Attribute<?> attribute) {
        return attribute instanceof Attribute.Count count ? count.least() : 0;
    }

    private static Phrase shown(Between between, long bound) {
        if (between.attribute() instanceof Attribute.Amount) {
            return Sentence.AMOUNT
                    .phrase()
                    .with("amount", Money.ofMinor(Objects.requireNonNull(between.currency(), "currency"), bound));
        }
        return between.attribute() instanceof Attribute.Day
                ? Sentence.DAY.phrase().with("day", LocalDate.ofEpochDay(bound))
                : Sentence.NUMBER.phrase().with("number", bound);
    }

    private static Phrase choose(boolean positive, String name) {
        return Sentence.condition(positive, name).orElseThrow(() -> new IllegalStateException("no words for " + name));
    }
}
