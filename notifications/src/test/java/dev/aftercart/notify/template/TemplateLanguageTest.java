package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLanguageTest {

    private static final Map<String, ?> VALUES = Map.of(
            "name",
            "sara ALI",
            "n",
            3,
            "price",
            new BigDecimal("149.00"),
            "yes",
            true,
            "no",
            false,
            "nothing",
            "",
            "none",
            List.of(),
            "items",
            List.of(Map.of("title", "Shirt", "tags", List.of("a", "b")), Map.of("title", "Cup", "tags", List.of())),
            "order",
            Map.of("number", "1001", "place", Map.of("city", "Jeddah")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // output and filters
                "`{{ name }}` | sara ALI",
                "`{{ order.place.city }}` | Jeddah",
                "`{{ order['number'] }} {{ items[1].title }}` | 1001 Cup",
                "`{{ price }} {{ n }} {{ yes }}` | 149.00 3 true",
                "`[{{ order }}{{ items }}{{ order.gone.deeper }}{{ gone }}]` | []",
                "`{{ name | upcase }} {{ name | downcase }} {{ name | capitalize }}` | SARA ALI sara ali Sara ali",
                "`{{ name | escape | truncate: 7 }} {{ name | truncate: 5, '…' }}` | sara... sara…",
                "`{{ gone | default: 'friend' }} {{ nothing | default: 'x' }} {{ n | default: 'x' }}` | friend x 3",
                "`{{ items | size }} {{ items.size }} {{ name | size }} {{ name.size }}` | 2 2 8 8",
                "`{{ items.first.title }} {{ items.last.title }}` | Shirt Cup",
                "`{% assign i = items | first %}{{ i.title }}` | Shirt",
                "`{{ items[0].tags | join: ', ' }} {{ items[0].tags | join }}` | a, b a b",
                "`[{{ '  x ' | strip }}]` | [x]",
                "`{{ 'a b&c/ä' | url_param }}` | a%20b%26c%2F%C3%A4",
                // conditions
                "`{% if yes %}a{% else %}b{% endif %}{% if no %}a{% else %}b{% endif %}` | ab",
                "`{% if gone %}a{% elsif n == 3 %}b{% else %}c{% endif %}` | b",
                "`{% if nothing %}an empty text is true{% endif %}` | an empty text is true",
                "`{% if none == empty and nothing == blank %}a{% endif %}` | a",
                "`{% unless no %}a{% endunless %}{% unless yes %}b{% else %}c{% endunless %}` | ac",
                "`{% if n > 2 and n <= 3.0 and price == 149 %}a{% endif %}` | a",
                "`{% if n != 3 or n <> 4 %}a{% endif %}` | a",
                "`{% if name contains 'ALI' and items[0].tags contains 'b' %}a{% endif %}` | a",
                "`{% if name > 3 %}a{% else %}not comparable{% endif %}` | not comparable",
                "`{% if yes or no and no %}right to left{% endif %}` | right to left",
                "`{% if no and no or yes %}a{% else %}right to left{% endif %}` | right to left",
                "`{% case order.number %}{% when '1', '1001' %}a{% when 'x' %}b{% else %}c{% endcase %}` | a",
                "`{% case n %} dropped {% when 4 or 5 %}b{% else %}c{% endcase %}` | c",
                // loops
                "`{% for i in items %}{{ forloop.index }}{{ i.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`"
                        + " | 1Shirt, 2Cup",
                "`{% for i in items %}{{ forloop.first }}{{ forloop.index0 }}{{ forloop.length }} {% endfor %}end`"
                        + " | true02 false12 end",
                "`{% for i in items limit: 1 %}{{ i.title }}{% endfor %}` | Shirt",
                "`{% for i in items offset: 1 limit: 9 %}{{ i.title }}{% endfor %}` | Cup",
                "`{% for i in none %}a{% else %}b{% endfor %}{% for i in gone %}a{% else %}b{% endfor %}` | bb",
                "`{% for i in items %}{% for t in i.tags %}{{ i.title }}{{ t }}{{ forloop.index }} {% endfor %}{% endfor %}end`"
                        + " | Shirta1 Shirtb2 end",
                // the rest
                "`{% assign x = name | upcase %}{{ x }}{% assign x = 1 %}{{ x }}` | SARA ALI1",
                "`a{% comment %} {{ broken {% if %} {% endcomment %}b` | ab",
                "`{% raw %}{{ name }} {% if %}{% endraw %}!` | {{ name }} {% if %}!",
                "`a  {{- name -}}  b` | asara ALIb",
                "`a {%- if yes -%} b {%- endif -%} c` | abc",
                "`a { b } {c` | a { b } {c",
            })
    void each_construct_does_what_liquid_does(String source, String expected) {
        assertThat(Template.compile(source, Output.TEXT).orThrow().render(VALUES))
                .isEqualTo(expected);
    }

    @Test
    void truncate_does_not_cut_a_character_in_two() {
        Template template =
                Template.compile("{{ t | truncate: 3, '' }}", Output.TEXT).orThrow();
        assertThat(template.render(Map.of("t", "ab\uD83D\uDE00cd"))).isEqualTo("ab\uD83D\uDE00");
        assertThat(template.render(Map.of("t", "abé"))).isEqualTo("abé");
    }

    @Test
    void a_value_is_never_read_as_a_template() {
        assertThat(render("{{ x }}", Map.of("x", "{{ order.number }}{% if %}")))
                .isEqualTo("{{ order.number }}{% if %}");
    }

    @Test
    void an_object_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render("{{ order.at }}", Map.of("order", Map.of("at", Locale.ROOT))))
                .withMessageContaining("order.at")
                .withMessageContaining("java.util.Locale")
                .withMessageContaining("Money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render("{{ at.class.name }}", Map.of("at", Locale.ROOT)))
                .withMessageContaining("at.class.name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render("{{ list | join }}", Map.of("list", List.of(Locale.ROOT))));
    }

    @Test
    void the_members_of_a_string_are_out_of_reach() {
        assertThat(render("[{{ x.class }}{{ x.getClass }}{{ x.bytes }}{{ x.isEmpty }}]", Map.of("x", "text")))
                .isEqualTo("[]");
    }

    @Test
    void a_header_is_one_line_whatever_stands_in_it() {
        Template subject =
                Template.compile("Order {{ n }}\r\n{{ x }}\n", Output.HEADER).orThrow();
        assertThat(subject.render(Map.of("n", "1\r\nBcc: a@b.example", "x", "\u0000y\u2028z")))
                .isEqualTo("Order 1 Bcc: a@b.example y z");
    }

    @Test
    void text_has_no_control_characters() {
        assertThat(render("{{ x }}", Map.of("x", "a\u0007b\u202Ec\nd\te"))).isEqualTo("abc\nd\te");
    }

    @Test
    void a_template_tells_which_values_it_asks_for() {
        Template template = Template.compile(
                        "{{ order.number }}{% for p in order.parcels %}{{ p.number }}{% for i in p.items %}{{ i }}"
                                + "{{ forloop.index }}{% endfor %}{% endfor %}{% assign a = b | default: c.d %}{{ a }}",
                        Output.TEXT)
                .orThrow();
        assertThat(template.variables())
                .containsExactly(
                        "b",
                        "c.d",
                        "order.number",
                        "order.parcels",
                        "order.parcels[].items",
                        "order.parcels[].items[]",
                        "order.parcels[].number");
    }

    @Test
    void the_preview_tells_of_variables_that_are_shown_and_not_there() {
        Template template = Template.compile(
                        "{{ a }}\n {{ b.c }}{% if d %}{% endif %}{{ e | default: 1 }}{{ b.there }}", Output.TEXT)
                .orThrow();
        assertThat(template.preview(Map.of("b", Map.of("there", "x"))).diagnostics())
                .extracting(Object::toString)
                .containsExactly("line 1, column 4: a: is not there", "line 2, column 5: b.c: is not there");
    }

    private static String render(String source, Map<String, ?> values) {
        return Template.compile(source, Output.TEXT).orThrow().render(values);
    }

    @Test
    void a_block_sees_the_message_and_what_it_is_handed() {
        Blocks blocks = Blocks.of(Map.of("hi", "{{ greeting }}, {{ name }}{{ own }}{% assign own = 2 %}!"));
        String source = "{% assign own = 1 %}{% render 'hi', greeting: 'Hello' %}{{ own }}";
        assertThat(Template.compile(source, Output.TEXT, blocks).orThrow().render(VALUES))
                .isEqualTo("Hello, sara ALI!1");
    }

    @Test
    void a_block_is_compiled_for_the_place_that_shows_it() {
        Blocks blocks = Blocks.of(Map.of("v", "{{ v }}"));
        String source = "<a href=\"{% render 'v' %}\">{% render 'v' %}</a>";
        assertThat(Template.compile(source, Output.PAGE, blocks).orThrow().render(Map.of("v", "javascript:<x>")))
                .isEqualTo("<a href=\"#\">javascript:&lt;x&gt;</a>");
    }

    @Test
    void a_block_that_is_not_there_or_shows_itself_is_told() {
        Blocks blocks = Blocks.of(Map.of("a", "{% render 'b' %}", "b", "{% render 'a' %}"));
        assertThat(Template.compile("{% render 'c' %}", Output.TEXT, blocks).diagnostics())
                .first()
                .asString()
                .contains("there is no block \"c\"; allowed: a, b");
        assertThat(Template.compile("{% render 'a' %}", Output.TEXT, blocks).diagnostics())
                .first()
                .asString()
                .contains("block \"a\" shows itself");
    }
}
