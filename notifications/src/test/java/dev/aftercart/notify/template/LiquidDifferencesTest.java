package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table in {@code LIQUID.md}: what Liquid does, and what is done here instead. */
class LiquidDifferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{% if a %}{% else %}{% else %}{% endif %}` | does not belong here",
                "`{% if a %}{% else %}{% elsif b %}{% endif %}` | does not belong here",
                "`{{ 97 > 96 }}` | was not expected here",
                "`{{ a b }}` | was not expected here",
                "`{% if a & b %}{% endif %}` | was not expected here",
                "`{% case a %}{% when 1 and 2 %}{% endcase %}` | was not expected here",
                "`{{ }}` | a value is expected",
                "`{% echo %}` | a value is expected",
                "`{% assign 1 = 2 %}` | an assignment is written",
                "`{{ a | nosuch }}` | there is no filter",
                "`{% render name %}` | a block is shown by its name",
                "`{{ a }` | is not closed",
                "`{% include 'a' %}` | {% render 'name' %}",
                "`{% tablerow i in a %}{% endtablerow %}` | {% for item in list %}",
                "`{{ a | base64_encode }}` | no message needs it",
            })
    void what_liquid_passes_over_or_takes_from_elsewhere_is_a_fault(String source, String fault) {
        assertThat(Template.compile(source, Output.TEXT).diagnostics())
                .first()
                .asString()
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[{{ map }}{{ maps }}{{ map | join }}]` | [] | a map is nothing",
                "`{{ price }}` | 5.50 | an amount keeps its noughts",
                "`{{ e }}{{ e | truncate: 1, '' }}` | `👍🏽👍🏽` | a character is what a reader sees",
                "`{{ 'Š' | upcase }}{{ 'İ' | downcase | size }}` | Š2 | letters of any alphabet",
                "`{{ 'abc' | first }}{{ word.first }}` | `` | a text is no list",
                "`{{ word }}` | onetwo | controls that turn text around are dropped",
            })
    void some_values_are_shown_otherwise(String source, String expected, String why) {
        Map<String, Object> values = new HashMap<>();
        values.put("map", Map.of("a", 1));
        values.put("maps", List.of(Map.of("a", 1)));
        values.put("price", new BigDecimal("5.50"));
        values.put("e", "\uD83D\uDC4D\uD83C\uDFFD");
        values.put("word", "one\u202Etwo\u0000");
        assertThat(Template.compile(source, Output.TEXT).orThrow().render(values))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[{{ 1 | divided_by: 0 }}]` | [] | cannot be divided by 0",
                "`[{{ 1 | modulo: 0 }}]` | [] | cannot be divided by 0",
                "`{% if 'a' > 1 %}a{% else %}b{% endif %}` | b | cannot be compared",
                "`[{{ 'a' | map: 'b' }}]` | [] | has no properties",
                "`[{{ 'ab' | slice: 'x' }}]` | [] | whole numbers",
                "`{{ 'ab' | truncate: 'x' }}` | ab | no whole number",
                "`{% for i in (1..2) limit: 'x' %}{{ i }}{% endfor %}` | 12 | limit and offset are whole numbers",
                "`[{{ '%zz' | url_decode }}]` | [] | is not percent-encoded",
                "`[{{ 'a' | concat: 'b' }}]` | [] | only a list",
            })
    void where_liquid_writes_an_error_into_the_output_it_is_noted(String source, String expected, String note) {
        Rendering rendering = Rendering.plain();
        assertThat(Template.compile(source, Output.TEXT).orThrow().render(Map.of(), rendering))
                .isEqualTo(expected);
        assertThat(rendering.notes()).first().asString().contains(note);
    }
}
