package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Timestamps.Written;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, , ",
        "2026-03-01T10:20, 2026-03-01, 2026-03-01T10:20, ",
        "2026-03-01 10:20:30, 2026-03-01, 2026-03-01T10:20:30, ",
        "2026-03-01t10:20:30z, 2026-03-01, 2026-03-01T10:20:30, Z",
        "2026-03-01T10:20:30.5+02:00, 2026-03-01, 2026-03-01T10:20:30.5, +02:00",
        "2026-03-01T10:20:30.123456789-0330, 2026-03-01, 2026-03-01T10:20:30.123456789, -03:30",
        "2026-03-01T10:20:30+05, 2026-03-01, 2026-03-01T10:20:30, +05:00",
        "2026-03-01+02:00, 2026-03-01, , +02:00",
        "' 2024-02-29 ', 2024-02-29, , ",
    })
    void a_time_is_read_as_it_is_written(String text, String date, String time, String offset) {
        Written written = Timestamps.read(text);
        assertThat(written).isNotNull();
        assertThat(written.date()).hasToString(date);
        assertThat(written.time()).isEqualTo(time == null ? null : LocalDateTime.parse(time));
        assertThat(written.offset()).isEqualTo(offset == null ? null : ZoneOffset.of(offset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-3-1",
                "2026-02-29",
                "2026-13-01",
                "2026-03-01T25:00",
                "2026-03-01T10:20:30 UTC",
                "2026-03-01T10:20:30+19:00",
                "2026-03-01T10:20:30.1234567890",
                "2026-03-01T1020",
                "0001-01-01T00:00:00",
                "9999-12-31",
                "２０２６-03-01"
            })
    void what_is_no_time_that_can_be_true_is_none(String text) {
        assertThat(Timestamps.read(text)).isNull();
    }

    @Test
    void any_time_written_by_the_clock_is_read_back() {
        long seed = 17;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            OffsetDateTime time = Instant.ofEpochSecond(
                            700_000_000L + random.nextInt(1_900_000_000), random.nextInt(1_000_000_000))
                    .atOffset(ZoneOffset.ofTotalSeconds((random.nextInt(57) - 28) * 1800));
            Written written = Timestamps.read(time.toString());
            assertThat(written).describedAs("seed %d: %s", seed, time).isNotNull();
            assertThat(written.exact()).isEqualTo(time);
        }
    }
}
