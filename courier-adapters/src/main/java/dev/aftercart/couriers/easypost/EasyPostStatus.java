package dev.aftercart.couriers.easypost;

import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Meaning.Mark;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.WayBack;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.vocabulary.Reading;
import dev.aftercart.tracking.vocabulary.Reading.Fit;
import dev.aftercart.tracking.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a status of EasyPost means together with the carrier's words. {@link Vocabulary#easyPost()} is the table. EasyPost has a
 * single status for all that happens on the way, so there the words may say more; elsewhere they fill in what the status
 * leaves open. Nothing is delivered unless EasyPost says so.
 */
final class EasyPostStatus {

    private static final PhraseRules PHRASES = PhraseRules.shared();

    /** Details that say no more than the status they come with. */
    private static final Set<String> NO_DETAIL = Set.of("", "unknown", "status_update", "in_transit");

    private static final Set<Phase> ON_THE_WAY = EnumSet.of(
            Phase.PICKUP,
            Phase.TRANSIT,
            Phase.CUSTOMS,
            Phase.DELAY,
            Phase.HOLD,
            Phase.DELIVERY_PLAN,
            Phase.ATTEMPT_FAILED,
            Phase.FAILED);
    private static final Set<Phase> AMISS =
            EnumSet.of(Phase.PICKUP, Phase.CUSTOMS, Phase.DELAY, Phase.HOLD, Phase.ATTEMPT_FAILED, Phase.FAILED);
    private static final Set<Phase> FAILURES = EnumSet.of(Phase.FAILED, Phase.LOSS);
    private static final Set<Phase> HAND_OVERS = EnumSet.of(Phase.DELIVERED, Phase.PICKUP_POINT);
    private static final Set<Phase> ALL_BUT_DELIVERED = EnumSet.complementOf(EnumSet.of(Phase.DELIVERED));

    private final Reading reading;
    private final StatusText words;

    private EasyPostStatus(Reading reading, StatusText words) {
        this.reading = reading;
        this.words = words;
    }

    /** Reads a status, its detail and the carrier's words. */
    static EasyPostStatus of(Vocabulary vocabulary, EasyPostWords said) {
        return new EasyPostStatus(
                vocabulary.read(said.status(), said.detail()), PHRASES.read(said.message(), said.description()));
    }

    /** What it means; unmapped when neither status nor words are known. */
    Meaning meaning() {
        TrackingEvent event = reading.event();
        if (event == null || reading.fit() == Fit.UNMAPPED) {
            Meaning said = words.meaning(meaning -> ALL_BUT_DELIVERED.contains(meaning.phase()));
            return said == null ? Meaning.of(Phase.UNMAPPED, Detail.UNMAPPED) : said;
        }
        Meaning byStatus = new Meaning(event.phase(), event.detail(), event.reason(), event.completion(), Set.of());
        Meaning byWords = words.meaning(meaning -> wordsMaySay(event.phase(), meaning));
        return byWords != null && wordsDecide(byStatus, byWords) ? byWords : byStatus.filledFrom(byWords);
    }

    /** Whether the words may say this beside a status that means that phase by itself. */
    private static boolean wordsMaySay(Phase byStatus, Meaning said) {
        return switch (byStatus) {
            case TRANSIT, DELAY, HOLD, ATTEMPT_FAILED, PICKUP -> ON_THE_WAY.contains(said.phase());
            case FAILED, LOSS -> FAILURES.contains(said.phase());
            // Handed over, but to another carrier or a counter.
            case DELIVERED -> HAND_OVERS.contains(said.phase()) || said.is(Mark.SURE);
            default -> byStatus == said.phase();
        };
    }

    private boolean wordsDecide(Meaning byStatus, Meaning byWords) {
        String detail = reading.code().substatus();
        boolean coarse = detail == null || NO_DETAIL.contains(detail.strip()) || reading.fit() != Fit.MAPPED;
        return switch (byStatus.phase()) {
            case TRANSIT -> coarse || AMISS.contains(byWords.phase());
            case DELIVERED -> byWords.phase() != Phase.DELIVERED;
            default -> coarse;
        };
    }

    /** Whether status or words turn the parcel round; a way back that is only announced does not undo a delivery. */
    boolean isBack(Meaning meaning) {
        WayBack way = words.wayBack();
        boolean byWords = way != WayBack.NONE && (way != WayBack.LATER || meaning.phase() != Phase.DELIVERED);
        return isBackByStatus() || byWords || meaning.is(Mark.BACK);
    }

    /** Whether EasyPost's own status says that the parcel goes back to its sender. */
    boolean isBackByStatus() {
        TrackingEvent event = reading.event();
        return event != null && event.direction() == Direction.RETURN_TO_ORIGIN;
    }

    /** What the table did not know for sure, or null. */
    @Nullable
    String doubt(Meaning meaning) {
        if (meaning.phase() == Phase.UNMAPPED) {
            return reading.code() + " is not known";
        }
        TrackingEvent event = reading.event();
        if (event != null && event.phase() == Phase.DELIVERED && meaning.phase() != Phase.DELIVERED) {
            return "is \"delivered\", but the words say " + meaning.phase() + ", which is taken";
        }
        boolean unsure = reading.fit() == Fit.PARTLY || reading.fit() == Fit.UNMAPPED;
        return unsure && !reading.diagnostics().isEmpty()
                ? reading.diagnostics().get(0).message()
                : null;
    }
}
