package dev.aftercart.explain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that has not been put into a language yet: a key into a {@link PhraseBundle} and typed arguments.
 *
 * <p>Everything the library has to say to a person is a phrase, so that the code that decides never knows a language.
 * Immutable and thread-safe. Two phrases are equal when key and arguments are.
 *
 * @param key which sentence, such as {@code returns.window.closed}; never blank
 * @param arguments what to fill in, by name, in the order given
 */
public record Phrase(String key, Map<String, Argument> arguments) {

    /** Checks the key and takes a copy of the arguments. */
    public Phrase {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a phrase needs a key, but it was blank");
        }
        arguments = arguments instanceof Kept ? arguments : new Kept(new LinkedHashMap<>(arguments));
    }

    /**
     * A phrase without arguments.
     *
     * @param key which sentence
     * @return the phrase
     */
    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /**
     * Adds a whole number; it also chooses the plural form.
     *
     * @param name the argument's name in the sentence
     * @param count the number
     * @return a new phrase
     */
    public Phrase with(String name, long count) {
        return with(name, new Argument.Count(count));
    }

    /**
     * Adds an amount of money; it is never rounded when rendered.
     *
     * @param name the argument's name in the sentence
     * @param amount the amount
     * @return a new phrase
     */
    public Phrase with(String name, Money amount) {
        return with(name, new Argument.Amount(amount));
    }

    /**
     * Adds a calendar day.
     *
     * @param name the argument's name in the sentence
     * @param day the day
     * @return a new phrase
     */
    public Phrase with(String name, LocalDate day) {
        return with(name, new Argument.Day(day));
    }

    /**
     * Adds a moment, shown as date and time of day in its own zone.
     *
     * @param name the argument's name in the sentence
     * @param moment the moment
     * @return a new phrase
     */
    public Phrase with(String name, ZonedDateTime moment) {
        return with(name, new Argument.Moment(moment));
    }

    /**
     * Adds several calendar days in a row, shown as a range.
     *
     * @param name the argument's name in the sentence
     * @param first the first day
     * @param last the last day, which belongs to it; not before the first
     * @return a new phrase
     */
    public Phrase with(String name, LocalDate first, LocalDate last) {
        return with(name, new Argument.Days(first, last));
    }

    /**
     * Adds a stretch of time, such as "2:00 – 4:00 PM", shown in the zone of its beginning.
     *
     * @param name the argument's name in the sentence
     * @param from when it begins
     * @param until when it ends; not before it begins
     * @return a new phrase
     */
    public Phrase with(String name, ZonedDateTime from, ZonedDateTime until) {
        return with(name, new Argument.Hours(from, until));
    }

    /**
     * Adds words that somebody wrote, such as a product title. They keep their own direction when rendered.
     *
     * @param name the argument's name in the sentence
     * @param words the words
     * @return a new phrase
     */
    public Phrase with(String name, String words) {
        return with(name, new Argument.Words(words));
    }

    /**
     * Adds an identifier, such as an order or tracking number: never translated, always left to right.
     *
     * @param name the argument's name in the sentence
     * @param code the identifier
     * @return a new phrase
     */
    public Phrase withCode(String name, String code) {
        return with(name, new Argument.Code(code));
    }

    /**
     * Adds a country, shown by its name in the language.
     *
     * @param name the argument's name in the sentence
     * @param country two capital letters of ISO 3166-1; anything else is shown as it is
     * @return a new phrase
     */
    public Phrase withCountry(String name, String country) {
        return with(name, new Argument.Country(country));
    }

    /**
     * Adds another phrase, rendered in the same language.
     *
     * @param name the argument's name in the sentence
     * @param phrase the phrase to put in
     * @return a new phrase
     */
    public Phrase with(String name, Phrase phrase) {
        return with(name, new Argument.Nested(phrase));
    }

    /**
     * Adds an argument that is already typed.
     *
     * @param name the argument's name in the sentence; given twice, the later one counts
     * @param argument the argument
     * @return a new phrase
     */
    public Phrase with(String name, Argument argument) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, argument);
        return new Phrase(key, new Kept(more));
    }

    /** Arguments that nobody changes any more, so that another phrase with the same ones needs no copy. */
    private static final class Kept extends AbstractMap<String, Argument> {

        private final Map<String, Argument> arguments;

        Kept(Map<String, Argument> arguments) {
            this.arguments = arguments;
        }

        @Override
        public @Nullable Argument get(@Nullable Object name) {
            return arguments.get(name);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return arguments.containsKey(name);
        }

        @Override
        public Set<Entry<String, Argument>> entrySet() {
            return Collections.unmodifiableMap(arguments).entrySet();
        }
    }

    /** Something to fill into a phrase. Closed: only this library adds kinds of argument. */
    public sealed interface Argument {

        /**
         * A whole number.
         *
         * @param value the number
         */
        record Count(long value) implements Argument {}

        /**
         * An amount of money.
         *
         * @param value the amount
         */
        record Amount(Money value) implements Argument {
            /** Refuses null. */
            public Amount {
                Objects.requireNonNull(value, "amount");
            }
        }

        /**
         * A calendar day, in no zone.
         *
         * @param value the day
         */
        record Day(LocalDate value) implements Argument {
            /** Refuses null. */
            public Day {
                Objects.requireNonNull(value, "day");
            }
        }

        /**
         * A moment with the zone it shall be shown in.
         *
         * @param value the moment
         */
        record Moment(ZonedDateTime value) implements Argument {
            /** Refuses null. */
            public Moment {
                Objects.requireNonNull(value, "moment");
            }

            /**
             * The zone in which the moment is shown.
             *
             * @return the zone
             */
            public ZoneId zone() {
                return value.getZone();
            }
        }

        /**
         * Calendar days in a row, in no zone.
         *
         * @param first the first day
         * @param last the last day, which belongs to it
         */
        record Days(LocalDate first, LocalDate last) implements Argument {
            /** Refuses null, and a last day before the first. */
            public Days {
                if (last.isBefore(first)) {
                    throw new IllegalArgumentException("days end on " + last + ", before they begin on " + first);
                }
            }
        }

        /**
         * A stretch of time in the zone of its beginning.
         *
         * @param from when it begins
         * @param until when it ends
         */
        record Hours(ZonedDateTime from, ZonedDateTime until) implements Argument {
            /** Refuses null, and an end before the beginning. */
            public Hours {
                if (until.isBefore(from)) {
                    throw new IllegalArgumentException("hours end at " + until + ", before they begin at " + from);
                }
                until = until.withZoneSameInstant(from.getZone());
            }
        }

        /**
         * Words of some language.
         *
         * @param value the words
         */
        record Words(String value) implements Argument {
            /** Refuses null. */
            public Words {
                Objects.requireNonNull(value, "words");
            }
        }

        /**
         * An identifier.
         *
         * @param value the identifier
         */
        record Code(String value) implements Argument {
            /** Refuses null. */
            public Code {
                Objects.requireNonNull(value, "code");
            }
        }

        /**
         * A country.
         *
         * @param value two capital letters of ISO 3166-1
         */
        record Country(String value) implements Argument {
            /** Refuses null. */
            public Country {
                Objects.requireNonNull(value, "country");
            }
        }

        /**
         * A phrase inside a phrase.
         *
         * @param value the inner phrase
         */
        record Nested(Phrase value) implements Argument {
            /** Refuses null. */
            public Nested {
                Objects.requireNonNull(value, "phrase");
            }
        }
    }
}
