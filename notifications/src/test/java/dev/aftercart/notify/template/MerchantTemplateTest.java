package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a half-trusted author may not write, and what a host may allow. */
class MerchantTemplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script type=\"text/javascript\">alert(1)</script>",
                "<script type=\"module\">alert(1)</script>",
                "<script type=\"application/ld+json\"{% if a %} id=\"x\"{% endif %}>{}</script>",
                "<script {% if a %}type=\"text/javascript\"{% endif %} type=\"application/json\">alert(1)</script>",
                "<script type=\"{{ a }}\">alert(1)</script>",
                "<script type=\"application/ld+json\">{\"a\": \"</script>\"}</script>",
                "<script type=\"application/ld+json\">{\"a\": \"<!--\"}</script>",
                "<script type=\"application/ld+json\">{\"a\": \"\\{{ a }}\"}</script>",
                "<script type=\"application/ld+json\">{\"a\": \"{% if a %}\"{% endif %}}</script>",
                "<img src=\"x\" onerror=\"alert(1)\">",
                "<body onload=\"x\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"{% if a %}javascript{% endif %}:alert(1)\">x</a>",
                "<a href=\"java{% if a %}{% endif %}script:alert(1)\">x</a>",
                "<a href=\"vbscript:x\">x</a>",
                "<iframe src=\"https://a.example\"></iframe>",
                "<form action=\"https://a.example\"></form>",
                "<object data=\"x\"></object>",
                "<embed src=\"x\">",
                "<base href=\"https://a.example\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://a.example\">",
                "<svg onload=\"x\"></svg>",
                "<math></math>",
                "<button formaction=\"https://a.example\">x</button>",
                "<p style=\"background: url(javascript:x)\">",
                "<p style=\"background: url( 'http://a.example' )\">",
                "<p style=\"width: expression(alert(1))\">",
                "<p style=\"color: #1c1b1a; background-color: #ffffff; width: exp ression (alert(1))\">",
                "<p style=\"width: exp{% if a %}{% endif %}ression(alert(1))\">",
                "<style>@import 'https://a.example/x.css';</style>",
                "<style>p { behavior: url(https://a.example/x.htc) }</style>",
                "<style>p { content: '\\3c' }</style>",
                "<p title={{ a }}>",
                "<{{ a }}>",
                "<p {{ a }}=\"x\">",
                "<p on{{ a }}=\"x\">",
                "{% capture x %}<b>{% endcapture %}<p title=\"{{ x }}\">",
                "{% capture x %}<p title=\"{% endcapture %}",
                "{% render 'evil' %}",
                "<p title=\"{% render 'opens' %}",
            })
    void what_could_run_or_fetch_is_refused(String source) {
        Blocks blocks = Blocks.of(Map.of("evil", "<script>x</script>", "opens", "\" onclick=\"x\">"));
        assertThat(Template.compile(source, Output.EMAIL_HTML, blocks).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">{\"a\": \"\\u003cb\", \"b\": {{ a }}}</script><p>{{ a }}</p>",
                "<p style=\"background: url(https://a.example/x.png); color: {{ a | css_colour }}\">",
                "<style>p { background: url('https://a.example/x.png') }</style>",
                "<p title=\"{% render 'word' %}\">{% render 'word' %}</p>",
                "{% capture x %}{{ a }} b{% endcapture %}<p title=\"{{ x }}\">{{ x }}</p>",
                "<title>{{ a }}</title><textarea>{% if a %}{{ a }}{% endif %}</textarea>",
            })
    void what_is_harmless_is_not(String source) {
        Blocks blocks = Blocks.of(Map.of("word", "{{ a }} & co"));
        assertThat(Template.compile(source, Output.EMAIL_HTML, blocks).diagnostics())
                .isEmpty();
    }

    @Test
    void a_host_may_lift_forms_frames_and_embedded_pictures() {
        String form = "<form action=\"{{ u }}\"><input name=\"a\"></form>";
        String frame = "<iframe src=\"{{ u }}\"></iframe>";
        String picture = "<img src=\"data:image/png;base64,AA==\" alt=\"\">";
        MarkupPolicy all = MarkupPolicy.standard().withForms().withFrames().withEmbeddedPictures();
        Template template = Template.compile(form + frame + picture, Output.PAGE, Blocks.none(), all)
                .orThrow();
        Document page = Jsoup.parse(template.render(Map.of("u", "javascript:x")));
        assertThat(page.select("form").attr("action")).isEqualTo("#");
        assertThat(page.select("iframe").attr("src")).isEqualTo("#");
        assertThat(page.select("img").attr("src")).startsWith("data:image/png");
        assertThat(Template.compile("<form onsubmit=\"x\">", Output.PAGE, Blocks.none(), all)
                        .value())
                .isEmpty();
        assertThat(Template.compile("<iframe srcdoc=\"x\">", Output.PAGE, Blocks.none(), all)
                        .value())
                .isEmpty();
        assertThat(Template.compile("<a href=\"data:text/html,x\">", Output.PAGE, Blocks.none(), all)
                        .value())
                .isEmpty();
    }
}
