package dev.aftercart.couriers.usps;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What an event means: by its code from {@code usps-codes.tsv}, and by its words, which say more for codes that stand for
 * several things and decide where the code is not known. A known code that is no delivery is never made one by the words.
 */
final class UspsStatus {

    private static final CodeTable CODES = CodeTable.read(UspsStatus.class, "usps-codes.tsv");
    private static final String EVENTS = "event";
    private static final PhraseRules PHRASES = PhraseRules.shared();

    private final @Nullable Meaning byCode;
    private final StatusText words;

    private UspsStatus(@Nullable Meaning byCode, StatusText words) {
        this.byCode = byCode;
        this.words = words;
    }

    /** Reads an event's code and words. */
    static UspsStatus of(@Nullable String code, @Nullable String... texts) {
        return new UspsStatus(CODES.meaning(EVENTS, code), PHRASES.read(texts));
    }

    /** What it means; unmapped when neither code nor words are known. */
    Meaning meaning() {
        Meaning known = byCode;
        if (known == null) {
            Meaning said = words.meaning(any -> true);
            return said == null ? Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED) : said;
        }
        Meaning said = words.meaning(meaning -> mayBe(known, meaning));
        if (said == null) {
            return known;
        }
        boolean denied = known.phase() == Phase.DELIVERED && said.phase() != Phase.DELIVERED;
        return denied || known.is(Mark.BROAD) ? said : known.filledFrom(said);
    }

    /** Delivered, but to another carrier or a counter, is not delivered yet. */
    private static boolean mayBe(Meaning known, Meaning said) {
        if (known.phase() != Phase.DELIVERED) {
            return said.phase() != Phase.DELIVERED;
        }
        return said.phase() == Phase.DELIVERED || said.phase() == Phase.PICKUP_POINT || said.is(Mark.SURE);
    }

    /** Whether the parcel goes back to its sender from here on; announcing it does not undo a delivery. */
    boolean isBack(Meaning meaning) {
        WayBack way = words.wayBack();
        boolean byWords = way != WayBack.NONE && (way != WayBack.LATER || meaning.phase() != Phase.DELIVERED);
        return byWords || meaning.is(Mark.BACK) || (byCode != null && byCode.is(Mark.BACK));
    }
}
