package dev.aftercart.couriers.internal;

import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scan means that has a code, or words, or both.
 *
 * <p>A known code decides, and the words fill in what it leaves open: a reason, how it was handed over. Under a broad code the
 * words decide, as far as they do not contradict it; without a known code they decide alone. Only a code that says "delivered",
 * or words without a code, can make a delivery of it.
 */
public final class ScanMeaning {

    private static final Meaning UNMAPPED = Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);
    private static final Meaning RETURNED =
            Meaning.of(Phase.DELIVERED, Detail.RETURNED).goingBack();

    private static final Set<Phase> TROUBLE = EnumSet.of(Phase.ATTEMPT_FAILED, Phase.FAILED, Phase.HOLD, Phase.LOSS);

    /** What words may make of a code that says only that something is wrong. */
    private static final Set<Phase> KINDS_OF_TROUBLE = EnumSet.of(
            Phase.CUSTOMS,
            Phase.DELAY,
            Phase.HOLD,
            Phase.DELIVERY_PLAN,
            Phase.ATTEMPT_FAILED,
            Phase.PICKUP_POINT,
            Phase.FAILED,
            Phase.LOSS,
            Phase.CANCELLED);

    private ScanMeaning() {}

    /**
     * What a scan means.
     *
     * @param byCode what its code means, or null when the code is missing or not known
     * @param words what its words say
     * @return the meaning; {@link Phase#UNMAPPED} when neither is known, marked {@link Mark#BACK} when it says that the parcel
     *     goes back to its sender
     */
    public static Meaning of(@Nullable Meaning byCode, StatusText words) {
        Meaning found = byCode == null ? words.meaning(any -> true) : refined(byCode, words);
        Meaning said = found == null ? UNMAPPED : found;
        WayBack way = words.wayBack();
        if (way == WayBack.NONE && !said.is(Mark.BACK)) {
            return said;
        }
        return isBackAtSender(byCode, said, way) ? RETURNED : onTheWayBack(said.goingBack(), way == WayBack.LATER);
    }

    private static Meaning refined(Meaning byCode, StatusText words) {
        Meaning byWords = words.meaning(meaning -> canBe(byCode, meaning));
        if (byWords == null) {
            return byCode;
        }
        boolean deniesDelivery = byCode.phase() == Phase.DELIVERED && byWords.phase() != Phase.DELIVERED;
        return deniesDelivery || byCode.is(Mark.BROAD) ? byWords : byCode.filledFrom(byWords);
    }

    private static boolean canBe(Meaning byCode, Meaning byWords) {
        return TROUBLE.contains(byCode.phase())
                ? KINDS_OF_TROUBLE.contains(byWords.phase())
                : byCode.phase() == Phase.DELIVERED || byWords.phase() != Phase.DELIVERED;
    }

    private static boolean isBackAtSender(@Nullable Meaning byCode, Meaning said, WayBack way) {
        if (byCode != null) {
            return byCode.phase() == Phase.DELIVERED && way != WayBack.LATER;
        }
        return way == WayBack.DONE || (way == WayBack.NOW && said.phase() == Phase.DELIVERED);
    }

    private static Meaning onTheWayBack(Meaning goes, boolean decidedOnly) {
        Detail moves = decidedOnly ? Detail.RETURN_DECIDED : Detail.RETURNING;
        return switch (goes.phase()) {
            case DELIVERED, UNMAPPED, DELIVERY_PLAN -> goes.as(Phase.TRANSIT, moves);
            case TRANSIT -> goes.detail().equals(Detail.IN_TRANSIT) ? goes.as(Phase.TRANSIT, moves) : goes;
            default -> goes;
        };
    }
}
