package dev.aftercart.examples.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryHistoryTest {

    private static List<String> traits(String purchase) throws IOException {
        String csv =
                "order_id,purchase_ts,carrier_date,delivered_date,customer_state,customer_zip,seller_state,seller_id\n"
                        + "o-1," + purchase + ",,2026-03-14,RJ,20310,SP,seller-7\n";
        return DeliveryHistory.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .orThrow()
                .get(0)
                .lane()
                .traits();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10 00:00:00, 0", "2026-03-10T11:59:00Z, 2", "2026-03-10 12:00, 3", "2026-03-10 23:59:59, 5"})
    void the_hour_of_the_purchase_is_a_trait(String purchase, int band) throws IOException {
        assertThat(traits(purchase)).containsExactly("purchase hour band " + band);
    }

    @Test
    void a_day_alone_and_an_hour_that_cannot_be_have_no_band() throws IOException {
        assertThat(traits("2026-03-10")).isEmpty();
        assertThat(traits("2026-03-10 24:00:00")).isEmpty();
        assertThat(traits("2026-03-10 morning")).isEmpty();
    }
}
