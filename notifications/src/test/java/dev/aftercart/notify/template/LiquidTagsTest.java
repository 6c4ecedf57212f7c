package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags, paths and tests as Liquid has them. */
class LiquidTagsTest {

    private static final Map<String, ?> VALUES = Map.of(
            "n",
            3,
            "word",
            "parcel",
            "key",
            "city",
            "list",
            List.of("a", "b", "c", "d"),
            "nested",
            List.of(List.of(1, 2), List.of(3)),
            "place",
            Map.of("city", "Jakarta", "first", "mine"),
            "one",
            Map.of("only", 1),
            "has space",
            "quoted");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // paths
                "`{{ place[key] }} {{ list[n] }} {{ list[-1] }}[{{ list[-9] }}{{ list[9] }}]` | Jakarta d d[]",
                "`{{ ['has space'] }} {{ [word] }}{{ place.first }} {{ one.first }} {{ one.size }}` | quoted mine only1 1",
                "`{{ list }} {{ nested }} {{ place }}.` | abcd 123 .",
                "`{{ list . first }} {{ place [ 'city' ] }}` | a Jakarta",
                "`{{ (1..4) }} {{ (1..4) | join: '-' }} {{ (3..1) | size }} {{ ('2'..n) | join }}` | 1..4 1-2-3-4 0 2 3",
                // loops
                "`{% for i in list reversed limit: 2 offset: 1 %}{{ i }}{% endfor %}` | cb",
                "`{% for i in (1..3) %}{{ forloop.rindex }}{{ forloop.rindex0 }} {% endfor %}.` | 32 21 10 .",
                "`{% for i in list %}{% if i == 'c' %}{% break %}{% endif %}{{ i }}{% endfor %}` | ab",
                "`{% for i in list %}{% if i == 'b' %}{% continue %}{% endif %}{{ i }}{% endfor %}` | acd",
                "`{% for p in nested %}{% for i in p %}{{ forloop.parentloop.index }}{{ i }} {% endfor %}{% endfor %}.` | 11 12 23 .",
                "`{% for i in list limit: 2 %}{{ i }}{% endfor %}-{% for i in list offset: continue %}{{ i }}{% endfor %}` | ab-cd",
                "`{% for pair in one %}{{ pair[0] }}={{ pair[1] }}{% endfor %}` | only=1",
                "`{% for i in word %}{{ i }}!{% endfor %}{% for i in n %}x{% else %}none{% endfor %}` | parcel!none",
                "`{% for i in list %}{{ forloop.name }}{% break %}{% endfor %}` | i-list",
                "`{% for i in (1..2) %}{% assign x = i %}{% endfor %}{{ x }}{{ i }}` | 2",
                "`a{% break %}b` | a",
                // other tags
                "`{% capture x %}{{ word }}!{% endcapture %}{{ x | upcase }}{{ x.size }}` | PARCEL!7",
                "`{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'g': 'a', 'b' %}` | abaa",
                "`{% increment c %}{% increment c %}{{ c }}{% decrement d %}{{ d }}` | 012-1-1",
                "`{% case n %}{% when 1 or 2 %}x{% when 3, 4 %}y{% when 3 %}z{% else %}w{% endcase %}` | yz",
                "`{% case word %}{% when 'a' %}x{% when 'b', 'parcel' %}y{% else %}w{% endcase %}` | y",
                "`{% case word %}{% when 'parcel' %}x{% when 'parcel', 'parcel' %}y{% endcase %}` | xyy",
                "`{% case word %}{% when 'a' %}x{% else %}w{% when 'parcel' %}y{% else %}z{% endcase %}` | wy",
                "`{% case list %}{% when 'abcd' %}x{% else %}w{% endcase %}{% case n %}{% when '3' %}x{% endcase %}.` | w.",
                "`{% liquid\n assign x = word | size\n if x > 3\n echo x | plus: 1\n endif\n # note\n comment\n nope\n endcomment\n%}` | 7",
                "`{% for i in (1..9) %}{% liquid\n if i == 3\n break\n endif\n liquid echo i\n%}{% endfor %}` | 12",
                "`a{% # any thing %}b{%- # {{ } -%} c` | abc",
                "`{% comment %}{% comment %}x{% endcomment %}{% raw %}{% endcomment %}{% endraw %}y{% endcomment %}z` | z",
                "`[{% if n %}  {% assign x = 1 %} {% else %} {% endif %}]` | []",
                "`{% if n %} {{ x }} {% endif %}.` | `  .`",
                // tests
                "`{% if list contains 'b' and place contains 'city' and word contains 'arc' %}a{% endif %}` | a",
                "`{% if nil contains 'a' or word contains nil or list contains false %}a{% else %}b{% endif %}` | b",
                "`{% if '' == empty and ' ' == blank and nil == blank and false == blank %}a{% endif %}` | a",
                "`{% if nil == empty or ' ' == empty or empty == blank %}a{% else %}b{% endif %}` | b",
                "`{% if nil < 1 or gone > 1 %}a{% else %}b{% endif %}{% if 1 == 1.0 and '1' != 1 %}c{% endif %}` | bc",
                "`{% assign y = 'a,b,c,d' | split: ',' %}{% if list == y %}same{% endif %}` | same",
                "`{% if 'abc' < 'abd' and 2.5 >= 2.50 %}a{% endif %}{% if (1..3) == (1..3) %}b{% endif %}` | ab",
            })
    void each_does_what_liquid_does(String source, String expected) {
        assertThat(Template.compile(source, Output.TEXT).orThrow().render(VALUES))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_block_is_handed_values_one_value_or_each_item_of_a_list() {
        Blocks blocks = Blocks.of(Map.of("line", "{{ line }}{{ end }}{% assign end = '?' %}{{ end }}"));
        assertThat(rendered("{% render 'line', line: n, end: '!' %}", blocks)).isEqualTo("3!?");
        assertThat(rendered("{% render 'line' with word as line %}", blocks)).isEqualTo("parcel?");
        assertThat(rendered("{% render 'line' with word %}", blocks)).isEqualTo("parcel?");
        assertThat(rendered("{% render 'line' for list, end: '.' %}", blocks)).isEqualTo("a.?b??c??d??");
    }

    @Test
    void a_block_leaves_no_loop_and_no_name_behind() {
        Blocks blocks = Blocks.of(Map.of("b", "{{ i }}{% assign i = 9 %}{% increment c %}{% break %}never"));
        assertThat(rendered("{% for i in (1..2) %}{% render 'b' %}{{ i }};{% endfor %}{% increment c %}", blocks))
                .isEqualTo("01;02;0");
    }

    private static String rendered(String source, Blocks blocks) {
        return Template.compile(source, Output.TEXT, blocks).orThrow().render(VALUES);
    }
}
