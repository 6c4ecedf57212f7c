package dev.aftercart.couriers.dhl;

import static dev.aftercart.couriers.internal.Meaning.Mark.BACK;
import static dev.aftercart.couriers.internal.Meaning.Mark.BROAD;
import static dev.aftercart.couriers.internal.Meaning.Mark.SURE;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scan means: by its division's published code, by its words, and by the coarse status where neither is known.
 *
 * <p>The coarse status also sets what the others may say. Above all, nothing is delivered unless DHL's coarse status says so,
 * and then it still is not when the words say otherwise: handed over to a parcel shop, on its way back, an attempt.
 */
final class DhlStatus {

    private static final CodeTable CODES = CodeTable.read(DhlStatus.class, "dhl-codes.tsv");
    private static final PhraseRules PHRASES = PhraseRules.shared();

    /** What a remark can add to a scan that otherwise only says that the parcel moves. */
    private static final Set<Phase> TROUBLE = EnumSet.of(
            Phase.CUSTOMS, Phase.DELAY, Phase.HOLD, Phase.ATTEMPT_FAILED, Phase.FAILED, Phase.LOSS, Phase.PICKUP_POINT);

    private final DhlCoarse coarse;
    private final @Nullable Meaning byCode;
    private final StatusText words;
    private final StatusText remark;

    private DhlStatus(DhlScan scan, @Nullable String division) {
        this.coarse = DhlCoarse.of(scan.statusCode());
        this.byCode = CODES.meaning(division, scan.status());
        StatusText description = PHRASES.read(scan.description());
        this.words = byCode != null || repeats(scan.status())
                ? description
                : PHRASES.read(scan.status()).and(description);
        this.remark = PHRASES.read(scan.remark());
    }

    /** Reads what a scan of a division says. */
    static DhlStatus of(DhlScan scan, @Nullable String division) {
        return new DhlStatus(scan, division);
    }

    DhlCoarse coarse() {
        return coarse;
    }

    /** Some divisions repeat the coarse status as the fine one, which says nothing more. */
    private boolean repeats(@Nullable String status) {
        return coarse != DhlCoarse.UNKNOWN && DhlCoarse.of(status) == coarse;
    }

    /** Whether the scan's status stands as a code in the published table of its division. */
    boolean hasKnownCode() {
        return byCode != null;
    }

    /** Whether the words say "delivered" where the coarse status does not. */
    boolean claimsDelivery() {
        if (coarse.mayBeDelivered()) {
            return false;
        }
        Meaning said = words.meaning(meaning -> true);
        return said != null && said.phase() == Phase.DELIVERED;
    }

    /** What it means; unmapped when nothing is known. */
    Meaning meaning() {
        WayBack way = words.and(remark).wayBack();
        boolean back = way != WayBack.NONE || (byCode != null && byCode.is(BACK));
        Meaning said = withRemark(byCodeOrWords());
        if (!back) {
            return said == null ? coarse.fallback() : said;
        }
        if (coarse == DhlCoarse.DELIVERED && way != WayBack.LATER) {
            return Meaning.of(Phase.DELIVERED, Detail.RETURNED).goingBack();
        }
        if (said == null && way == WayBack.LATER && coarse == DhlCoarse.FAILURE) {
            return coarse.fallback().goingBack();
        }
        return (said == null ? Meaning.of(Phase.TRANSIT, Detail.RETURNING) : said).goingBack();
    }

    private @Nullable Meaning byCodeOrWords() {
        Meaning code = byCode != null && coarse.allowsCode(byCode) ? byCode : null;
        Meaning byWords = words.meaning(coarse::allows);
        if (code == null || byWords == null) {
            return code == null ? byWords : code;
        }
        boolean deniesDelivery = code.phase() == Phase.DELIVERED && byWords.phase() != Phase.DELIVERED;
        return deniesDelivery || code.is(BROAD) ? byWords : code.filledFrom(byWords);
    }

    private @Nullable Meaning withRemark(@Nullable Meaning said) {
        Meaning remarked = remark.meaning(coarse::allows);
        if (said == null || remarked == null) {
            return said == null ? remarked : said;
        }
        boolean remarkDecides = (said.phase() == Phase.TRANSIT && !said.is(SURE) && TROUBLE.contains(remarked.phase()))
                || (said.phase() == Phase.DELIVERED && remarked.phase() == Phase.PICKUP_POINT);
        return remarkDecides ? remarked : said.filledFrom(remarked);
    }
}
