package dev.aftercart.couriers.dhl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of {@code scans.tsv}: one scan, and what it means. */
class DhlScansTest {

    @TestFactory
    Stream<DynamicTest> a_scan_means_what_the_table_says() {
        return Table.rows(DhlScansTest.class, "scans.tsv", 9).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> check(row)));
    }

    private static void check(List<String> row) {
        TrackingEvent event = Bodies.reading(Bodies.shipment(row.get(0))
                        .scan("2026-03-02T10:00:00", row.get(1), row.get(2), row.get(3), row.get(4))
                        .json())
                .events()
                .get(0);
        assertThat(event.phase()).hasToString(row.get(5));
        assertThat(event.detail()).hasToString(row.get(6));
        assertThat(event.direction())
                .isEqualTo(row.get(7).equals("RTO") ? Direction.RETURN_TO_ORIGIN : Direction.FORWARD);
        if (!row.get(8).isEmpty()) {
            assertThat(List.of(String.valueOf(event.completion()), String.valueOf(event.reason())))
                    .contains(row.get(8));
        }
    }
}
