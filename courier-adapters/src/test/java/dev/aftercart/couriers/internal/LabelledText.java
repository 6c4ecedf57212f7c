package dev.aftercart.couriers.internal;

import dev.aftercart.couriers.StatusTexts;
import dev.aftercart.couriers.StatusTexts.Reading;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import java.util.List;

/** A courier's text with what it may be taken for; a label that is empty says nothing. */
public record LabelledText(String language, String text, String phases, String detail, String direction) {

    /** Reads a table that stands beside this class. */
    public static List<LabelledText> read(String table) {
        return Table.rows(LabelledText.class, table, 5).stream()
                .map(row -> new LabelledText(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
    }

    /** Whether the text is taken for what its label says. */
    public boolean isRight() {
        Reading reading = StatusTexts.classify(text);
        return List.of(phases.split("\\|")).contains(reading.phase().name())
                && (detail.isEmpty() || detail.equals(reading.detail().code()))
                && direction.equals(reading.direction().name());
    }

    /** Whether the text is taken for a delivery to the recipient, which its label does not say. */
    public boolean isWronglyDelivered() {
        Reading reading = StatusTexts.classify(text);
        boolean labelled = phases.contains("DELIVERED") && direction.equals("FORWARD");
        return reading.phase() == Phase.DELIVERED && reading.direction() == Direction.FORWARD && !labelled;
    }
}
