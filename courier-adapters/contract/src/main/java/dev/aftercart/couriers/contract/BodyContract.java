package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.tracking.Journey;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an adapter keeps to that is given a body, wherever the body is from. */
abstract class BodyContract {

    private static final int HUGE = 9 * 1024 * 1024;

    abstract Courier courier();

    abstract CourierAnswers answers();

    @Test
    final void a_truncated_answer_is_unreadable_wherever_it_ends() {
        assertThat(new Damage(answers().delivered()).endingEarly())
                .allSatisfy(part ->
                        assertThat(courier().parse(part)).singleElement().isInstanceOf(Unreadable.class));
    }

    @Test
    final void nulls_and_wrong_types_everywhere_are_survived() {
        assertThat(new Damage(answers().delivered()).everywhere())
                .allSatisfy(body -> assertThat(courier().parse(body)).isNotEmpty());
        assertThat(courier().parse(Damage.bytes("null"))).isNotEmpty();
    }

    @Test
    final void a_null_or_wrong_type_in_any_one_place_is_survived() {
        Courier courier = courier();
        assertThat(new Damage(answers().delivered()).inOnePlace())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(courier.parse(body))
                        .as(new String(body, StandardCharsets.UTF_8))
                        .isNotEmpty());
    }

    @Test
    final void bytes_that_are_no_text_are_unreadable() {
        assertThat(courier().parse(new Damage(answers().delivered()).notText()))
                .singleElement()
                .isInstanceOf(Unreadable.class);
    }

    @Test
    final void an_answer_deeper_than_any_is_unreadable() {
        assertThat(Damage.tooDeep())
                .allSatisfy(body ->
                        assertThat(courier().parse(body)).singleElement().isInstanceOf(Unreadable.class));
    }

    @Test
    final void a_huge_body_is_unreadable() {
        assertThat(courier().parse(new byte[HUGE])).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void events_shuffled_and_repeated_are_the_same_journey() {
        Journey first = parsed(answers().shuffled().get(0)).journey();
        for (String body : answers().shuffled()) {
            assertThat(parsed(body).journey().events()).isEqualTo(first.events());
        }
    }

    @Test
    final void parsing_twice_gives_the_same() {
        assertThat(parsed(answers().delivered())).isEqualTo(parsed(answers().delivered()));
    }

    @Test
    final void a_push_of_garbage_is_answered() {
        assertThat(courier()
                        .read(PushRequest.of(Map.of(), Damage.bytes("\u0000garbage")))
                        .outcomes())
                .isNotEmpty()
                .noneMatch(Reading.class::isInstance);
    }

    final TrackingReading parsed(String body) {
        return reading(courier().parse(Damage.bytes(body)));
    }

    static TrackingReading reading(List<TrackingOutcome> outcomes) {
        assertThat(outcomes).singleElement().isInstanceOf(Reading.class);
        return ((Reading) outcomes.get(0)).reading();
    }
}
