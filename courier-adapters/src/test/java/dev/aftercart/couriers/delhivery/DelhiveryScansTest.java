package dev.aftercart.couriers.delhivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of {@code scans.tsv}: one scan, and what it means. */
class DelhiveryScansTest {

    @TestFactory
    Stream<DynamicTest> a_scan_means_what_the_table_says() {
        return Table.rows(DelhiveryScansTest.class, "scans.tsv", 8).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> check(row)));
    }

    private static void check(List<String> row) {
        String scan = Bodies.scan(row.get(0), row.get(1), row.get(2), row.get(3), "2026-03-02T10:00:00.123");
        TrackingEvent event = Bodies.reading(Bodies.shipment("", scan)).events().get(0);
        assertThat(event.phase()).hasToString(row.get(4));
        assertThat(event.detail()).hasToString(row.get(5));
        assertThat(event.direction()).isEqualTo(direction(row.get(6)));
        if (row.get(7).isEmpty()) {
            assertThat(event.reason()).isNull();
        } else {
            assertThat(List.of(String.valueOf(event.completion()), String.valueOf(event.reason())))
                    .contains(row.get(7));
        }
    }

    private static Direction direction(String written) {
        return switch (written) {
            case "RTO" -> Direction.RETURN_TO_ORIGIN;
            case "REVERSE" -> Direction.REVERSE;
            default -> Direction.FORWARD;
        };
    }
}
