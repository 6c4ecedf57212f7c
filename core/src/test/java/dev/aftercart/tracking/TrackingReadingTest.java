package dev.aftercart.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackingReadingTest {

    @Test
    void what_is_not_known_is_named_by_code_else_status_else_text() {
        TrackingReading reading = new TrackingReading(
                CourierCode.of("dhl"),
                TrackingNumber.of("5000000017"),
                Set.of(),
                null,
                List.of(
                        unknown("coarse", "Q1", "some words"),
                        unknown("coarse", null, "some words"),
                        unknown(null, null, "some words"),
                        unknown(null, "Q1", null)),
                List.of(),
                Observation.ACTIVE,
                List.of());
        assertThat(reading.unmapped()).containsExactly("Q1", "coarse", "some words");
    }

    private static TrackingEvent unknown(@Nullable String status, @Nullable String code, @Nullable String text) {
        return TrackingEvent.of(Phase.UNMAPPED, Detail.UNMAPPED)
                .provenance(new Provenance("dhl", null, status, code, text, null))
                .build();
    }
}
