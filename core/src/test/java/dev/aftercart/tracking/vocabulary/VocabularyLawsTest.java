package dev.aftercart.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyLawsTest {

    /** Every code of every vocabulary, on waybills of every direction. */
    static Stream<Arguments> codes() {
        return Vocabulary.all().stream()
                .flatMap(vocabulary -> Stream.of(Direction.values()).map(vocabulary::on))
                .flatMap(vocabulary -> vocabulary.codes().stream().map(code -> arguments(vocabulary, code)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_was_read_is_given_again_as_it_came(Vocabulary vocabulary, StatusCode code) {
        Reading reading = vocabulary.read(code);
        if (reading.event() != null) {
            assertThat(vocabulary.write(reading)).isEqualTo(new Written(code, Set.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_meaning_alone_gives_a_code_that_is_read_the_same(Vocabulary vocabulary, StatusCode code) {
        Reading reading = vocabulary.read(code);
        if (isReadOnly(vocabulary, code)) {
            return;
        }
        TrackingEvent meaning = anonymous(reading);
        Written written = meaning == null ? vocabulary.write(reading.observation()) : vocabulary.write(meaning);

        assertThat(written.lost()).isEmpty();
        Reading again = vocabulary.read(Objects.requireNonNull(written.code()));
        assertThat(again.observation()).isEqualTo(reading.observation());
        assertThat(anonymous(again)).isEqualTo(anonymous(reading));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_of_a_table_is_known(Vocabulary vocabulary, StatusCode code) {
        assertThat(vocabulary.read(code).fit()).isIn(Reading.Fit.MAPPED, Reading.Fit.AMBIGUOUS);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nothing_that_goes_back_is_written_as_delivered_to_the_customer(Vocabulary vocabulary, StatusCode code) {
        TrackingEvent event = vocabulary.read(code).event();
        if (event == null || event.isDeliveryToCustomer()) {
            return;
        }
        for (Vocabulary other : Vocabulary.all()) {
            StatusCode written = other.write(event).code();
            TrackingEvent read = written == null ? null : other.read(written).event();
            assertThat(read == null || !read.isDeliveryToCustomer())
                    .as("%s in %s is %s", code, other, written)
                    .isTrue();
        }
    }

    /** What is not reported as lost is there; and no cause or way of handing over is there that was not meant. */
    @Test
    void what_is_not_reported_as_lost_is_read_back() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            TrackingEvent event = event(random);
            Vocabulary vocabulary = pick(random, Vocabulary.all()).on(pick(random, List.of(Direction.values())));
            Written written = vocabulary.write(event);
            if (written.code() != null) {
                TrackingEvent read = anonymous(vocabulary.read(written.code()));
                assertThat(agrees(event, read, written))
                        .as("seed %s: %s in %s: %s", seed, event, vocabulary, written)
                        .isTrue();
            }
        }
    }

    private static boolean agrees(TrackingEvent event, @Nullable TrackingEvent read, Written written) {
        if (read == null) {
            return written.lost().contains(Axis.PHASE);
        }
        boolean repeats = read.reason() != null
                && read.reason().cause().equals(read.detail().code());
        boolean nothingClaimed =
                (read.reason() == null || repeats || read.reason().equals(event.reason()))
                        && (read.completion() == null || read.completion() == event.completion());
        return nothingClaimed
                && (written.lost().contains(Axis.DIRECTION) || read.direction() == event.direction())
                && (written.lost().contains(Axis.PHASE) || read.phase() == event.phase())
                && (written.lost().contains(Axis.DETAIL) || read.detail().equals(event.detail()))
                && (written.lost().contains(Axis.ATTEMPT) || Objects.equals(read.attempt(), event.attempt()))
                && (written.lost().contains(Axis.COMPLETION) || read.completion() == event.completion())
                && (written.lost().contains(Axis.ACTION) || Objects.equals(read.action(), event.action()));
    }

    private static TrackingEvent event(Random random) {
        List<Detail> details = List.of(
                Detail.IN_TRANSIT, Detail.DELIVERED, Detail.REFUSED, Detail.DELAYED, Detail.RETURNED, Detail.of("own"));
        List<@Nullable Reason> reasons = new ArrayList<>(List.of(Reason.REFUSED, Reason.NOT_HOME, Reason.WEATHER));
        reasons.add(null);
        return TrackingEvent.of(pick(random, List.of(Phase.values())), pick(random, details))
                .direction(pick(random, List.of(Direction.values())))
                .reason(pick(random, reasons))
                .completion(random.nextInt(4) == 0 ? pick(random, List.of(Completion.values())) : null)
                .attempt(random.nextInt(4) == 0 ? attempt(random) : null)
                .build();
    }

    private static Attempt attempt(Random random) {
        return new Attempt(pick(random, List.of(Attempt.Found.values())), random.nextInt(3), null);
    }

    private static <T extends @Nullable Object> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static boolean isReadOnly(Vocabulary vocabulary, StatusCode code) {
        return (vocabulary.provider().equals("easypost") && code.status().equals("canceled"))
                || List.of("BUYER_ACTION_REQUIRED", "READY_FOR_RECIPIENT_PICKUP", "RETURNING_TO_SENDER")
                        .contains(code.status());
    }

    private static @Nullable TrackingEvent anonymous(Reading reading) {
        return reading.event() == null
                ? null
                : reading.event().toDraft().provenance(null).build();
    }
}
