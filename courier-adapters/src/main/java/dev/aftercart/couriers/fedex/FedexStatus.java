package dev.aftercart.couriers.fedex;

import static dev.aftercart.couriers.internal.Meaning.Mark.BROAD;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a scan means: by its code; by its words where the code is a class such as "delivery exception", or is not known; by the
 * derived status where nothing else is. The derived status comes last because it tells of the parcel, not of the scan: it is "in
 * transit" at a scan that put the parcel on its vehicle.
 */
final class FedexStatus {

    private static final CodeTable CODES = CodeTable.read(FedexStatus.class, "fedex-codes.tsv");
    private static final PhraseRules PHRASES = PhraseRules.shared();
    private static final String SCANS = "scan";
    private static final Meaning UNKNOWN = Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);

    private FedexStatus() {}

    /** What a scan means; unmapped when nothing is known. */
    static Meaning of(FedexScan scan) {
        Meaning byCode = CODES.meaning(SCANS, scan.code());
        Meaning byDerived = CODES.meaning(SCANS, scan.derived());
        boolean isDelivery = delivers(byCode) || (byCode == null && delivers(byDerived));
        if (byCode != null && !isDelivery && !byCode.is(BROAD)) {
            return byCode;
        }
        StatusText words = PHRASES.read(scan.exception());
        Meaning said = words.meaning(meaning -> meaning.phase() != Phase.DELIVERED || isDelivery);
        StatusText title = PHRASES.read(scan.description());
        if (said == null) {
            said = title.meaning(meaning -> meaning.phase() != Phase.DELIVERED || isDelivery);
        }
        Meaning decided = decided(byCode == null && isDelivery ? byDerived : byCode, said);
        if (words.and(title).wayBack() != WayBack.NONE) {
            return goingBack(decided, isDelivery);
        }
        if (decided != null) {
            return decided;
        }
        return byDerived == null ? UNKNOWN : byDerived;
    }

    private static boolean delivers(@Nullable Meaning meaning) {
        return meaning != null && meaning.phase() == Phase.DELIVERED;
    }

    private static @Nullable Meaning decided(@Nullable Meaning byCode, @Nullable Meaning said) {
        if (byCode == null || said == null) {
            return byCode == null ? said : byCode;
        }
        boolean wordsWin = byCode.is(BROAD) && said.phase() != Phase.TRANSIT;
        return wordsWin || said.phase() == Phase.PICKUP_POINT ? said : byCode.filledFrom(said);
    }

    private static Meaning goingBack(@Nullable Meaning decided, boolean isDelivery) {
        if (isDelivery) {
            return Meaning.of(Phase.DELIVERED, Detail.RETURNED).goingBack();
        }
        return (decided == null ? Meaning.of(Phase.TRANSIT, Detail.RETURNING) : decided).goingBack();
    }
}
