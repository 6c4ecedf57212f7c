package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters as Liquid has them. */
class LiquidFiltersTest {

    private static final Map<String, ?> VALUES = Map.of(
            "price",
            new BigDecimal("149.00"),
            "ratio",
            0.5,
            "letters",
            Arrays.asList("b", "a", null, "C", "b"),
            "lines",
            List.of(
                    Map.of("sku", "S", "n", 2, "gift", false),
                    Map.of("sku", "M", "n", 10, "gift", true),
                    Map.of("sku", "S", "n", 1)),
            "markup",
            "<p class='a'>Tea &amp; <b>more</b></p><script>x()</script><!-- y -->");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // text
                "`{{ 'a' | append: 1 | prepend: nil }} {{ 'aXbX' | replace: 'X', 'y' }} {{ 'aXbX' | remove: 'X' }}` | a1 ayby ab",
                "`{{ 'aXbX' | replace_first: 'X', 'y' }} {{ 'aXbX' | replace_last: 'X', 'y' }}` | aybX aXby",
                "`{{ 'aXbX' | remove_first: 'X' }} {{ 'aXbX' | remove_last: 'X' }}` | abX aXb",
                "`[{{ ' a ' | lstrip }}][{{ ' a ' | rstrip }}][{{ 'a\nb' | strip_newlines }}]` | [a ][ a][ab]",
                "`{{ markup | strip_html }}` | Tea &amp; more",
                "`{{ 'one  two three' | truncatewords: 2 }} {{ 'one two' | truncatewords: 2, '--' }}` | one two... one two",
                "`{{ 'Ground control' | truncate: 9 }} {{ 'Ground' | truncate: 6 }} {{ 'Ground' | truncate: 2 }}` | Ground... Ground ...",
                "`{{ 'a b@c!' | url_encode }} {{ 'a+b%40c' | url_decode }}` | a+b%40c%21 a b@c",
                "`{{ '<a>' | escape }} {{ '&lt;b&gt; <i>' | escape_once }}` | &lt;a&gt; &lt;b&gt; &lt;i&gt;",
                "`{{ 'a\nb' | newline_to_br }}` | `a<br />\nb`",
                "`{{ 'liquid' | slice: 2 }} {{ 'liquid' | slice: -3, 2 }}[{{ 'liquid' | slice: 9 }}]` | q ui[]",
                "`{{ 'a,b,,' | split: ',' | size }} {{ 'abc' | split: '' | join: '-' }} {{ ' a  b ' | split: ' ' | join: '-' }}` | 2 a-b-c a-b",
                // numbers
                "`{{ 3 | plus: 4 }} {{ 3 | plus: 1.5 }} {{ '3' | minus: '5' }} {{ price | times: 2 }}` | 7 4.5 -2 298.0",
                "`{{ 9 | divided_by: 2 }} {{ -9 | divided_by: 2 }} {{ 9 | divided_by: 2.0 }} {{ 2 | divided_by: 3.0 }}` | 4 -5 4.5 0.6666666666666666",
                "`{{ 7 | modulo: 3 }} {{ -7 | modulo: 3 }} {{ 7.5 | modulo: 2 }}` | 1 2 1.5",
                "`{{ -3 | abs }} {{ 1.2 | ceil }} {{ -1.2 | floor }} {{ 1.5 | round }} {{ 1.256 | round: 2 }} {{ 1234 | round: -2 }}` | 3 2 -2 2 1.26 1200",
                "`{{ 3 | at_least: 5 }} {{ 3 | at_most: 1.5 }} {{ 'x' | plus: nil }} {{ ratio }} {{ price }}` | 5 1.5 0 0.5 149.00",
                // lists
                "`{{ letters | compact | sort | join: ',' }} {{ letters | sort_natural | join: ',' }}` | C,a,b,b a,b,b,C,",
                "`{{ letters | uniq | size }} {{ letters | reverse | first }} {{ letters | concat: lines | size }}` | 4 b 8",
                "`{{ lines | map: 'sku' | join: ',' }} {{ lines | sum: 'n' }} {{ (1..4) | sum }}` | S,M,S 13 10",
                "`{{ lines | where: 'sku', 'S' | size }} {{ lines | where: 'gift' | map: 'n' }} {{ lines | reject: 'gift' | size }}` | 2 10 2",
                "`{{ lines | find: 'n', 10 | size }} {{ lines | find_index: 'n', 1 }} {{ lines | has: 'sku', 'L' }}` | 3 2 false",
                "`{{ lines | sort: 'n' | map: 'n' | join: ' ' }} {{ lines | uniq: 'sku' | size }} {{ lines | compact: 'gift' | size }}` | 1 2 10 2 2",
                "`{{ 'abc' | first }}{{ 12 | join: '#' }} {{ nil | size }} {{ letters | slice: 0, 2 | join }}` | 12 0 b a",
                "`{{ false | default: 'a' }} {{ false | default: 'a', allow_false: true }} {{ letters | default: 'a' | size }}` | a false 5",
                // time
                "`{{ '2026-03-09' | date: '%A %-d %B %Y, week day %u' }}` | Monday 9 March 2026, week day 1",
                "`{{ '2026-03-09 17:05:09' | date: '%d/%m/%y %H:%M:%S %l%P %I %p %j' }}` | 09/03/26 17:05:09  5pm 05 PM 068",
                "`{{ 1152098955 | date: '%F' }} {{ '1152098955' | date: '%s' }} {{ 'March 14, 2016' | date: '%b %d, %y %%' }}` | 2006-07-05 1152098955 Mar 14, 16 %",
                "`{{ 'soon' | date: '%Y' }} {{ '2026-03-09' | date: nil }}[{{ nil | date: '%Y' }}]` | soon 2026-03-09[]",
            })
    void each_does_what_liquid_does(String source, String expected) {
        assertThat(Template.compile(source, Output.TEXT).orThrow().render(VALUES))
                .isEqualTo(expected);
    }
}
