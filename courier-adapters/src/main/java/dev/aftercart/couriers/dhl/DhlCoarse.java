package dev.aftercart.couriers.dhl;

import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DHL's coarse status ({@code statusCode}): what it means by itself, and which finer meanings it leaves room for. */
enum DhlCoarse {
    PRE_TRANSIT("pre-transit"),
    TRANSIT("transit"),
    DELIVERED("delivered"),
    FAILURE("failure"),
    UNKNOWN("unknown");

    private static final int LONGEST = "pre-transit".length();
    private static final Map<String, DhlCoarse> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toMap(each -> each.code, each -> each));

    /** These are about a delivery and say nothing against it. */
    private static final Set<Detail> BESIDE_A_DELIVERY =
            Set.of(Detail.INSTRUCTION, Detail.RECIPIENT_NOTIFIED, Detail.of("information"));

    private final String code;

    DhlCoarse(String code) {
        this.code = code;
    }

    /** The coarse status of a text; unknown for any that DHL does not document. */
    static DhlCoarse of(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return UNKNOWN;
        }
        DhlCoarse exact = BY_TEXT.get(text);
        return exact == null
                ? BY_TEXT.getOrDefault(text.toLowerCase(Locale.ROOT).replace('_', '-'), UNKNOWN)
                : exact;
    }

    /** What it means when nothing finer is known. */
    Meaning fallback() {
        return switch (this) {
            case PRE_TRANSIT -> Meaning.of(Phase.PRE_SHIPMENT, Detail.DATA_RECEIVED);
            case TRANSIT -> Meaning.of(Phase.TRANSIT, Detail.IN_TRANSIT);
            case DELIVERED -> Meaning.of(Phase.DELIVERED, Detail.DELIVERED);
            case FAILURE -> Meaning.of(Phase.FAILED, Detail.UNDELIVERABLE);
            case UNKNOWN -> Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);
        };
    }

    /** Whether a finer meaning can be true under this status. */
    boolean allows(Meaning meaning) {
        return switch (meaning.phase()) {
            case DELIVERED -> mayBeDelivered();
            case PICKUP_POINT -> this != PRE_TRANSIT;
            case PRE_SHIPMENT -> this != DELIVERED && this != FAILURE;
            case TRANSIT -> this == TRANSIT || this == UNKNOWN || (this != PRE_TRANSIT && meaning.is(Mark.SURE));
            case PICKUP, CUSTOMS, DELAY -> this != DELIVERED;
            default -> this != DELIVERED || !BESIDE_A_DELIVERY.contains(meaning.detail());
        };
    }

    /** Whether a published code can be true under this status: a failure may also be reported with where the parcel is. */
    boolean allowsCode(Meaning meaning) {
        return allows(meaning) || (this == FAILURE && meaning.phase() != Phase.DELIVERED);
    }

    /** Whether a parcel can be delivered under this status. */
    boolean mayBeDelivered() {
        return this == DELIVERED || this == UNKNOWN;
    }
}
