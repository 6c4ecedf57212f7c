package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseEvaluateCommandTest {

    private static final String HEAD =
            "order_id,purchase_ts,carrier_date,delivered_date,customer_state,customer_zip,seller_state,seller_id,freight\n";
    private static final String GOOD = "a1,2026-03-10 09:00:00,2026-03-11,2026-03-14,RJ,20040,SP,s1,12.5\n";

    @TempDir
    private Path folder;

    @Test
    void predictions_are_a_file_and_figures_are_printed() throws IOException {
        CommandRun run = run(file("h.csv", orders(120)), "--from", "2026-03-01");

        assertThat(run.exitCode()).as(String.join("\n", run.err())).isZero();
        List<String> lines = Files.readAllLines(out());
        assertThat(lines.get(0)).isEqualTo("order_id,p10,p50,p90");
        assertThat(lines).hasSize(1 + 120 - 59);
        assertThat(lines.get(1)).matches("o59,\\d+,\\d+,\\d+");
        assertThat(run.out()).anyMatch(line -> line.startsWith("2026-Q1  model"));
        assertThat(run.out()).anyMatch(line -> line.startsWith("all      ratio"));
        assertThat(run.err()).contains("aftercart: 2026-03-01");
    }

    @Test
    void a_plot_is_written_beside_the_predictions_and_the_cost_is_said() throws IOException {
        Path plot = folder.resolve("plot.svg");

        CommandRun run = run(file("h.csv", orders(120)), "--from", "2026-03-01", "--plot", plot);

        assertThat(run.exitCode()).as(String.join("\n", run.err())).isZero();
        assertThat(Files.readString(plot))
                .startsWith("<svg ")
                .contains("2026-Q2")
                .endsWith("</svg>\n");
        assertThat(run.out())
                .anyMatch(line -> line.matches("\\d+ days learned, the slowest in \\d+ ms; .* KB of JSON"));
    }

    @Test
    void a_plot_that_cannot_be_written_is_said_before_the_work() throws IOException {
        refused(run(file("h.csv", orders(10)), "--plot", folder.resolve("no/plot.svg")), "there is no folder");
    }

    @Test
    void the_shops_promise_is_used_where_it_is_there_and_refused_where_it_is_no_day() throws IOException {
        String head = HEAD.replace("freight", "estimated_date");

        assertThat(run(file("h.csv", head + GOOD.replace("12.5", "2026-03-20")), "--from", "2026-03-01")
                        .exitCode())
                .isZero();
        assertThat(run(file("h.csv", head + GOOD.replace("12.5", "")), "--from", "2026-03-01")
                        .exitCode())
                .isZero();
        Files.delete(out());
        refused(
                run(file("h.csv", head + GOOD.replace("12.5", "20/03/2026"))),
                "line 2, column 61: estimated_date is not a day");
    }

    @Test
    void a_packed_history_says_the_same() throws IOException {
        run(file("h.csv", orders(120)), "--from", "2026-03-01");
        List<String> plain = Files.readAllLines(out());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(orders(120).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("h.csv.gz"), packed.toByteArray());

        assertThat(run(file, "--from", "2026-03-01").exitCode()).isZero();
        assertThat(Files.readAllLines(out())).isEqualTo(plain);
    }

    @Test
    void without_a_first_day_half_a_year_is_learned_first() throws IOException {
        CommandRun run = run(file("h.csv", orders(300)));

        assertThat(run.exitCode()).isZero();
        // 2026-01-01 and half a year is the first day of a quarter.
        assertThat(Files.readAllLines(out()).get(1)).startsWith("o181,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a2,2026-03-40,,2026-03-14,RJ,20040,SP,s1,1 | line 3, column 4: purchase_ts is not a day",
                "a2,2026-03-10,,soon,RJ,20040,SP,s1,1 | line 3, column 16: delivered_date is not a day",
                "a2,2026-03-10,,2026-03-09,RJ,20040,SP,s1,1 | line 3, column 16: delivered_date 2026-03-09 is before",
                "a2,2026-03-10,,2026-03-14,,20040,SP,s1,1 | line 3, column 27: customer_state is empty",
                "a2,2026-03-10,,2026-03-14,RJ,20040,SP,s1,NaN | line 3, column 42: freight is not a number",
                "a2,0000-00-00,,2026-03-14,RJ,20040,SP,s1,1 | line 3, column 4: purchase_ts is not a day",
                "a2,2026-03-10,1026-03-11,2026-03-14,RJ,20040,SP,s1,1 | line 3, column 15: carrier_date is not a day",
                "a2,2026-03-10,,2026-03-14,RJ,20040,SP,s1,-1 | line 3, column 42: freight is not a number",
                "a2,2026-03-10,,2026-03-14,RJ | line 3, column 1: has 5 fields, but there are 9 columns",
                "a1,2026-03-10,,2026-03-14,RJ,20040,SP,s1,1 | line 3, column 1: order_id is there a second time",
                "\"a2,2026-03-10 | the file ends inside quotes",
            })
    void a_bad_row_is_one_line_with_its_place_and_no_file(String row, String message) throws IOException {
        refused(run(file("h.csv", HEAD + GOOD + row + "\n")), message);
    }

    @Test
    void a_missing_column_is_named() throws IOException {
        refused(
                run(file("h.csv", HEAD.replace("seller_id", "seller") + GOOD)),
                "line 1, column 1: the column seller_id is missing");
    }

    @Test
    void an_empty_file_and_one_of_column_names_alone_are_refused() throws IOException {
        refused(run(file("h.csv", "")), "line 1, column 1: the column order_id is missing");
        refused(run(file("h.csv", HEAD)), "line 2, column 1: there are no orders");
    }

    @Test
    void a_field_of_ten_million_characters_is_not_kept() throws IOException {
        refused(
                run(file("h.csv", HEAD + GOOD + "x".repeat(10_000_000))),
                "line 3, column 1: a field has at most 1000 characters");
    }

    @Test
    void broken_gzip_and_files_that_are_not_there_are_refused() throws IOException {
        refused(run(Files.write(folder.resolve("h.gz"), new byte[] {0x1f, (byte) 0x8b, 1, 2, 3})), "cannot be read");
        refused(run(folder.resolve("none.csv")), "there is no such file");
    }

    @Test
    void a_list_of_holidays_that_is_none_is_refused() throws IOException {
        Path holidays = file("holidays.txt", "2026-03-20 spring\nEaster\n");

        refused(run(file("h.csv", HEAD + GOOD), "--holidays", holidays), "line 2, column 1: the line does not begin");
    }

    @Test
    void an_output_that_cannot_be_written_is_said_before_the_work() throws IOException {
        CommandRun run = CommandRun.of(
                "promise", "evaluate", "--history", file("h.csv", orders(10)), "--out", folder.resolve("no/pred.csv"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("there is no folder");
    }

    private void refused(CommandRun run, String message) throws IOException {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains(message);
        assertThat(out()).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().endsWith(".tmp")))
                    .isEmpty();
        }
    }

    private CommandRun run(Path history, Object... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("promise", "evaluate", "--history", history, "--out", out()), Stream.of(more))
                        .toArray());
    }

    private Path out() {
        return folder.resolve("pred.csv");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** An order a day from 2026-01-01 on, each five days under way. */
    private static String orders(int count) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.parse("2026-01-01").plusDays(i);
            csv.append(
                    "o%d,%s,%s,%s,RJ,20040,SP,s%d,12.5%n".formatted(i, day, day.plusDays(1), day.plusDays(5), i % 3));
        }
        return csv.toString();
    }
}
