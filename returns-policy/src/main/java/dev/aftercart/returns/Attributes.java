package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Amount;
import dev.aftercart.returns.Attribute.Count;
import dev.aftercart.returns.Attribute.Day;
import dev.aftercart.returns.Attribute.Flag;
import dev.aftercart.returns.Attribute.Marks;
import dev.aftercart.returns.Attribute.OneOf;
import dev.aftercart.returns.Attribute.Path;
import dev.aftercart.returns.Attribute.Scope;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.EventDays;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every shop knows about a return. Those that are derived come from the facts; the others are stated on them. */
public final class Attributes {

    private static final long MANY = 1_000_000;

    // Of the line.
    /** The article. */
    public static final OneOf SKU =
            new OneOf("sku", Scope.LINE, List.of(), asked -> asked.line().sku().value());
    /** The product, of which the article is one variant. */
    public static final OneOf PRODUCT = Attribute.oneOf("product", Scope.LINE);
    /** Its place in the shop's category tree. */
    public static final Path CATEGORY =
            new Path("category", Scope.LINE, asked -> asked.line().category());
    /** The shop's own marks on the line. */
    public static final Marks TAGS =
            new Marks("tag", Scope.LINE, asked -> asked.line().tags());
    /** What is special about the goods: those of {@link dev.aftercart.order.Trait}, with {@code -}. */
    public static final Marks TRAITS = Attribute.marks("trait", Scope.LINE);
    /** What one piece costs. */
    public static final Amount PRICE =
            new Amount("price", Scope.LINE, asked -> asked.line().unitPrice());
    /** Who makes it. */
    public static final OneOf VENDOR = Attribute.oneOf("vendor", Scope.LINE);
    /** Who sells it on a marketplace. */
    public static final OneOf SELLER = Attribute.oneOf("seller", Scope.LINE);
    /** As what it was sold. */
    public static final OneOf GRADE = Attribute.oneOf("grade", Scope.LINE, "new", "open-box", "refurbished", "used");
    /** It was sold as not returnable. */
    public static final Flag FINAL_SALE = Attribute.flag("final-sale", Scope.LINE);
    /** What takes a right of the law away from it: the codes of {@link Exemption}. */
    public static final Marks EXEMPTIONS = Attribute.marks("exemption", Scope.LINE);
    /** By how much its price was lowered, in hundredths. */
    public static final Count DISCOUNT = Attribute.count("discount-percent", Scope.LINE, 0, 100);
    /** The codes that lowered its price. */
    public static final Marks DISCOUNT_CODES = Attribute.marks("discount-code", Scope.LINE);
    /** What one piece weighs, in grams. */
    public static final Count WEIGHT = Attribute.count("weight-grams", Scope.LINE, 0, MANY);
    /** It was sold as part of a bundle. */
    public static final Flag BUNDLE = Attribute.flag("bundle", Scope.LINE);
    /** The day on which it goes out of date. */
    public static final Day EXPIRES_ON = Attribute.day("expires-on", Scope.LINE);

