package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.List;
import java.util.Objects;

/**
 * Why the customer sends something back, and at whose door that lies.
 *
 * <p>Open: the constants are the reasons most shops offer; a shop adds its own with the constructor. Immutable and
 * thread-safe.
 *
 * @param code the reason's code, such as {@code too-small}: lower case letters and digits, with {@code -} or {@code _} between
 * @param group at whose door it lies
 */
public record ReturnReason(String code, Group group) {

    /** At whose door a reason lies. Closed. */
    public enum Group {
        /** The customer's: the goods are as they should be, but are not wanted. */
        REMORSE,
        /** The goods', the shop's or the courier's: something went wrong. */
        FAULT
    }

    /** The customer no longer wants it. */
    public static final ReturnReason CHANGED_MIND = new ReturnReason("changed-mind", Group.REMORSE);
    /** It is too small. */
    public static final ReturnReason SIZE_TOO_SMALL = new ReturnReason("size-too-small", Group.REMORSE);
    /** It is too large. */
    public static final ReturnReason SIZE_TOO_LARGE = new ReturnReason("size-too-large", Group.REMORSE);
    /** Its style or colour does not please. */
    public static final ReturnReason STYLE = new ReturnReason("style", Group.REMORSE);
    /** It was not meant to be ordered. */
    public static final ReturnReason ORDERED_BY_MISTAKE = new ReturnReason("ordered-by-mistake", Group.REMORSE);
    /** It costs less elsewhere. */
    public static final ReturnReason BETTER_PRICE = new ReturnReason("better-price", Group.REMORSE);
    /** It is not what the shop described. */
    public static final ReturnReason NOT_AS_DESCRIBED = new ReturnReason("not-as-described", Group.FAULT);
    /** It does not work as it should. */
    public static final ReturnReason DEFECTIVE = new ReturnReason("defective", Group.FAULT);
    /** It was damaged on the way. */
    public static final ReturnReason DAMAGED_IN_TRANSIT = new ReturnReason("damaged-in-transit", Group.FAULT);
    /** Something else was sent. */
    public static final ReturnReason WRONG_ITEM = new ReturnReason("wrong-item", Group.FAULT);
    /** A part of it is missing. */
    public static final ReturnReason MISSING_PART = new ReturnReason("missing-part", Group.FAULT);
    /** It is not what its name says. */
    public static final ReturnReason COUNTERFEIT = new ReturnReason("counterfeit", Group.FAULT);
    /** It came later than promised. */
    public static final ReturnReason LATE = new ReturnReason("late", Group.FAULT);
    /** Any other reason; taken for the customer's own until somebody says more. */
    public static final ReturnReason OTHER = new ReturnReason("other", Group.REMORSE);

    private static final List<ReturnReason> WORDED = List.of(
            CHANGED_MIND,
            SIZE_TOO_SMALL,
            SIZE_TOO_LARGE,
            STYLE,
            ORDERED_BY_MISTAKE,
            BETTER_PRICE,
            NOT_AS_DESCRIBED,
            DEFECTIVE,
            DAMAGED_IN_TRANSIT,
            WRONG_ITEM,
            MISSING_PART,
            COUNTERFEIT,
            LATE,
            OTHER);

    /** Checks the form of the code. */
    public ReturnReason {
        Forms.code("a return reason", code);
        Objects.requireNonNull(group, "group");
    }

    /**
     * The reasons that this library has words for, to offer on a page.
     *
     * @return the constants, remorse and fault, in the order above
     */
    public static List<ReturnReason> worded() {
        return WORDED;
    }

    /**
     * The reason in words; a shop's own reason is shown by its code.
     *
     * @return a phrase without full stop
     */
    public Phrase phrase() {
        return WORDED.contains(this)
                ? Phrase.of(Wording.PREFIX + "reason." + code)
                : Wording.REASON_NAMED.phrase().withCode("code", code);
    }

    /**
     * The reason as a customer chooses it from a list; a shop's own reason is shown by its code.
     *
     * @return a phrase without full stop, which begins as a sentence does
     */
    public Phrase choice() {
        return WORDED.contains(this) ? Phrase.of(Wording.PREFIX + "choice.reason." + code) : phrase();
    }

    /** The words for a path of group and code. */
    static Phrase phraseOf(String path) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        return WORDED.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(ReturnReason::phrase)
                .orElseGet(() -> Wording.REASON_NAMED.phrase().withCode("code", code));
    }

    @Override
    public String toString() {
        return code;
    }
}
