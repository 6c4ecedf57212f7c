package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;

/** Every sentence and part of a sentence that this package speaks; the reasons' own words stand beside them by code. */
enum Wording {
    ANSWER_ACCEPTED("answer.accepted"),
    ANSWER_REVIEW("answer.review"),
    ANSWER_EXCLUDED("answer.excluded"),
    ANSWER_CLOSED("answer.closed"),
    ANSWER_NOT_DELIVERED("answer.not-delivered"),
    ANSWER_NOT_DISPATCHED("answer.not-dispatched"),
    ANSWER_TOO_MANY("answer.too-many"),
    ANSWER_REVIEW_UNLIMITED("answer.review-unlimited"),
    ANSWER_UNLIMITED("answer.unlimited"),
    ANSWER_LAWFUL("answer.lawful"),
    ANSWER_LAWFUL_OPEN("answer.lawful-open"),
    ANSWER_REVIEW_LAWFUL("answer.review-lawful"),
    ANSWER_REVIEW_LAWFUL_OPEN("answer.review-lawful-open"),

    FACT_BECAUSE("fact.because"),
    FACT_DAYS_AFTER_DELIVERY("fact.days-after-delivery"),
    FACT_DAYS_AFTER_DISPATCH("fact.days-after-dispatch"),
    FACT_DAYS_AFTER_ORDER("fact.days-after-order"),
    FACT_DELIVERED("fact.delivered"),
    FACT_DISPATCHED("fact.dispatched"),
    FACT_ORDERED("fact.ordered"),
    FACT_LAST_DAY("fact.last-day"),
    FACT_LAST_DELIVERED("fact.last-delivered"),
    FACT_INFORMED("fact.informed"),
    FACT_FEE("fact.fee"),
    FACT_FEE_UP_TO("fact.fee-up-to"),
    FACT_FEE_ACTUAL("fact.fee-actual"),
    FACT_SEND_BACK_BY("fact.send-back-by"),
    FACT_ARRIVE_BY("fact.arrive-by"),
    FACT_LAW_FEES("fact.law-fees"),
    FACT_LAW_RESOLUTIONS("fact.law-resolutions"),
    FACT_PICKED_UP("fact.picked-up"),
    FACT_DAYS("fact.days"),
    FACT_ROLLED("fact.rolled"),
    FACT_ZONE("fact.zone"),
    FACT_REASON("fact.reason"),
    FACT_GOODS("fact.goods"),

    TERMS_FAULTY("terms.faulty"),
    TERMS_BONUS("terms.bonus"),
    TERMS_EXTRA("terms.extra"),

    DUTY_ACKNOWLEDGE("duty.acknowledge"),
    DUTY_REFUND_AFTER_NOTICE("duty.refund-after-notice"),
    DUTY_REFUND_AFTER_RETURN("duty.refund-after-return"),
    DUTY_REFUND_AFTER_AGREEMENT("duty.refund-after-agreement"),

    TRACE_POLICY("trace.policy"),
    TRACE_VERSION("trace.version"),
    TRACE_DECIDED("trace.decided"),
    TRACE_UNSTATED("trace.unstated"),
    TRACE_LATER("trace.later"),
    TRACE_OVERLAY("trace.overlay"),
    TRACE_RIGHT("trace.right"),
    TRACE_RAISED("trace.raised"),
    TRACE_NOT_RAISED("trace.not-raised"),

    CHANGE_TIER("change.tier"),
    CHANGE_METHOD("change.method"),
    CHANGE_PRICE("change.price"),
    CHANGE_FREE_TIER("change.free-tier"),
    CHANGE_FREE_METHOD("change.free-method"),
    CHANGE_FREE_PRICE("change.free-price"),
    CHANGE_FREE_SEALED("change.free-sealed"),
    CHANGE_FREE_FAULTY("change.free-faulty"),

    CHANGE_UNTIL("change.until"),
    CHANGE_DELIVERED("change.delivered"),
    CHANGE_DISPATCHED("change.dispatched"),
    CHANGE_FEWER("change.fewer"),
    CHANGE_SEALED("change.sealed"),
    CHANGE_UNUSED("change.unused"),
    CHANGE_FAULTY("change.faulty"),

    IF_ALWAYS("if.always"),
    UNLESS_ALWAYS("unless.always"),
    IF_CATEGORY("if.category"),
    UNLESS_CATEGORY("unless.category"),
    IF_TAG("if.tag"),
    UNLESS_TAG("unless.tag"),
    IF_SKU("if.sku"),
    UNLESS_SKU("unless.sku"),
    IF_REASON("if.reason"),
    UNLESS_REASON("unless.reason"),
    IF_FAULT("if.fault"),
    IF_REMORSE("if.remorse"),
    IF_GOODS("if.goods"),
    UNLESS_GOODS("unless.goods"),
    IF_COUNTRY("if.country"),
    UNLESS_COUNTRY("unless.country"),
    IF_TRAIT("if.trait"),
    UNLESS_TRAIT("unless.trait"),
    IF_TIER("if.tier"),
    UNLESS_TIER("unless.tier"),
    IF_FLAG("if.flag"),
    UNLESS_FLAG("unless.flag"),
    IF_OTHER("if.other"),
    UNLESS_OTHER("unless.other"),
    IF_BETWEEN("if.between"),
    UNLESS_BETWEEN("unless.between"),
    IF_PRICE("if.price"),
    UNLESS_PRICE("unless.price"),
    AND("and"),
    OR("or"),
    CODE("code"),
    WORD("word"),
    AMOUNT("amount"),
    DAY("day"),
    NUMBER("number"),
    NO_LIMIT("no-limit"),

    GOODS_SEALED("goods.sealed"),
    GOODS_UNUSED("goods.unused"),
    GOODS_USED("goods.used"),
    GOODS_DAMAGED("goods.damaged"),
    GOODS_UNSTATED("goods.unstated"),

    REASON_NAMED("reason.named");

    static final String PREFIX = "returns.";

    /** In the words of the page. */
    static final Phrase SUSPECTED = Phrase.of(PREFIX + "page.if.suspected");

    private final String key;

    Wording(String key) {
        this.key = key;
    }

    Phrase phrase() {
        return Phrase.of(PREFIX + key);
    }
}
