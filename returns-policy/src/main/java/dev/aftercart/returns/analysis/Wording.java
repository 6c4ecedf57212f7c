package dev.aftercart.returns.analysis;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.terms.Fee;
import java.util.Collection;

/** The phrases of reports. */
enum Wording {
    DEAD("dead"),
    NEVER("never"),
    REDUNDANT("redundant"),
    OUTCOME("outcome"),
    OVERLAP("overlap"),
    ATTRIBUTE_UNUSED("attribute.unused"),
    ATTRIBUTE_IDLE("attribute.idle"),
    TIER_UNUSED("tier.unused"),
    TIER_WORSE("tier.worse"),
    TIER_WORSE_THAN_NONE("tier.worse-than-none"),
    DAY_HOLE("day-hole"),
    LAW("law"),
    FEE("fee"),
    FEES("fees"),
    TOO_LARGE("too-large"),
    MORE_LENIENT("region.more-lenient"),
    STRICTER("region.stricter"),
    BOTH("region.both"),
    SAME("region.same"),
    WHERE("where"),
    ANYWHERE("anywhere"),
    LIST("list"),
    CODE("code"),
    ASPECT_ELIGIBILITY("aspect.eligibility"),
    ASPECT_WINDOW("aspect.window"),
    ASPECT_FEES("aspect.fees"),
    ASPECT_RESOLUTIONS("aspect.resolutions"),
    ASPECT_METHODS("aspect.methods"),
    ASPECT_APPROVAL("aspect.approval"),
    ASPECT_EVIDENCE("aspect.evidence"),
    ASPECT_INSPECTION("aspect.inspection"),
    ASPECT_REFUND("aspect.refund"),
    ASPECT_SEND_BACK_DAYS("aspect.send-back-days"),
    ASPECT_ARRIVAL_DAYS("aspect.arrival-days"),
    ASPECT_REFUND_DAYS("aspect.refund-days"),
    KIND_RETURN_SHIPPING("fee.return-shipping"),
    KIND_RESTOCKING("fee.restocking"),
    KIND_HANDLING("fee.handling"),
    KIND_LATE("fee.late"),
    KIND_VALUE_LOSS("fee.value-loss"),
    KIND_ORIGINAL_SHIPPING("fee.original-shipping"),
    KIND_PAYMENT("fee.payment");

    private final String key;

    Wording(String key) {
        this.key = key;
    }

    Phrase phrase() {
        return Phrase.of("analysis." + key);
    }

    static Phrase of(Aspect aspect) {
        return valueOf("ASPECT_" + aspect.name()).phrase();
    }

    static Phrase of(Fee.Kind kind) {
        return valueOf("KIND_" + kind.name()).phrase();
    }

    /** Several phrases after one another. */
    static Phrase list(Collection<Phrase> phrases) {
        return phrases.stream()
                .reduce((first, second) -> LIST.phrase().with("first", first).with("second", second))
                .orElseThrow();
    }

    /** Names as they are written in the policy. */
    static Phrase codes(Collection<String> names) {
        return list(
                names.stream().map(name -> CODE.phrase().withCode("code", name)).toList());
    }

    /** A phrase about rules by their ids, and how many they are. */
    Phrase about(Collection<String> rules) {
        return phrase().with("count", rules.size()).with("rules", codes(rules));
    }

    /** The cases for which a condition holds, as part of a sentence. */
    static Phrase cases(Condition condition) {
        return condition instanceof Condition.Always
                ? ANYWHERE.phrase()
                : WHERE.phrase().with("cases", condition.phrase());
    }

    /** A phrase with the cases that it is about. */
    Phrase where(Condition condition) {
        return phrase().with("where", cases(condition));
    }
}
