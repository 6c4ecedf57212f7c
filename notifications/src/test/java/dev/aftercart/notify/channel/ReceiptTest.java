package dev.aftercart.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReceiptTest {

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    @Test
    void the_sequence_and_repetition_of_reports_change_nothing_and_no_later_word_is_lost() {
        long seed = 7_2026L;
        Random random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            List<Progress> reports = reports(random);
            List<Progress> again = new ArrayList<>(reports);
            again.addAll(reports.subList(0, random.nextInt(reports.size())));
            Collections.shuffle(again, random);
            assertThat(Receipt.furthest(again)).as("seed %s run %s", seed, run).isEqualTo(Receipt.furthest(reports));
            Stage furthest = Receipt.furthest(again).orElseThrow().stage();
            assertThat(reports).allMatch(report -> report.stage().compareTo(furthest) <= 0);
        }
    }

    private static List<Progress> reports(Random random) {
        List<Progress> reports = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            Stage stage = STAGES.get(random.nextInt(STAGES.size()));
            SendReason reason = stage == Stage.FAILED ? SendReason.UNREACHABLE : null;
            reports.add(
                    new Progress("SM1", "", stage, reason, "" + random.nextInt(2), NOW.plusSeconds(random.nextInt(3))));
        }
        return reports;
    }

    @ParameterizedTest
    @CsvSource({
        "STOP,true",
        "' stop. ',true",
        "Stop all,true",
        "opt-out,true",
        "إيقاف,true",
        "BERHENTI!,true",
        "START,false",
        "ابدأ,false",
        "don't stop,",
        "please stop by at noon,",
        "'',",
        "👍,"
    })
    void a_word_counts_when_it_is_the_whole_answer(String answer, Boolean isOut) {
        assertThat(OptOutWords.usual().read(answer).orElse(null)).isEqualTo(isOut);
    }

    @Test
    void a_shop_has_words_of_its_own() {
        OptOutWords words = OptOutWords.usual().out("Basta").in("Ancora");
        assertThat(words.read("BASTA")).contains(true);
        assertThat(words.read("ancora")).contains(false);
        assertThat(OptOutWords.usual().read("basta")).isEmpty();
    }

    @Test
    void a_choice_does_not_tell_whose_it_is() {
        assertThat(new Receipt.Choice("+966501234567", true, NOW).toString()).doesNotContain("966");
    }
}
