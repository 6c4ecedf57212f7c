package dev.aftercart.returns;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The forms of what a host hands in; each check names the thing, what was given, and what is allowed. */
final class Forms {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");
    private static final Pattern PATH = Pattern.compile("[^/]+(/[^/]+)*");
    private static final int LONGEST_CODE = 64;

    /** Days are counted inside these years, so that no date runs over; every four-digit year a courier may write is in. */
    private static final Instant EARLIEST = Instant.parse("-10000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+20000-01-01T00:00:00Z");

    private Forms() {}

    static boolean isCode(String value) {
        return value.length() <= LONGEST_CODE && CODE.matcher(value).matches();
    }

    static String code(String thing, String value) {
        if (!isCode(value)) {
            throw new IllegalArgumentException(thing + " " + codeForm() + ", but was \"" + value + "\"");
        }
        return value;
    }

    static String codeForm() {
        return "is lower case letters and digits, with - or _ between, at most " + LONGEST_CODE + " characters";
    }

    static String path(String thing, String value) {
        if (!PATH.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    thing + " is names joined by /, such as apparel/shirts, but was \"" + value + "\"");
        }
        return value;
    }

    static String country(String value) {
        if (value.length() != 2 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "a country is two capital letters of ISO 3166-1, such as SA, but was \"" + value + "\"");
        }
        return value;
    }

    /** A value that a condition asks for must be one that the attribute can have. */
    static void value(Attribute<?> attribute, String value) {
        if (attribute instanceof Attribute.Path) {
            path("a " + attribute, value);
            noCycle(attribute, value);
        } else if (attribute instanceof Attribute.Flag && !value.equals(Attribute.Flag.TRUE)) {
            throw new IllegalArgumentException(attribute + " is asked for as true, but was \"" + value + "\"");
        } else if (attribute instanceof Attribute.OneOf one
                && !one.values().isEmpty()
                && !one.values().contains(value)) {
            throw new IllegalArgumentException(
                    attribute + " is one of " + one.values() + ", but was \"" + value + "\"");
        } else if (value.isBlank()) {
            throw new IllegalArgumentException("a value of " + attribute + " must not be blank");
        }
        boolean texts = attribute instanceof Attribute.Path
                || attribute instanceof Attribute.Flag
                || attribute instanceof Attribute.OneOf
                || attribute instanceof Attribute.Marks;
        if (!texts) {
            throw new IllegalArgumentException(attribute + " is compared with bounds, not with \"" + value + "\"");
        }
    }

    private static void noCycle(Attribute<?> attribute, String path) {
        List<String> names = List.of(path.split("/"));
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a " + attribute + " cannot lie below itself, but was \"" + path + "\"");
        }
    }

    static void bounds(Attribute<?> attribute, long from, long to, @Nullable CurrencyUnit currency) {
        boolean amount = attribute instanceof Attribute.Amount;
        if (!amount && !(attribute instanceof Attribute.Count) && !(attribute instanceof Attribute.Day)) {
            throw new IllegalArgumentException(attribute + " has no bounds; ask for its values");
        }
        if (amount == (currency == null)) {
            throw new IllegalArgumentException("bounds have a currency when they are of an amount, and only then, but "
                    + attribute + " had " + currency);
        }
        if (from > to || (amount && from < 0)) {
            throw new IllegalArgumentException(
                    attribute + " cannot be from " + from + " to " + to + "; nothing would ever fit");
        }
    }

    static void instant(String thing, @Nullable Instant value) {
        if (value != null && (value.isBefore(EARLIEST) || value.isAfter(LATEST))) {
            throw new IllegalArgumentException(
                    thing + " must be between " + EARLIEST + " and " + LATEST + ", but was " + value);
        }
    }
}
