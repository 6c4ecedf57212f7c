package dev.aftercart.couriers;

import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what a courier's status text means, from its words alone.
 *
 * <p>For couriers whose codes are too coarse, and for texts that come without a code. English, German, Dutch, Polish, French,
 * Spanish, Portuguese, Indonesian, Arabic, Chinese (simplified and traditional), Japanese and Korean are understood, mixed or
 * not; the language need not be told. A text that promises, denies, asks or sets a condition is never taken as delivered, and
 * a text with nothing known in it is {@link Phase#UNMAPPED}: better no answer than a wrong "delivered".
 *
 * <p>The work is linear in the length of the text, of which the first 600 characters are looked at. Thread-safe.
 */
public final class StatusTexts {

    private static final PhraseRules RULES = PhraseRules.shared();
    private static final Map<String, PhraseRules> OF_COURIERS = PhraseRules.ofCouriers();

    private static final Meaning UNMAPPED = Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED);

    private StatusTexts() {}

    /**
     * What a text means.
     *
     * @param phase what goes on; {@link Phase#UNMAPPED} when nothing known is in the text
     * @param detail what exactly
     * @param direction which way the parcel travels: {@link Direction#RETURN_TO_ORIGIN} when the text says that it goes back to
     *     its sender, where {@link Phase#DELIVERED} means that the sender has it; else {@link Direction#FORWARD}
     * @param reason why something went wrong, or null when the text does not say
     */
    public record Reading(
            Phase phase,
            Detail detail,
            Direction direction,
            @Nullable Reason reason) {}

    /**
     * Reads a text.
     *
     * @param text the text, of any length and with any characters
     * @return what it means
     */
    public static Reading classify(String text) {
        StatusText said = RULES.read(text);
        Meaning meaning = said.meaning(any -> true);
        WayBack way = said.wayBack();
        if (way == WayBack.NONE && (meaning == null || !meaning.is(Mark.BACK))) {
            return forward(meaning == null ? UNMAPPED : meaning);
        }
        return goingBack(way, meaning == null ? UNMAPPED : meaning);
    }

    /**
     * Reads a text of a courier that means something of its own by some words, where another courier means something else or
     * nothing: {@code courier-phrases.tsv} has these. Any other text, and any other courier's, is read as
     * {@link #classify(String)} does.
     *
     * @param courier the courier
     * @param text the text, of any length and with any characters
     * @return what it means
     */
    public static Reading classify(CourierCode courier, String text) {
        PhraseRules own = OF_COURIERS.get(courier.value());
        Meaning meaning = own == null ? null : own.read(text).meaning(any -> true);
        return meaning == null ? classify(text) : forward(meaning);
    }

    private static Reading forward(Meaning meaning) {
        return new Reading(meaning.phase(), meaning.detail(), Direction.FORWARD, meaning.reason());
    }

    private static Reading goingBack(WayBack way, Meaning meaning) {
        Meaning back = way == WayBack.DONE ? Meaning.of(Phase.DELIVERED, Detail.RETURNED) : onTheWay(way, meaning);
        return new Reading(back.phase(), back.detail(), Direction.RETURN_TO_ORIGIN, back.reason());
    }

    private static Meaning onTheWay(WayBack way, Meaning meaning) {
        Meaning goes = meaning.goingBack();
        boolean decided = way == WayBack.LATER;
        return switch (goes.phase()) {
            case DELIVERED -> decided ? goes.as(Phase.TRANSIT, Detail.RETURN_DECIDED) : goes;
            case UNMAPPED, DELIVERY_PLAN -> goes.as(Phase.TRANSIT, decided ? Detail.RETURN_DECIDED : Detail.RETURNING);
            case TRANSIT -> goes.detail().equals(Detail.IN_TRANSIT) ? goes.as(Phase.TRANSIT, Detail.RETURNING) : goes;
            default -> goes;
        };
    }
}
