package dev.aftercart.returns.terms;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer can get for a return. Open: the constants are what most shops offer; a shop adds its own with the
 * constructor. Immutable and thread-safe.
 *
 * @param code such as {@code store-credit}: lower case letters and digits, with {@code -} between
 * @param bonus what the shop adds, in hundredths of a percent of the refund; 0 for nothing
 * @param extra a fixed amount that the shop adds, or null
 */
public record Resolution(String code, int bonus, @Nullable Money extra) implements Choice.Option {

    /** The money, to where it came from. */
    public static final Resolution REFUND = new Resolution("refund", 0);
    /** The money, to a bank account. */
    public static final Resolution BANK_TRANSFER = new Resolution("bank-transfer", 0);
    /** The money, to a wallet. */
    public static final Resolution WALLET = new Resolution("wallet", 0);
    /** Credit at this shop. */
    public static final Resolution STORE_CREDIT = new Resolution("store-credit", 0);
    /** A gift card. */
    public static final Resolution GIFT_CARD = new Resolution("gift-card", 0);
    /** The same article in another size or colour. */
    public static final Resolution EXCHANGE = new Resolution("exchange", 0);
    /** Another article. */
    public static final Resolution EXCHANGE_OTHER = new Resolution("exchange-other", 0);
    /** An exchange that is sent before the goods are back. */
    public static final Resolution ADVANCE_EXCHANGE = new Resolution("advance-exchange", 0);
    /** The same again, in place of what is at fault. */
    public static final Resolution REPLACEMENT = new Resolution("replacement", 0);
    /** It is mended. */
    public static final Resolution REPAIR = new Resolution("repair", 0);
    /** The customer keeps it and pays less. */
    public static final Resolution PRICE_REDUCTION = new Resolution("price-reduction", 0);
    /** The money, and the customer keeps it. */
    public static final Resolution RETURNLESS_REFUND = new Resolution("returnless-refund", 0);

    private static final List<Resolution> KNOWN = List.of(
            REFUND,
            BANK_TRANSFER,
            WALLET,
            STORE_CREDIT,
            GIFT_CARD,
            EXCHANGE,
            EXCHANGE_OTHER,
            ADVANCE_EXCHANGE,
            REPLACEMENT,
            REPAIR,
            PRICE_REDUCTION,
            RETURNLESS_REFUND);

    private static final int MOST_BONUS = 10_000;

    /** Checks the code, the bonus and the amount. */
    public Resolution {
        Codes.check("a resolution", code);
        if (bonus < 0 || bonus > MOST_BONUS) {
            throw new IllegalArgumentException("a bonus is 0 to 100 percent, but was " + bonus / 100.0);
        }
        if (extra != null && !extra.isPositive()) {
            throw new IllegalArgumentException("what is added must be above zero, but was " + extra);
        }
    }

    /**
     * One without a fixed amount on top.
     *
     * @param code the code
     * @param bonus what the shop adds, in hundredths of a percent of the refund; 0 for nothing
     */
    public Resolution(String code, int bonus) {
        this(code, bonus, null);
    }

    /**
     * Those that this library has words for.
     *
     * @return the constants
     */
    public static List<Resolution> known() {
        return KNOWN;
    }

    /**
     * The same with a bonus.
     *
     * @param percent what the shop adds, in hundredths of the refund
     * @return a new value
     */
    public Resolution withBonus(int percent) {
        return new Resolution(code, Math.multiplyExact(percent, 100), extra);
    }

    /**
     * The same with a fixed amount on top.
     *
     * @param amount what the shop adds; above zero
     * @return a new value
     */
    public Resolution withBonus(Money amount) {
        return new Resolution(code, bonus, amount);
    }
}