    // Of the order and its customer.
    /** The country it went to: two capital letters of ISO 3166-1. */
    public static final OneOf COUNTRY =
            new OneOf("country", Scope.ORDER, List.of(), asked -> asked.order().country());
    /** The state or province it went to. */
    public static final OneOf REGION = Attribute.oneOf("region", Scope.ORDER);
    /** Through what it was bought, such as {@code web} or {@code store}. */
    public static final OneOf CHANNEL = Attribute.oneOf("channel", Scope.ORDER);
    /** The market it was bought in. */
    public static final OneOf MARKET = Attribute.oneOf("market", Scope.ORDER);
    /** How it was paid. */
    public static final OneOf PAYMENT_METHOD = Attribute.oneOf("payment-method", Scope.ORDER);
    /** What the order came to. */
    public static final Amount ORDER_TOTAL = Attribute.amount("order-total", Scope.ORDER);
    /** The currency it was paid in: three capital letters of ISO 4217. */
    public static final OneOf CURRENCY = Attribute.oneOf("currency", Scope.ORDER);
    /** The shop's marks on the order. */
    public static final Marks ORDER_TAGS = Attribute.marks("order-tag", Scope.ORDER);
    /** It was a present. */
    public static final Flag GIFT = Attribute.flag("gift", Scope.ORDER);
    /** Whether it was bought from a gift list, and by whom. */
    public static final OneOf GIFT_LIST = Attribute.oneOf("gift-list", Scope.ORDER, "none", "owner", "guest");
    /** From where it was sent. */
    public static final OneOf WAREHOUSE = Attribute.oneOf("warehouse", Scope.ORDER);
    /** It was bought by a business. */
    public static final Flag BUSINESS = Attribute.flag("business", Scope.ORDER);
    /** It came later than promised. */
    public static final Flag PROMISE_MISSED = Attribute.flag("promise-missed", Scope.ORDER);
    /** How many days after the promised one the last of it came. */
    public static final Count DAYS_LATE = Attribute.count("days-late", Scope.ORDER, 0, MANY);
    /** The shop did not tell the customer about the right to withdraw. */
    public static final Flag NOT_INFORMED = Attribute.flag("not-informed-of-withdrawal", Scope.ORDER);
    /** The day on which the shop made up for that, in the customer's zone. */
    public static final Day INFORMED_ON = Attribute.day("informed-of-withdrawal-on", Scope.ORDER);
    /** The shop did not say that the customer pays for the way back. */
    public static final Flag RETURN_COST_NOT_STATED = Attribute.flag("return-cost-not-stated", Scope.ORDER);
    /** The day on which it was placed, in the customer's zone. */
    public static final Day ORDERED_ON = new Day("ordered-on", Scope.ORDER, asked -> asked.dayOf(Anchor.ORDER));
    /** The customer's loyalty tier; a policy names and orders its tiers. */
    public static final OneOf TIER = Attribute.oneOf("tier", Scope.ORDER);
    /** The shop's marks on the customer. */
    public static final Marks CUSTOMER_TAGS = Attribute.marks("customer-tag", Scope.ORDER);
    /** How many orders the customer has placed. */
    public static final Count ORDERS = Attribute.count("orders", Scope.ORDER, 0, MANY);
    /** For how many days the customer has had an account. */
    public static final Count ACCOUNT_AGE = Attribute.count("account-age-days", Scope.ORDER, 0, MANY);
    /** How many returns the customer has asked for on this order before. */
    public static final Count EARLIER_RETURNS = Attribute.count("earlier-returns", Scope.ORDER, 0, MANY);
    /** How many returns the customer has asked for in the last 90 days. */
    public static final Count RETURNS_IN_90_DAYS = Attribute.count("returns-in-90-days", Scope.ORDER, 0, MANY);
    /** What share of the value bought in 12 months came back, in hundredths. */
    public static final Count RETURN_RATE = Attribute.count("return-rate-percent", Scope.ORDER, 0, 100);
    /** How many items the customer was refunded for and kept. */
    public static final Count KEPT_ITEMS = Attribute.count("kept-items", Scope.ORDER, 0, MANY);
    /** In how many returns something was missing or wrong. */
    public static final Count INCOMPLETE_RETURNS = Attribute.count("incomplete-returns", Scope.ORDER, 0, MANY);
    /** How many lenient returns the customer has had in this period. */
    public static final Count LENIENCY_USED = Attribute.count("leniency-used", Scope.ORDER, 0, MANY);
    /** How likely fraud is, from 0 to 100, as somebody else has found. */
    public static final Count FRAUD_SCORE = Attribute.count("fraud-score", Scope.ORDER, 0, 100);
    /** How many payments of the customer have failed. */
    public static final Count FAILED_PAYMENTS = Attribute.count("failed-payments", Scope.ORDER, 0, MANY);
    /** How many other accounts seem to be the same customer. */
    public static final Count LINKED_ACCOUNTS = Attribute.count("linked-accounts", Scope.ORDER, 0, MANY);
    /** Whether the customer stands on a list. */
    public static final OneOf LISTED = Attribute.oneOf("listed", Scope.ORDER, "none", "allowed", "blocked");

    // Of the request.
    /** Why, as a path of group and code: {@code remorse/style}, {@code fault/defective}. */
    public static final Path REASON = new Path("reason", Scope.REQUEST, asked -> path(asked.reason()));
    /** In what condition the goods are, as the customer says. */
    public static final OneOf GOODS =
            new OneOf("goods", Scope.REQUEST, goods(), asked -> asked.goods().code());
    /** How many pieces. */
    public static final Count QUANTITY =
            new Count("quantity", Scope.REQUEST, 1, MANY, asked -> asked.asked().quantity());
    /** In how many parcels the customer sends it back; 1 where nothing was said. */
    public static final Count PARCELS = Attribute.count("parcels", Scope.REQUEST, 1, MANY);
    /** Something of the order stays with the customer. */
    public static final Flag PARTIAL = Attribute.flag("partial", Scope.REQUEST);
    /** What everything in the request cost. */
    public static final Amount RETURN_VALUE = Attribute.amount("return-value", Scope.REQUEST);
    /** From where it is sent: two capital letters of ISO 3166-1. */
    public static final OneOf RETURN_COUNTRY = Attribute.oneOf("return-country", Scope.REQUEST);
    /** Whether the maker's tags still hang on it. */
    public static final OneOf SWING_TAGS =
            Attribute.oneOf("swing-tags", Scope.REQUEST, "unstated", "attached", "removed");
    /** Whether everything is there that came with it. */
    public static final OneOf ACCESSORIES =
            Attribute.oneOf("accessories", Scope.REQUEST, "unstated", "complete", "missing");
    /** In what it is packed. */
    public static final OneOf PACKAGING =
            Attribute.oneOf("packaging", Scope.REQUEST, "unstated", "original", "other", "none");
    /** What proves the purchase. */
    public static final OneOf PROOF =
            Attribute.oneOf("proof", Scope.REQUEST, "order", "receipt", "member-number", "none");
    /** What the customer would like to get; empty when nothing was said. */
    public static final OneOf RESOLUTION = Attribute.oneOf("resolution", Scope.REQUEST);
    /** How the customer would like to send it; empty when nothing was said. */
    public static final OneOf METHOD = Attribute.oneOf("method", Scope.REQUEST);
    /** A courier can fetch it at the customer's address. */
    public static final Flag PICKUP_AVAILABLE = Attribute.flag("pickup-available", Scope.REQUEST);
    /** One of the shops is near. */
    public static final Flag STORE_NEARBY = Attribute.flag("store-nearby", Scope.REQUEST);
    /** What the customer has shown: {@link dev.aftercart.returns.terms.Evidence} by name, such as {@code unboxing-video}. */
    public static final Marks EVIDENCE = Attribute.marks("evidence", Scope.REQUEST);

