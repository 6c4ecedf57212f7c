package dev.aftercart.couriers.ups;

import static dev.aftercart.couriers.ups.Bodies.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.Phase;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the table of codes has, and what it leaves out. */
class UpsCodesTest {

    /** Nothing is known (000, 148, 163), a test (088), and numbers that UPS has not given. */
    private static final Set<Integer> NO_STATUS = Set.of(0, 1, 2, 4, 8, 9, 15, 31, 88, 148, 150, 151, 152, 163);

    @Test
    void every_status_is_known_but_those_that_say_nothing() {
        assertThat(IntStream.rangeClosed(0, 169)
                        .filter(status -> phase("", "", "%03d".formatted(status)) == Phase.UNMAPPED)
                        .boxed())
                .containsExactlyInAnyOrderElementsOf(NO_STATUS);
    }

    @Test
    void every_code_of_the_table_is_understood_in_its_list() {
        for (List<String> row : Table.rows(UpsStatus.class, "ups-codes.tsv", 5)) {
            for (String code : row.get(4).split(" ")) {
                assertThat(phase(row.get(0), code))
                        .as("%s %s", row.get(0), code)
                        .hasToString(row.get(1));
            }
        }
    }

    @Test
    void no_exception_code_delivers_but_those_that_say_so() {
        assertThat(codes("X", "DELIVERED"))
                .containsExactlyInAnyOrder("56", "59", "64", "F4", "FT", "KM", "4S", "PP", "TU", "UA", "YJ", "YK");
    }

    @Test
    void freight_pricing_is_a_price_and_no_freight() {
        assertThat(ofService("UPS Freight LTL", "64")).isEqualTo(Phase.DELAY);
        assertThat(ofService("UPS Ground with Freight Pricing", "64")).isNotEqualTo(Phase.DELAY);
    }

    private static List<String> codes(String list, String phase) {
        return Table.rows(UpsStatus.class, "ups-codes.tsv", 5).stream()
                .filter(row -> row.get(0).equals(list) && row.get(1).equals(phase))
                .flatMap(row -> List.of(row.get(4).split(" ")).stream())
                .toList();
    }

    private static Phase phase(String list, String code) {
        return switch (list) {
            case "status" -> phase("", "", code);
            case "mail" -> ofService("UPS Mail Innovations", code);
            case "freight" -> ofService("UPS Freight LTL", code);
            default -> phase(list, code, "");
        };
    }

    private static Phase ofService(String service, String code) {
        return parcel().field("\"service\":{\"description\":\"" + service + "\"}")
                .activity("I", code, "", "")
                .newest()
                .phase();
    }

    private static Phase phase(String type, String code, String status) {
        return parcel().activity(type, code, status, "").newest().phase();
    }
}
