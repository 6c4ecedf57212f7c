package dev.aftercart.couriers.delhivery;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scan means: type and status say it coarsely, the NSL code exactly, and the words where the code is not known.
 *
 * <p>Nothing is delivered unless type and status say so, and then only a code that the table marks as sure takes that back.
 */
final class DelhiveryStatus {

    private static final CodeTable CODES = CodeTable.read(DelhiveryStatus.class, "delhivery-codes.tsv");
    private static final PhraseRules PHRASES = PhraseRules.shared();

    /** The division under which the table has the NSL codes; the others are types. */
    private static final String NSL = "NSL";

    /** What words can add to a parcel that otherwise only moves or waits. */
    private static final Set<Phase> TROUBLE = EnumSet.of(
            Phase.CUSTOMS, Phase.DELAY, Phase.HOLD, Phase.ATTEMPT_FAILED, Phase.FAILED, Phase.LOSS, Phase.PICKUP_POINT);

    private static final Meaning UNMAPPED = Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);

    private DelhiveryStatus() {}

    static Meaning meaning(DelhiveryScan scan) {
        Meaning coarse = coarse(scan);
        Meaning exact = exact(scan.code());
        if (exact != null && allows(coarse, exact)) {
            return exact.filledFrom(coarse);
        }
        if (coarse == null) {
            Meaning words = PHRASES.read(scan.text()).meaning(said -> said.phase() != Phase.DELIVERED);
            return words == null ? UNMAPPED : words;
        }
        boolean moves = coarse.phase() == Phase.TRANSIT && exact == null;
        Meaning words = moves ? PHRASES.read(scan.text()).meaning(said -> TROUBLE.contains(said.phase())) : null;
        return words == null ? coarse : words;
    }

    /** Which way a parcel goes when this is said of it; {@code ofShipment} where the type does not tell. */
    static Direction direction(DelhiveryScan scan, Direction ofShipment) {
        String type = scan.type() == null ? "" : scan.type().toUpperCase(Locale.ROOT);
        return switch (type) {
            case "RT" -> Direction.RETURN_TO_ORIGIN;
            case "PP", "PU", "CN" -> Direction.REVERSE;
            case "DL" -> ofDelivery(scan, ofShipment);
            default -> ofShipment;
        };
    }

    private static Direction ofDelivery(DelhiveryScan scan, Direction ofShipment) {
        if ("RTO".equalsIgnoreCase(scan.status())) {
            return Direction.RETURN_TO_ORIGIN;
        }
        return "DTO".equalsIgnoreCase(scan.status()) ? Direction.REVERSE : ofShipment;
    }

    private static boolean allows(@Nullable Meaning coarse, Meaning exact) {
        boolean delivered = coarse != null && coarse.phase() == Phase.DELIVERED;
        boolean sameEnd = exact.phase() == Phase.DELIVERED && delivered;
        return delivered ? sameEnd || exact.is(Mark.SURE) : exact.phase() != Phase.DELIVERED;
    }

    private static @Nullable Meaning coarse(DelhiveryScan scan) {
        String status = scan.status();
        return status == null ? null : CODES.meaning(scan.type(), status.replace(' ', '_'));
    }

    /** A code, or else its family: whatever follows B2BPOD- is about the proof of a delivery. */
    private static @Nullable Meaning exact(@Nullable String code) {
        if (code == null) {
            return null;
        }
        Meaning own = CODES.meaning(NSL, code);
        int dash = code.indexOf('-');
        return own != null || dash < 0 ? own : CODES.meaning(NSL, code.substring(0, dash) + "-*");
    }
}
