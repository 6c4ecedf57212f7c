package dev.aftercart.couriers.ups;

import static dev.aftercart.couriers.internal.Meaning.Mark.BACK;
import static dev.aftercart.couriers.internal.Meaning.Mark.BROAD;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an activity means: by the three digits of its status; by its code where the status is only a class such as "on the
 * way"; by its words where neither is known. The type says which list a code is of, and little else: X comes with plain progress at
 * customs, and D with parcels that wait at an access point.
 */
final class UpsStatus {

    private static final CodeTable CODES = CodeTable.read(UpsStatus.class, "ups-codes.tsv");
    private static final PhraseRules PHRASES = PhraseRules.shared();

    /** By type: the list of its codes. UPS uses P for pickup scans, though its documents do not name it. */
    private static final Map<String, String> LISTS =
            Map.of("M", "M", "MV", "M", "I", "I", "P", "I", "D", "D", "X", "X", "U", "U");

    private static final String STATUSES = "status";

    /** Mail Innovations has codes of its own, and UPS's where it has none. */
    private static final String MAIL = "mail";

    /** So has freight, whose activities and exceptions share a list: the former have three digits. */
    private static final String FREIGHT = "freight";

    private static final Meaning UNKNOWN = Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);

    private final String type;
    private final @Nullable Meaning byStatus;
    private final @Nullable Meaning byCode;
    private final @Nullable String text;

    private UpsStatus(UpsActivity activity, @Nullable String ownList) {
        this.type = activity.type() == null ? "" : activity.type().toUpperCase(Locale.ROOT);
        this.byStatus = CODES.meaning(STATUSES, padded(activity.status(), 3));
        String code = padded(activity.code(), 2);
        Meaning byOwn = CODES.meaning(ownList, code);
        this.byCode = byOwn == null ? CODES.meaning(LISTS.get(type), code) : byOwn;
        this.text = activity.text();
    }

    /**
     * What an activity means.
     *
     * @param ownList the service's own list of codes, as {@link #listOf} names it, or null when it has none
     * @return the meaning; unmapped when nothing is known
     */
    static Meaning of(UpsActivity activity, @Nullable String ownList) {
        return new UpsStatus(activity, ownList).meaning();
    }

    /** The list of codes that a service has for itself, or null. "Ground with Freight Pricing" is a parcel service. */
    static @Nullable String listOf(@Nullable String service) {
        String name = service == null ? "" : service.toLowerCase(Locale.ROOT);
        if (name.contains("mail innovations")) {
            return MAIL;
        }
        return name.contains("freight") && !name.contains("pricing") ? FREIGHT : null;
    }

    private Meaning meaning() {
        if (type.equals("DO") || type.equals("DD")) {
            // Delivered to a container freight station, which is a depot.
            return Meaning.of(Phase.TRANSIT, Detail.ARRIVED);
        }
        Meaning byCodes = byCodes();
        if (byCodes != null && (byCode != null || byCodes.phase() != Phase.DELIVERED) && !byCodes.is(BROAD)) {
            return byCodes;
        }
        return withWords(byCodes);
    }

    private @Nullable Meaning byCodes() {
        if (byStatus == null || byCode == null) {
            return byStatus == null ? byCode : byStatus;
        }
        boolean deniesDelivery = byStatus.phase() == Phase.DELIVERED && byCode.phase() == Phase.PICKUP_POINT;
        if (byStatus.is(BROAD) || deniesDelivery || (byCode.is(BACK) && !byStatus.is(BACK))) {
            return byCode;
        }
        return byStatus.filledFrom(byCode);
    }

    private Meaning withWords(@Nullable Meaning byCodes) {
        StatusText words = PHRASES.read(text);
        Meaning said = words.meaning(meaning -> meaning.phase() != Phase.DELIVERED || mayBeDelivered());
        Meaning decided = decided(byCodes, said);
        WayBack way = words.wayBack();
        if (way == WayBack.NONE) {
            return decided == null ? UNKNOWN : decided;
        }
        if (mayBeDelivered() && way != WayBack.LATER) {
            return Meaning.of(Phase.DELIVERED, Detail.RETURNED).goingBack();
        }
        return (said == null ? Meaning.of(Phase.TRANSIT, Detail.RETURNING) : said).goingBack();
    }

    /** Words decide where the codes name a class alone, and where a delivery turns out to be at a place to collect from. */
    private static @Nullable Meaning decided(@Nullable Meaning byCodes, @Nullable Meaning said) {
        if (byCodes == null || said == null) {
            return byCodes == null ? said : byCodes;
        }
        boolean wordsWin = byCodes.is(BROAD) || said.phase() == Phase.PICKUP_POINT;
        return wordsWin ? said : byCodes.filledFrom(said);
    }

    private boolean mayBeDelivered() {
        return byStatus == null ? type.equals("D") : byStatus.phase() == Phase.DELIVERED;
    }

    /** UPS's documents write numbers bare, its answers fill them up with zeros. */
    private static @Nullable String padded(@Nullable String code, int length) {
        if (code == null || code.length() >= length || !Character.isDigit(code.charAt(code.length() - 1))) {
            return code;
        }
        boolean isNumber = code.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? "0".repeat(length - code.length()) + code : code;
    }
}
