package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitStateTest {

    private static final long SEED = 20260401;
    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.in(ZoneOffset.UTC).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** Some of everything that a model can be told, day by day. */
    private static List<TransitDay> days(int count) {
        Random random = new Random(SEED);
        List<List<TransitDay.Step>> days = new ArrayList<>();
        for (int day = 0; day < 3 * count; day++) {
            days.add(new ArrayList<>());
        }
        for (int i = 0; i < 6 * count; i++) {
            live("parcel \"" + i + "\"", i / 6, days, random);
        }
        List<TransitDay> told = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            told.add(new TransitDay(START.plusDays(day), days.get(day)));
        }
        return told;
    }

    private static void live(String parcel, int bought, List<List<TransitDay.Step>> days, Random random) {
        Lane lane = new Lane(
                List.of("riyadh", "seller-" + random.nextInt(9)),
                List.of(random.nextBoolean() ? "jazan" : "جدة", "z" + random.nextInt(20)),
                random.nextBoolean() ? List.of() : List.of("heavy"));
        int takes = GeneratedParcels.spread(random, 9);
        days.get(bought).add(new TransitDay.Bought(parcel, lane));
        days.get(bought + takes / 3).add(new TransitDay.HandedOver(parcel));
        days.get(bought + takes / 3).add(new TransitDay.Scanned(parcel, "PICKUP"));
        days.get(bought + takes / 2).add(new TransitDay.Scanned(parcel, "TRANSIT"));
        days.get(bought + takes)
                .add(random.nextInt(20) == 0 ? new TransitDay.GivenUp(parcel) : new TransitDay.Delivered(parcel));
    }

    private static TransitModel after(TransitModel model, List<TransitDay> days) {
        TransitModel taught = model;
        for (TransitDay day : days) {
            taught = taught.after(day);
        }
        return taught;
    }

    private static TransitModel readAgain(TransitModel model) {
        return TransitModel.read(model.toJson(), CALENDAR).orThrow();
    }

    private static List<Object> answers(TransitModel model, LocalDate today) {
        List<Object> answers = new ArrayList<>();
        for (int seller = 0; seller < 10; seller++) {
            Lane lane =
                    new Lane(List.of("riyadh", "seller-" + seller), List.of("jazan", "z" + seller), List.of("heavy"));
            answers.add(model.atCheckout(lane, today));
            answers.add(model.atHandOver(lane, today));
        }
        for (int i = 0; i < 600; i++) {
            answers.add(model.underWay("parcel \"" + i + "\""));
            answers.add(model.silence("parcel \"" + i + "\""));
        }
        return answers;
    }

    @Test
    void a_model_written_and_read_answers_as_the_original() {
        TransitModel model = after(TransitModel.untaught(CALENDAR), days(90));

        assertThat(answers(readAgain(model), START.plusDays(90)))
                .as("seed %d", SEED)
                .isEqualTo(answers(model, START.plusDays(90)));
        assertThat(readAgain(model).learnedUntil()).isEqualTo(model.learnedUntil());
        assertThat(model.silence("parcel \"530\"")).isPresent();
    }

    @Test
    void a_model_written_and_read_each_day_learns_as_the_original() {
        TransitModel original = TransitModel.untaught(CALENDAR);
        TransitModel reread = original;
        for (TransitDay day : days(70)) {
            original = original.after(day);
            reread = readAgain(reread.after(day));
        }

        assertThat(answers(reread, START.plusDays(70)))
                .as("seed %d", SEED)
                .isEqualTo(answers(original, START.plusDays(70)));
        assertThat(reread.toJson()).isEqualTo(original.toJson());
    }

    @Test
    void fields_may_come_in_another_order_and_later_ones_are_passed_over() {
        TransitModel model = after(TransitModel.untaught(CALENDAR), days(40));
        String json = model.toJson();
        int lanes = json.indexOf(",\"lanes\":");
        String turned = "{\"added later\":{\"x\":[1,{}]}" + json.substring(lanes, json.length() - 1) + ","
                + json.substring(1, lanes) + "}";

        TransitModel read = TransitModel.read(turned, CALENDAR).orThrow();

        assertThat(answers(read, START.plusDays(40))).isEqualTo(answers(model, START.plusDays(40)));
    }

    @Test
    void an_untaught_model_can_be_kept_too() {
        TransitModel read = readAgain(TransitModel.untaught(CALENDAR));

        assertThat(read.learnedUntil()).isEmpty();
        assertThat(read.atCheckout(Lane.of("a", "b"), START))
                .isEqualTo(TransitModel.untaught(CALENDAR).atCheckout(Lane.of("a", "b"), START));
    }

    @Test
    void a_document_cut_short_anywhere_is_a_diagnostic_with_its_place() {
        String json = after(TransitModel.untaught(CALENDAR), days(20)).toJson();
        Random random = new Random(SEED);

        for (int i = 0; i < 200; i++) {
            int length = random.nextInt(json.length());
            Parsed<TransitModel> read = TransitModel.read(json.substring(0, length), CALENDAR);
            assertThat(read.value()).as("seed %d, %d characters", SEED, length).isEmpty();
            assertThat(read.diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::line)
                    .isEqualTo(1);
        }
    }

    @Test
    void a_document_with_a_character_changed_never_makes_an_exception_escape() {
        String json = after(TransitModel.untaught(CALENDAR), days(20)).toJson();
        Random random = new Random(SEED);

        for (int i = 0; i < 500; i++) {
            StringBuilder broken = new StringBuilder(json);
            broken.setCharAt(random.nextInt(json.length()), "9-\"[]{},.eE:x\u0000".charAt(random.nextInt(14)));
            Parsed<TransitModel> read = TransitModel.read(broken.toString(), CALENDAR);
            read.value().ifPresent(model -> answers(model, START.plusDays(20)));
            assertThat(read.value().isPresent()).isEqualTo(read.diagnostics().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                       | here must be an object",
                "[1]                    | here must be an object",
                "{}                     | version is missing",
                "{\"version\":2}        | version must be 1, but was 2",
                "{\"version\":\"1\"}    | version must be 1",
                "{\"version\":1}        | learnedUntil is missing",
                "{\"version\":1,\"learnedUntil\":\"soon\"}   | learnedUntil must be a day such as 2026-03-10",
                "{\"version\":1,\"version\":1}               | Duplicate field 'version'",
                "{} {}                  | something follows after the end",
            })
    void what_is_no_model_is_said(String json, String message) {
        Parsed<TransitModel> read = TransitModel.read(json == null ? "" : json, CALENDAR);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().asString().contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"waiting\":[[\"a\",3,0,0.0]]   | \"waiting\":[[\"a\",7,0,0.0]]    | so none has the number 7",
                "\"waiting\":[[\"a\",3,0,0.0]]   | \"waiting\":[[\"a\",3,-3,0.0]]   | days ago must be from 0",
                "\"waiting\":[[\"a\",3,0,0.0]]   | \"waiting\":[[\"a\",3,0,-9]]     | a number from 0.0 to",
                "\"waiting\":[[\"a\",3,0,0.0]]   | \"waiting\":[[\"a\",0,0,1e999]]  | a number from 0.0 to",
                "\"waiting\":[[\"a\",3,0,0.0]]   | \"waiting\":[[\"a\",0,0,0,0]]    | the end of the list",
                "\"waiting\":[[\"a\",3,0,0.0]]   | \"waiting\":[[7,0,0,0]]          | here must be a text",
                "\"names\":[\"there\"            | \"names\":[\" \"                 | three lists of names that are not blank",
            })
    void what_cannot_be_in_a_model_is_said_with_its_place(String good, String bad, String message) {
        TransitModel model = TransitModel.untaught(CALENDAR)
                .after(new TransitDay(START, List.of(new TransitDay.Bought("a", Lane.of("here", "there")))));
        String json = model.toJson();
        assertThat(json.contains(good)).as(good).isTrue();

        Parsed<TransitModel> read = TransitModel.read(json.replace(good, bad), CALENDAR);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void a_silence_without_its_point_is_said() {
        String json = TransitModel.untaught(CALENDAR)
                .after(new TransitDay(
                        START,
                        List.of(
                                new TransitDay.Bought("a", Lane.of("here", "there")),
                                new TransitDay.Scanned("a", "TRANSIT"))))
                .toJson();
        int gaps = json.indexOf("betweenScans");
        String broken = json.substring(0, gaps) + json.substring(gaps).replaceFirst("\\[\"a\",\\d+,", "[\"a\",0,");

        assertThat(broken).isNotEqualTo(json);
        assertThat(TransitModel.read(broken, CALENDAR).diagnostics())
                .singleElement()
                .asString()
                .contains("a silence needs the point");
    }

    @Test
    void ten_million_characters_in_a_name_are_read_or_refused_without_an_exception() {
        String json = TransitModel.untaught(CALENDAR)
                .toJson()
                .replace("\"names\":[]", "\"names\":[\"" + "x".repeat(10_000_000) + "\"]");

        assertThat(TransitModel.read(json, CALENDAR).value()).isPresent();
    }
}
