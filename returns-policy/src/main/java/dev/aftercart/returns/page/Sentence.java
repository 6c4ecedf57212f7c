package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.ReturnPhrases;
import java.util.Locale;
import java.util.Optional;

/** Every sentence and part of a sentence of the page. What is said of attributes and their values stands beside them by name. */
enum Sentence {
    TITLE,

    SECTION_WHAT,
    SECTION_HOW_LONG,
    SECTION_COST,
    SECTION_GET,
    SECTION_HOW,
    SECTION_HANDLING,
    SECTION_MEMBERS,
    SECTION_SEASONS,
    SECTION_SPECIAL,
    SECTION_LAW,
    SECTION_CONTACT,

    /** What stands alone. */
    PLAIN,
    /** What stands under a condition. */
    RULE,
    /** A condition that is too long to be said, in the words that stand in explanations. */
    COMPLEX,
    /** A condition above what it is for. */
    CASE,
    EITHER,
    DIFFERENT,
    DIFFERENT_IN_ORDER,
    DEPENDS,
    DEPENDS_IN_ORDER,

    /** What everybody may, where nothing is asked. */
    EVERYTHING,
    YES,
    REVIEW,
    NO,

    RETURN_WITHIN,
    WITHIN,
    SAME_DAY,
    UNTIL,
    UNLIMITED,
    LATER,
    EARLIER,
    PROLONGED,
    ROLLING,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    ANCHOR_ELSE,

    FREE,
    PAY,
    FEE,
    FEE_ACTUAL,
    FEE_PER_RETURN,
    FEE_PER_PIECE,
    FEE_PER_PARCEL,
    PERCENT,
    PERCENT_PART,
    SHARE,
    AT_LEAST,
    AT_MOST,
    AT_LEAST_AT_MOST,
    UP_TO,

    GET,
    GET_ONE,
    BONUS,
    SEND,
    NOTHING,

    MANUAL,
    SHOW,
    SEND_BACK_DAYS,
    SEND_BACK_GRACE,
    ARRIVAL_DAYS,
    ARRIVAL_GRACE,
    REFUND_DAYS,
    AUTOMATIC,
    SHOW_NOTHING,
    SEND_BACK_OPEN,
    ARRIVAL_OPEN,
    REFUND_OPEN,

    EXTEND_TO,
    PLUS_DAYS,
    WAIVE,
    CHARGE,
    OFFER_GET,
    OFFER_SEND,
    WITHDRAW_GET,
    WITHDRAW_SEND,
    FIRST_COUNTS,

    SEASON,
    SEASON_FROM,
    SEASON_UNTIL,
    NAMED,
    BUDGET,
    BUDGET_NONE,
    BUDGET_TIER,

    LAW,
    LAW_COUNTRIES,
    LAW_HERE,
    LAW_EXCEPTIONS,
    LAW_WITHDRAWAL,
    LAW_CONFORMITY,
    LAW_CONFORMITY_SHOWN,
    LAW_OTHER,
    LAW_FREE_OF,
    LAW_FREE,
    EUROPEAN_UNION,

    AND,
    AND_LIST,
    OR,
    OR_LIST,
    OR_IF,
    WORD,
    CODE,
    COUNTRY,
    AMOUNT,
    DAY,
    NUMBER;

    static final String PREFIX = "returns.page.";

    Phrase phrase() {
        return Phrase.of(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What a condition on an attribute says, where we have words for it. */
    static Optional<Phrase> condition(boolean positive, String name) {
        return known((positive ? "if." : "unless.") + name);
    }

    /** A value of an attribute, where we have a word for it. */
    static Optional<Phrase> value(String kind, String value) {
        return known("value." + kind + "." + value);
    }

    /** An attribute by itself, where we have a word for it. */
    static Optional<Phrase> attribute(String name) {
        return Attributes.all().containsKey(name) ? known("attribute." + name) : Optional.empty();
    }

    /** English has all words that there are. */
    private static Optional<Phrase> known(String name) {
        String key = PREFIX + name;
        return Words.BUNDLE.pattern("en", key).map(pattern -> Phrase.of(key));
    }

    /** The bundle is read once, when a page is first made. */
    private static final class Words {
        static final PhraseBundle BUNDLE = ReturnPhrases.bundle();
    }
}
