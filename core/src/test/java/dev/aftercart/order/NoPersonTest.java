package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.DHL;
import static dev.aftercart.order.OrderFixtures.NUMBER;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.at;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.placed;
import static dev.aftercart.order.OrderFixtures.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.customer.CustomerId;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to get a person into the log. */
class NoPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signed by J. DOE",
                "Jane Doe wrote that it broke",
                "jane@example.com",
                "+966 50 000 0000",
                "سارة",
                "late\nJane",
                " ",
                ""
            })
    void a_field_for_a_code_refuses_what_a_person_wrote_and_does_not_repeat_it(String words) {
        List<Function<String, Fact>> facts = List.of(
                text -> new Fact.Cancellation(Items.NONE, text),
                text -> new Fact.Return("RMA-1", Items.NONE, text),
                text -> new Fact.Return(text, Items.NONE, null),
                text -> new Fact.Message("shipped:1001", "email", text),
                text -> new Fact.Message("shipped:1001", text, null),
                text -> new Fact.Message("k", orFree(text), "email", "customer", List.of(), null, null),
                text -> new Fact.Message("k", "shipped", "email", orFree(text), List.of(), null, null),
                text -> new Fact.Message("k", "shipped", "email", "customer", List.of(text), null, null),
                text -> new Fact.Message("k", "email", null).receipt(text),
                Fact.Note::new,
                text -> new Fact.Correction(EventId.of("shop:1"), null, orFree(text), "mistake"),
                text -> new Fact.Correction(EventId.of("shop:1"), null, "support", orFree(text)),
                text -> new Fact.Payment(Money.parse("SAR 1.00"), orFree(text)));
        for (Function<String, Fact> fact : facts) {
            assertThatThrownBy(() -> fact.apply(words))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is a code")
                    .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                    .doesNotContain("Jane", "J. DOE", "jane@", "سارة");
        }
    }

    /** Three fields may be empty, which is no text. */
    private static String orFree(String text) {
        return text.isEmpty() ? "free text" : text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGNED BY J. DOE", "leave with neighbour", "jane@example.com 1", "سارة 1", ""})
    void words_are_no_tracking_number(String words) {
        assertThatThrownBy(() -> TrackingNumber.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tracking number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "None", "N/A", "AB", "tbd"})
    void words_for_nothing_are_no_tracking_number(String word) {
        assertThatThrownBy(() -> TrackingNumber.of(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_word_is_a_tracking_number_as_in_couriers_test_systems() {
        assertThat(TrackingNumber.of("shippo_transit").value()).isEqualTo("SHIPPO_TRANSIT");
        assertThat(TrackingNumber.of(" XXX ").value()).isEqualTo("XXX");
    }

    @Test
    void a_tracking_number_is_the_same_in_whatever_digits_it_was_typed() {
        assertThat(TrackingNumber.of("٧٧٧ ٧٧٧-۰a")).isEqualTo(TrackingNumber.of("777777-0A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sara@example.com", "+966500000000", "Sara Example", "c\t1"})
    void a_customers_key_says_nothing_of_the_customer(String key) {
        assertThatThrownBy(() -> new CustomerId(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_id_holds_no_address() {
        assertThatThrownBy(() -> EventId.of("shop:mail:sara@example.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("e-mail");
    }

    @Test
    void details_and_causes_are_codes() {
        assertThatThrownBy(() -> Detail.of("left with Mrs Doe")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reason(Reason.Fault.RECIPIENT, "Mrs Doe was out"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "Riyadh; Riyadh",
                "Henderson, NV, US; Henderson",
                "'Quay 12, ROTTERDAM'; ROTTERDAM",
                "Saint-Jean-d’Angély; Saint-Jean-d’Angély",
                "الرياض; الرياض",
                "SIGNED BY J. DOE; -",
                "'DELIVERED TO [JOE DOE | 05-03-2026 | JAKARTA]'; -",
                "c/o Doe, Riyadh; -",
                "Nachbar Müller; -",
                "diterima oleh Budi; -",
                "المستلم سارة; -",
                "12 King Street; -",
                "+966 50 000 0000; -",
                "jane@example.com; -"
            })
    void a_place_is_a_town_or_nothing(String field, String town) {
        assertThat(Place.of("SA", field).masked().city()).isEqualTo(town);
        assertThat(new Place("SA", field, null, null).masked().region()).isEqualTo(town);
    }

    @Test
    void a_place_of_ten_million_letters_is_no_town() {
        assertThat(Place.of("SA", "a ".repeat(5_000_000)).masked().city()).isNull();
        assertThat(new Place("Saudi Arabia, Jane Doe", null, null, "11564, Jane Doe").masked())
                .isEqualTo(Place.UNKNOWN);
    }

    @Test
    void what_a_courier_wrote_in_place_of_a_code_is_left_out() {
        TrackingEvent event = at(3, Phase.DELIVERED, Detail.DELIVERED)
                .place(Place.of("SA", "SIGNED J. DOE"))
                .provenance(new Provenance("dhl", "v 1", "delivered", "Signed by J. DOE", "J. DOE", "en"))
                .build();
        String json = new OrderLog(NUMBER, order(scan(PARCEL, event)).events(), null).toJson();

        assertThat(json).doesNotContain("DOE").contains("\"status\":\"delivered\"");
    }

    @Test
    void a_document_that_holds_a_couriers_words_is_refused() {
        for (String words : List.of(
                "\"provenance\":{\"provider\":\"dhl\",\"text\":\"Signed by J. DOE\"}",
                "\"provenance\":{\"provider\":\"dhl\",\"code\":\"Signed by J. DOE\"}",
                "\"place\":{\"city\":\"12 King Street, c/o Doe\"}")) {
            String event =
                    "{\"kind\":\"tracking_recorded\",\"occurredAt\":\"2026-03-05T09:00:00Z\",\"data\":{\"courier\":\""
                            + DHL + "\",\"number\":\"" + PARCEL
                            + "\",\"event\":{\"phase\":\"delivered\",\"detail\":\"delivered\"," + words + "}}}";
            String document = "{\"format\":\"aftercart-order-log\",\"version\":1,\"order\":\"1\",\"events\":["
                    + EventJson.write(placed().get(0)) + "," + event + "]}";

            assertThat(OrderLog.read(document.getBytes(StandardCharsets.UTF_8)).diagnostics())
                    .singleElement()
                    .satisfies(found -> assertThat(found.message())
                            .contains("may name people")
                            .doesNotContain("DOE"));
        }
    }
}
