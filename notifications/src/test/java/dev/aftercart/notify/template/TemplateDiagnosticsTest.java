package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateDiagnosticsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{{ a ` | `line 1, column 1: {{ is not closed`",
                "`{% if a %}b` | `line 1, column 3: {% if %} is not closed; allowed: {% endif %}`",
                "`{% raw %}b` | `line 1, column 3: {% raw %} is not closed; allowed: {% endraw %}`",
                "`b{% endif %}` | `line 1, column 4: {% endif %} has no beginning`",
                "`{% for a in b %}{% endif %}{% endfor %}` | `column 19: {% endif %} does not belong here; allowed: else, endfor`",
                "`{% include 'x' %}` | `there is no tag \"include\"; write {% render 'name' %}; allowed: if, unless, case, for, break`",
                "`{{ a | img_url }}` | `there is no filter \"img_url\": give the address of the picture as a value; allowed: abs, append`",
                "`{{ a | nope }}` | `there is no filter \"nope\"; allowed: abs, append, at_least,`",
                "`{{ a | upcase: 1 }}` | `filter upcase takes 0 arguments, not 1`",
                "`{{ a b }}` | `column 6: \"b\" was not expected here`",
                "`{{ }}` | `a value is expected`",
                "`{{ 'a }}` | `the text is not closed`",
                "`{{ a[b }}` | `the bracket is not closed; allowed: ]`",
                "`{% if (a or b) %}{% endif %}` | `only a range can stand in parentheses`",
                "`{{ a | default: 1, allow: 2 }}` | `filter default has no argument named [allow]; it has [allow_false]`",
                "`{% capture %}{% endcapture %}` | `a name is expected; allowed: {% capture name %}`",
                "`{% liquid\n  assign a = 1\n  nope\n%}` | `line 3, column 3: there is no tag \"nope\"`",
                "`{% if a %}{% liquid endif %}{% endif %}` | `column 21: {% endif %} has no beginning in this liquid tag`",
                "`{% if a %}{% liquid\n else\n echo b %}{% endif %}` | `line 2, column 2: {% else %} has no beginning in this liquid tag`",
                "`{% liquid\n if a\n echo b %}c{% endif %}` | `line 2, column 2: {% if %} is not closed; allowed: {% endif %}`",
                "`{% liquid\n liquid if a\n endif %}` | `line 2, column 9: {% if %} is not closed; allowed: {% endif %}`",
                "`{%-\n # a\n b -%}` | `each line of a comment begins with #`",
                "`{% if a %}{% else %}{% else %}{% endif %}` | `{% else %} does not belong here; allowed: endif`",
                "`{{ 1.2.3 }}` | `\"1.2.3\" is not a number`",
                "`{% if a = 1 %}{% endif %}` | `= does not compare; allowed: ==, !=, <, >, <=, >=, contains`",
                "`{% for a %}{% endfor %}` | `a loop is written {% for item in list %}`",
                "`{% for a in b shuffled %}{% endfor %}` | `\"shuffled\" is not an option of a loop; allowed: limit:, offset:, reversed`",
                "`{% assign a %}` | `an assignment is written {% assign name = value %}`",
                "`{{ a | newline_to_br | upcase }}` | `newline_to_br makes markup`",
            })
    void what_is_wrong_is_told_with_its_place_and_what_is_allowed(String source, String expected) {
        List<Diagnostic> found = Template.compile(source, Output.PAGE).diagnostics();
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).toString()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`<a href={{ u }}>x</a>` | `column 11: no value can stand in attribute href, without quotes;"
                        + " allowed: the content of an element, a quoted attribute`",
                "`<{{ t }}>` | `no value can stand in the name of a tag`",
                "`<h{{ t }}>` | `no value can stand in the name of a tag`",
                "`<p {{ t }}>` | `no value can stand in <p>, outside of an attribute's value`",
                "`<p a{{ t }}=\"\">` | `no value can stand in <p>, outside of an attribute's value`",
                "`<p onclick=\"{{ t }}\">` | `attribute onclick is not allowed`",
                "`<p ONCLICK=\"x\">` | `attribute onclick is not allowed`",
                "`<p/onclick=\"x\">` | `attribute onclick is not allowed`",
                "`<img srcset=\"{{ t }}\">` | `attribute srcset is not allowed`",
                "`<script>x</script>` | `<script> is not allowed`",
                "`<SCRIPT\n>x</SCRIPT>` | `<script> is not allowed`",
                "`<iframe src=\"/\"></iframe>` | `<iframe> is not allowed`",
                "`<style>p { color: {{ c }} }</style>` | `in a style sheet only a colour can stand; allowed: {{ value | css_colour }}`",
                "`<p style=\"color:{{ c }}\">` | `in attribute style only a colour can stand`",
                "`<!-- {{ c }} -->` | `there can be no tag or value in an HTML comment; allowed: {% comment %}`",
                "`<a href=\"javascript:x\">` | `an address may not begin with \"javascript:\"; allowed are [http, https, mailto, sms, tel]`",
                "`<a href=\" JavaScript:x\">` | `an address may not begin with \"javascript:\"`",
                "`<a href=\"java\tscript:x\">` | `an address may not begin with`",
                "`<a href=\"java&#115;cript:x\">` | `an address may not begin with an entity`",
                "`<img src=\"data:image/png;base64,x\">` | `an address may not begin with \"data:\"`",
                "`<meta http-equiv=\"Refresh\" content=\"0\">` | `a page may not send its reader elsewhere`",
                "`<meta http-equiv=\"{{ a }}\" content=\"0\">` | `no value can stand in attribute http-equiv`",
                "`<p title=x>` | `the value of attribute title needs quotes`",
                "`<p title=\"a\"\"b\">` | `was not expected in <p>`",
                "`<p` | `the template ends inside of the name of a tag`",
                "`{% if a %}<p title=\"{% endif %}\">` | `column 23: the part that {% if %} begins on line 1 in the content of"
                        + " an element must end there, but ends in attribute title`",
                "`<a href=\"{% if a %}{{ u }}{% endif %}x\">` | `must end there`",
                "`<li{% if a %}nk{% endif %}>` | `column 14: the name of <li> is cut in two`",
                "`<scr{% if a %}{% endif %}ipt>` | `the name of <scr> is cut in two`",
                "`<li{% if a %} class=\"b\"{% endif %}nk>` | `the name of <li> is cut in two`",
                "`</textarea><a href={{ u }}>` | `no value can stand in attribute href, without quotes`",
                "`</!-- ><p onclick=\"x\">` | `attribute onclick is not allowed`",
                "`<title></ti{{ t }}` | `the end tag is cut in two`",
            })
    void a_place_where_no_escaping_is_safe_is_refused(String source, String expected) {
        List<Diagnostic> found = Template.compile(source, Output.EMAIL_HTML).diagnostics();
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).toString()).contains(expected);
        assertThat(Template.compile(source, Output.EMAIL_HTML).value()).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_document() {
        String source = "<p onclick=\"x\">{{ a | nope }}\n{% if %}{% endif %}\n<a href=\"javascript:x\">{{ b c }}</a>";
        assertThat(Template.compile(source, Output.PAGE).diagnostics())
                .extracting(Diagnostic::line)
                .containsExactly(1, 1, 2, 3, 3);
    }

    @Test
    void an_attribute_may_come_and_go_as_a_whole() {
        String source =
                "<li{% if a %} class=\"b\"{% endif %}><p {% if a %}id=\"c\"{% endif %} title='{% if a %}d{% endif %}'>";
        assertThat(Template.compile(source, Output.PAGE).diagnostics()).isEmpty();
    }

    @Test
    void markup_means_nothing_in_plain_text() {
        assertThat(Template.compile("<a href={{ x }}> a < b", Output.TEXT).diagnostics())
                .isEmpty();
    }
}
