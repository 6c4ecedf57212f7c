package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What codes and texts mean: by the document's codes, by its own phrases, by the phrases that all couriers share.
 *
 * @param codes codes, in upper case, to meanings
 * @param silent codes, in upper case, that say nothing: the text decides
 * @param own the document's own phrases, or null when it has none
 */
record Meanings(
        Map<String, Meaning> codes,
        Set<String> silent,
        @Nullable PhraseRules own) {

    private static final PhraseRules SHARED = PhraseRules.shared();
    private static final Meaning UNMAPPED = Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);

    Meanings {
        codes = Map.copyOf(codes);
        silent = Set.copyOf(silent);
    }

    /** Whether codes are there, and none of them says anything. */
    boolean areSilent(List<String> written) {
        for (String code : written) {
            if (!silent.contains(code.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** What the first known of several codes means; null when none is known. */
    @Nullable
    Meaning ofCode(List<String> written) {
        for (String code : written) {
            Meaning meaning = codes.get(code.toUpperCase(Locale.ROOT));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** What a code's meaning and the words beside it come to; unmapped when neither says anything. */
    Meaning of(@Nullable Meaning byCode, @Nullable String text, @Nullable String reason) {
        if (byCode != null && byCode.is(Mark.SURE)) {
            return byCode;
        }
        StatusText words = SHARED.read(text, reason);
        boolean delivered = byCode != null && byCode.phase() == Phase.DELIVERED;
        Meaning ownWords = own == null ? null : own.read(text, reason).meaning(any -> true);
        Meaning byWords =
                ownWords == null ? words.meaning(meaning -> !delivered || saysMoreOfDelivery(meaning)) : ownWords;
        Meaning said = codeOrWords(byCode, byWords);
        WayBack way = ownWords == null ? words.wayBack() : WayBack.NONE;
        if (way == WayBack.NONE) {
            return said == null ? UNMAPPED : said.is(Mark.BACK) ? said.goingBack() : said;
        }
        return back(said, way);
    }

    /** "Left with a resident" is said of a delivery, and sounds like a departure. */
    private static boolean saysMoreOfDelivery(Meaning meaning) {
        return switch (meaning.phase()) {
            case PRE_SHIPMENT, PICKUP, CUSTOMS, DELAY -> false;
            case TRANSIT -> meaning.is(Mark.SURE);
            case DELIVERY_PLAN ->
                !meaning.detail().equals(Detail.INSTRUCTION)
                        && !meaning.detail().equals(Detail.RECIPIENT_NOTIFIED)
                        && !meaning.detail().equals(Detail.INFORMATION);
            default -> true;
        };
    }

    private static @Nullable Meaning codeOrWords(@Nullable Meaning byCode, @Nullable Meaning byWords) {
        if (byCode == null || byWords == null) {
            return byCode == null ? byWords : byCode;
        }
        boolean deniesDelivery = byCode.phase() == Phase.DELIVERED && byWords.phase() != Phase.DELIVERED;
        boolean onlyClaimsDelivery = byCode.phase() != Phase.DELIVERED && byWords.phase() == Phase.DELIVERED;
        boolean words = deniesDelivery || (byCode.is(Mark.BROAD) && !onlyClaimsDelivery);
        return words ? byWords : byCode.filledFrom(byWords);
    }

    private static Meaning back(@Nullable Meaning said, WayBack way) {
        if (way == WayBack.DONE) {
            return Meaning.of(Phase.DELIVERED, Detail.RETURNED).goingBack();
        }
        Detail detail = way == WayBack.LATER ? Detail.RETURN_DECIDED : Detail.RETURNING;
        if (said == null || (said.phase() == Phase.DELIVERED && way == WayBack.LATER)) {
            return Meaning.of(Phase.TRANSIT, detail).goingBack();
        }
        boolean onlyMoves = said.phase() == Phase.TRANSIT && said.detail().equals(Detail.IN_TRANSIT);
        return (onlyMoves ? said.as(Phase.TRANSIT, detail) : said).goingBack();
    }
}
