package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormaliseCommandTest {

    private static final String TWO = """
            {"shipments":[
              {"id":"111","service":"express","status":{"timestamp":"2026-03-02T10:00:00+03:00","statusCode":"transit",
                "status":"WC","description":"With delivery courier"}},
              {"id":"222","service":"express","returnFlag":true,"status":{"timestamp":"2026-03-05T10:00:00Z",
                "statusCode":"delivered","status":"OK","description":"Delivered"}}]}""";

    @TempDir
    private Path folder;

    @Test
    void a_body_gives_a_line_for_each_shipment() throws IOException {
        CommandRun run = CommandRun.of("normalise", "--courier", "dhl", file("two.json", TWO));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(2);
        assertThat(fields(run.out().get(0)))
                .containsEntry("outcome", "reading")
                .containsEntry("trackingNumber", "111")
                .containsEntry("direction", "FORWARD")
                .containsEntry("phase", "OUT_FOR_DELIVERY")
                .containsEntry("milestone", "OUT_FOR_DELIVERY")
                .containsEntry("observation", "ACTIVE")
                .containsEntry("delivered", "false")
                .containsEntry("lastEventAt", "2026-03-02T07:00:00Z")
                .containsEntry("zoneEvidence", "EXPLICIT_OFFSET");
        assertThat(fields(run.out().get(1)))
                .containsEntry("trackingNumber", "222")
                .containsEntry("direction", "RETURN_TO_ORIGIN")
                .containsEntry("phase", "DELIVERED")
                .containsEntry("delivered", "false");
    }

    @Test
    void bodies_are_compared_with_what_a_reader_expects() throws IOException {
        file("two.json", TWO);
        file("none.json", "{\"status\":404,\"title\":\"No result\"}");
        Path index = Path.of(file("index.tsv", """
                # what a careful reader says
                two.json\tDELIVERED return_to_origin
                two.json\tTRANSIT|out_for_delivery\tan argument

                none.json\tnot_found
                two.json\tDELIVERED
                """).toString());

        CommandRun run = CommandRun.of("normalise", "--courier", "dhl", "--expect", index);

        assertThat(run.exitCode()).isOne();
        assertThat(run.out())
                .singleElement()
                .asString()
                .endsWith("two.json\tDELIVERED\tOUT_FOR_DELIVERY; DELIVERED RETURN_TO_ORIGIN");
        assertThat(run.err()).containsExactly("aftercart: 4 bodies, 3 say what was expected");
    }

    @Test
    void either_bodies_are_named_or_an_index_of_them() throws IOException {
        Path body = Path.of(file("two.json", TWO).toString());
        assertThat(CommandRun.of("normalise", "--courier", "dhl").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("normalise", "--courier", "dhl", "--expect", body, body)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("normalise", "--courier", "dhl", "--expect", body)
                        .err()
                        .get(0))
                .contains("line 1: must be a file, a tab, and what is expected");
    }

    @Test
    void every_line_has_every_field_in_the_same_order() throws IOException {
        CommandRun run = CommandRun.of(
                "normalise",
                "--courier",
                "DHL",
                "--country",
                "de",
                file("two.json", TWO),
                file("bad.json", "nonsense"));

        assertThat(run.out())
                .hasSize(3)
                .allSatisfy(line -> assertThat(fields(line).keySet())
                        .containsExactly(
                                "file",
                                "courier",
                                "outcome",
                                "trackingNumber",
                                "direction",
                                "phase",
                                "detail",
                                "milestone",
                                "reason",
                                "action",
                                "observation",
                                "delivered",
                                "events",
                                "lastEventAt",
                                "zoneEvidence",
                                "unmapped"));
    }

    @Test
    void a_body_that_is_no_reading_gives_one_line_and_says_why_on_standard_error() throws IOException {
        file("1.json", "");
        file("2.json", "{\"status\":404,\"title\":\"No result found\",\"instance\":\"/shipment/777\"}");
        file("3.json", "{\"status\":401,\"title\":\"Unauthorized\"}");
        file("4.json", "{\"status\":429,\"title\":\"Too Many Requests\"}");

        CommandRun run = CommandRun.of("normalise", "--courier", "dhl", folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .extracting(line -> fields(line).get("outcome"))
                .containsExactly("unreadable", "not_found", "unauthorised", "retry_later");
        assertThat(fields(run.out().get(1)))
                .containsEntry("trackingNumber", "777")
                .containsEntry("observation", "NOT_REGISTERED");
        assertThat(run.err()).singleElement().asString().contains("1.json");
    }

    @Test
    void a_courier_whose_codes_differ_by_country_is_read_with_the_country_alone() throws IOException {
        Path body = file(
                "jnt.json",
                "{\"billCode\":\"17\",\"details\":[{\"scanTypeCode\":\"110\",\"scanTime\":\"2026-03-04 15:20:00\"}]}");

        assertThat(fields(CommandRun.of("normalise", "--courier", "jnt", "--country", "vn", body)
                        .out()
                        .get(0)))
                .containsEntry("phase", "TRANSIT");
        assertThat(CommandRun.of("normalise", "--courier", "jnt", body).err())
                .singleElement()
                .asString()
                .contains("--country");
    }

    @Test
    void bad_usage_and_missing_files_are_said_in_one_line_with_exit_code_2() {
        CommandRun pigeon = CommandRun.of("normalise", "--courier", "pigeon", folder);
        assertThat(pigeon.exitCode()).isEqualTo(2);
        assertThat(pigeon.err())
                .singleElement()
                .asString()
                .contains("there is no courier \"pigeon\"; there are: ")
                .contains("dhl");
        Path missing = folder.resolve("missing.json");
        assertThat(CommandRun.of("normalise", "--courier", "dhl", missing))
                .isEqualTo(refusal(missing + ": there is no such file"));
        assertThat(CommandRun.of("normalise", "--courier", "dhl").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("normalise", "--courier", "dhl", "--country", "Germany", folder)
                        .err())
                .first()
                .asString()
                .contains("two letters");
        assertThat(CommandRun.of("nonsense").exitCode()).isEqualTo(2);
    }

    @Test
    void every_command_has_help() {
        assertThat(CommandRun.of("--help").out()).anyMatch(line -> line.contains("normalise"));
        assertThat(CommandRun.of("normalise", "--help").exitCode()).isZero();
        assertThat(CommandRun.of("demo", "--help").out()).anyMatch(line -> line.contains("--body"));
    }

    private static CommandRun refusal(String message) {
        return new CommandRun(2, List.of(), List.of("aftercart: " + message));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, json.getText());
                json.skipChildren();
            }
            assertThat(json.nextToken()).isNull();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
        return fields;
    }
}