    // Of the day on which is asked.
    /** Days since the delivery, by the customer's calendar; -1 before it. */
    public static final Count DAYS_SINCE_DELIVERY = daysSince("days-since-delivery", Anchor.DELIVERY);
    /** Days since the dispatch; -1 before it. */
    public static final Count DAYS_SINCE_DISPATCH = daysSince("days-since-dispatch", Anchor.DISPATCH);
    /** Days since the order. */
    public static final Count DAYS_SINCE_ORDER = daysSince("days-since-order", Anchor.ORDER);

    private static final Map<String, Attribute<?>> BY_NAME = Stream.of(
                    SKU,
                    PRODUCT,
                    CATEGORY,
                    TAGS,
                    TRAITS,
                    PRICE,
                    VENDOR,
                    SELLER,
                    GRADE,
                    FINAL_SALE,
                    EXEMPTIONS,
                    DISCOUNT,
                    DISCOUNT_CODES,
                    WEIGHT,
                    BUNDLE,
                    EXPIRES_ON,
                    COUNTRY,
                    REGION,
                    CHANNEL,
                    MARKET,
                    PAYMENT_METHOD,
                    ORDER_TOTAL,
                    CURRENCY,
                    ORDER_TAGS,
                    GIFT,
                    GIFT_LIST,
                    WAREHOUSE,
                    BUSINESS,
                    PROMISE_MISSED,
                    DAYS_LATE,
                    NOT_INFORMED,
                    INFORMED_ON,
                    RETURN_COST_NOT_STATED,
                    ORDERED_ON,
                    TIER,
                    CUSTOMER_TAGS,
                    ORDERS,
                    ACCOUNT_AGE,
                    EARLIER_RETURNS,
                    RETURNS_IN_90_DAYS,
                    RETURN_RATE,
                    KEPT_ITEMS,
                    INCOMPLETE_RETURNS,
                    LENIENCY_USED,
                    FRAUD_SCORE,
                    FAILED_PAYMENTS,
                    LINKED_ACCOUNTS,
                    LISTED,
                    REASON,
                    GOODS,
                    QUANTITY,
                    PARCELS,
                    PARTIAL,
                    RETURN_VALUE,
                    RETURN_COUNTRY,
                    SWING_TAGS,
                    ACCESSORIES,
                    PACKAGING,
                    PROOF,
                    RESOLUTION,
                    METHOD,
                    PICKUP_AVAILABLE,
                    STORE_NEARBY,
                    EVIDENCE,
                    DAYS_SINCE_DELIVERY,
                    DAYS_SINCE_DISPATCH,
                    DAYS_SINCE_ORDER)
            .collect(
                    Collectors.toMap(Attribute::name, attribute -> attribute, (one, other) -> one, LinkedHashMap::new));

    private static final Set<Attribute<?>> CONFIDENTIAL = Set.of(FRAUD_SCORE, FAILED_PAYMENTS, LINKED_ACCOUNTS, LISTED);

    private Attributes() {}

    /**
     * All of them by name.
     *
     * @return an unmodifiable map, in the order above
     */
    public static Map<String, Attribute<?>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /**
     * Whether customers are not told that a decision hung on it: what is found out about them, which would teach others how to
     * get round it.
     *
     * @param attribute the attribute
     * @return true for a fraud score, failed payments, linked accounts, and who stands on a list
     */
    public static boolean isConfidential(Attribute<?> attribute) {
        return CONFIDENTIAL.contains(attribute);
    }

    static String path(ReturnReason reason) {
        return path(reason.group()) + "/" + reason.code();
    }

    static String path(ReturnReason.Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> goods() {
        return Stream.concat(
                        Stream.of(GoodsCondition.UNSTATED),
                        Arrays.stream(GoodsCondition.values()).filter(goods -> goods != GoodsCondition.UNSTATED))
                .map(GoodsCondition::code)
                .toList();
    }

    private static Count daysSince(String name, Anchor anchor) {
        return new Count(name, Scope.REQUEST, -1, MANY, asked -> {
            int day = asked.dayOf(anchor);
            return day == EventDays.NEVER ? -1 : asked.today() - (long) day;
        });
    }
}
