package dev.aftercart.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingTest {

    private static final Party ANN = Party.of("Ann Other", "Elm Street", "Springfield", "US")
            .company("Other Ltd")
            .house("12b")
            .region("IL")
            .postcode("62701")
            .phone("+12175550100")
            .email("ann@other.example");

    @Test
    void nobody_is_shown_in_any_text_form() {
        Consignment consignment = Consignment.of("1001", ANN, ANN, Parcel.weighing(500));
        LabelRequest label = new LabelRequest(BookingKey.of("K"), consignment, LabelFormat.PDF);
        PickupRequest pickup =
                PickupRequest.of(BookingKey.of("K"), consignment, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        DeliveryInstruction.Wish wish = new DeliveryInstruction.DeliverTo(ANN);
        assertThat(List.of(ANN, consignment, label, pickup, wish).toString())
                .doesNotContain("Ann", "Other", "Elm", "12b", "Springfield", "62701", "555", "example");
    }

    @Test
    void what_is_wrong_with_a_party_is_told_without_what_it_is() {
        assertThatThrownBy(() -> ANN.phone("+1217\n5550100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone")
                .hasMessageNotContaining("5550100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rma-1", "RMA 1", "RMA_1", "-1", "..", ".", "RMA/1", "ÄRA", "X\n"})
    void a_key_that_some_courier_would_not_keep_is_none(String text) {
        assertThatThrownBy(() -> BookingKey.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "a b", "\u00e9", "a\n"})
    void an_id_that_would_lead_elsewhere_is_none(String text) {
        assertThat(BookingId.isOne(text)).isFalse();
    }

    @Test
    void one_of_two_who_note_a_key_is_the_first_until_it_is_withdrawn() {
        BookingJournal journal = BookingJournal.inMemory();
        assertThat(journal.begin(BookingKey.of("K"))).isTrue();
        assertThat(journal.begin(BookingKey.of("K"))).isFalse();
        journal.withdraw(BookingKey.of("K"));
        assertThat(journal.begin(BookingKey.of("K"))).isTrue();
    }

    @Test
    void only_what_was_accepted_goes_on() {
        assertThat(new Accepted<>(1).<Integer>then(one -> new Accepted<>(one + 1)))
                .isEqualTo(new Accepted<>(2));
        List<BookingOutcome<Integer>> others = List.of(
                new Refused<>("no", "field"),
                new InDoubt<>(Duration.ofSeconds(1), "perhaps"),
                new RetryLater<>(null, "later"),
                new Unauthorised<>("who?"));
        for (BookingOutcome<Integer> other : others) {
            assertThat(other.<String>then(one -> new Accepted<>("never"))).isEqualTo(other);
        }
    }

    @Test
    void a_label_lies_at_an_https_address_and_does_not_show_it() {
        for (String address :
                List.of("http://labels.example/1", "file:///etc/passwd", "https:///1", "labels.example")) {
            assertThatThrownBy(() -> LabelDocument.at(LabelFormat.PDF, URI.create(address)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(LabelDocument.at(LabelFormat.PDF, URI.create("https://labels.example/1")))
                .hasToString("PDF at an address");
    }

    @Test
    void a_label_keeps_its_bytes_to_itself() {
        byte[] bytes = {1, 2, 3};
        LabelDocument document = LabelDocument.of(LabelFormat.PDF, bytes);
        bytes[0] = 9;
        document.content().orElseThrow()[1] = 9;
        assertThat(document.content())
                .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1, 2, 3));
    }
}
