package dev.aftercart.returns;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why the law does not let a customer withdraw from the purchase of some goods, where no {@link dev.aftercart.order.Trait}
 * says it already. A shop states it of a line with
 * {@code .with(Attributes.EXEMPTIONS, Exemption.codes(HYGIENE_SEAL))}; what the law does not know as an exception, such as a
 * sale or an opened box, has no place here. The letters are those of article 16 of Directive 2011/83/EU. Closed.
 */
public enum Exemption {
    /** (a) A service that has been performed in full, with the customer's consent. */
    SERVICE_PERFORMED,
    /** (b) Its price follows a market that the shop does not control, within the time for withdrawing. */
    MARKET_PRICE,
    /**
     * (e) It is sealed for reasons of health or hygiene, and cannot be sold again once the seal is broken. Narrower than a
     * shop's own idea of hygiene: a mattress whose film was taken off is not such goods (Court of Justice, C-681/17).
     */
    HYGIENE_SEAL,
    /** (f) Once delivered it is mixed with other things and cannot be parted from them. */
    MIXED_INSEPARABLY,
    /** (g) Alcohol bought ahead, delivered after more than 30 days, at a price that follows the market. */
    ALCOHOL_AHEAD,
    /** (h) An urgent repair, or maintenance, for which the customer asked the shop to come. */
    URGENT_REPAIR,
    /** (i) A sealed recording of sound or pictures, or sealed software on a carrier. */
    MEDIA_SEAL,
    /** (j) A newspaper, a periodical or a magazine, but not a subscription. */
    PERIODICAL,
    /** (k) Bought at a public auction that could be attended in person. */
    PUBLIC_AUCTION,
    /** (l) Lodging, transport of goods, car hire, catering or leisure for a given date. */
    DATED_SERVICE,
    /** (m) A download that began before the end of the time for withdrawing, with the customer's consent, as confirmed. */
    DIGITAL_CONSENT,
    /** A book, which some laws exempt; the European Union does not. */
    BOOK;

    /**
     * Its name as a value of {@link Attributes#EXEMPTIONS}.
     *
     * @return lower case with {@code -}
     */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The names of some.
     *
     * @param exemptions the exemptions
     * @return their codes
     */
    public static Set<String> codes(Exemption... exemptions) {
        return Arrays.stream(exemptions).map(Exemption::code).collect(Collectors.toUnmodifiableSet());
    }
}
