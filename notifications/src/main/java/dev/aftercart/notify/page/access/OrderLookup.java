package dev.aftercart.notify.page.access;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.OrderNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds an order for somebody who knows its number, and its e-mail address or postcode. Take both from the body of a POST:
 * what stands in an address is logged.
 *
 * <p>An order that there is not and a proof that does not fit get one answer after the same work, and are compared in constant
 * time. Attempts are counted for each number, whether or not there is such an order, and for each caller.
 * Thread-safe if what it was given is.
 */
public final class OrderLookup {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_PROOF = 320;
    private static final byte[] HELD_NONE = new byte[32];

    private final OrderContacts contacts;
    private final AttemptLimit perOrder;
    private final AttemptLimit perCaller;

    private OrderLookup(OrderContacts contacts, AttemptLimit perOrder, AttemptLimit perCaller) {
        this.contacts = Objects.requireNonNull(contacts, "contacts");
        this.perOrder = Objects.requireNonNull(perOrder, "perOrder");
        this.perCaller = Objects.requireNonNull(perCaller, "perCaller");
    }

    /**
     * A look-up in the host's records.
     *
     * @param contacts the records
     * @param perOrder how often one number may be tried; somebody else's tries keep the customer out as well, who still has
     *     their link
     * @param perCaller how often one caller may try
     * @return the look-up
     */
    public static OrderLookup of(OrderContacts contacts, AttemptLimit perOrder, AttemptLimit perCaller) {
        return new OrderLookup(contacts, perOrder, perCaller);
    }

    /** What was found. Sealed. */
    public sealed interface Result {

        /**
         * The order is theirs.
         *
         * @param order the order
         * @param level {@link AccessLevel#TOKEN} for its e-mail address; {@link AccessLevel#LINK} for its postcode, which
         *     neighbours know
         */
        record Found(OrderNumber order, AccessLevel level) implements Result {
            /** Refuses null. */
            public Found {
                Objects.requireNonNull(order, "order");
                Objects.requireNonNull(level, "level");
            }
        }

        /** No such order, or not theirs: nobody is told which. */
        record NotFound() implements Result {
            /**
             * The one answer for both.
             *
             * @return a sentence of {@link AccessPhrases}
             */
            public Phrase says() {
                return Phrase.of("access.not_found");
            }
        }

        /** Too many attempts; it was not looked. */
        record TooOften() implements Result {
            /**
             * What to say, with status 429.
             *
             * @return a sentence of {@link AccessPhrases}
             */
            public Phrase says() {
                return Phrase.of("access.too_often");
            }
        }
    }

    /**
     * Looks.
     *
     * @param number the number as it was typed; may be anything
     * @param proof the e-mail address or postcode as it was typed; may be anything
     * @param caller where the request came from, as the host knows it: an IPv4 address, or the /64 of an IPv6 address
     * @param now when
     * @return the order, or that there is none for them
     */
    public Result find(String number, String proof, String caller, Instant now) {
        Optional<OrderNumber> wanted = number(number);
        String subject = wanted.map(OrderNumber::value).orElse("").toLowerCase(Locale.ROOT);
        boolean callerMay = perCaller.allows("caller " + caller, now);
        boolean orderMay = perOrder.allows("order " + subject, now);
        if (!callerMay || !orderMay) {
            return new Result.TooOften();
        }
        OrderContact contact = wanted.flatMap(contacts::of).orElse(OrderContact.NOBODY);
        String typed = proof.length() > LONGEST_PROOF ? "" : proof;
        boolean email = same(Normal.email(typed), held(contact.email(), true));
        boolean postcode = same(Normal.postcode(typed), held(contact.postcode(), false));
        return (email || postcode) && wanted.isPresent()
                ? new Result.Found(wanted.get(), email ? AccessLevel.TOKEN : AccessLevel.LINK)
                : new Result.NotFound();
    }

    private static Optional<OrderNumber> number(String typed) {
        String number = typed.length() > LONGEST_NUMBER ? "" : Normal.number(typed);
        return number.isBlank() ? Optional.empty() : Optional.of(OrderNumber.of(number));
    }

    private static String held(@Nullable String value, boolean email) {
        String known = value == null ? "" : value;
        return email ? Normal.email(known) : Normal.postcode(known);
    }

    /** Digests are of one length, so that not even the length of what is held can be timed. What is empty is like nothing. */
    private static boolean same(String typed, String held) {
        byte[] theirs = digest(typed);
        byte[] ours = held.isEmpty() ? HELD_NONE : digest(held);
        return MessageDigest.isEqual(theirs, ours);
    }

    private static byte[] digest(String text) {
        return SigningKeys.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
