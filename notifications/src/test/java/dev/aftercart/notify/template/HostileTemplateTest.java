package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercart.explain.Parsed;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileTemplateTest {

    private static final String SEED_TEMPLATE =
            "<html lang=\"{{ l }}\"><title>{{ t | upcase }}</title><style>p{color:#123}</style>"
                    + "{%- if a == 1 and b or c contains 'x' -%}<p class=\"a{% if b %} b{% endif %}\">{{ d.e[0].f | default: 'g' }}"
                    + "{% elsif h %}<a href=\"https://x/{{ u | url_param }}\">{{ i | truncate: 5, '…' }}</a></p>{% else %}"
                    + "{% for j in k limit: 3 offset: 1 %}{{ forloop.index }}{{ j.m | join: ', ' }}{% else %}-{% endfor %}{% endif %}"
                    + "{% case n %}{% when 1, 'two' %}<br>{% else %}<hr/>{% endcase %}{% assign o = p | first %}{{ o }}"
                    + "{% capture s %}<b>{{ d[x.y] | append: 't' | split: ',' | sort | map: 'z' }}</b>{% endcapture %}{{ s }}"
                    + "{% liquid assign q = (1..3) | sum\n echo q | times: 2.5\n%}{% cycle 'a': b, c %}{% increment n %}"
                    + "<script type=\"application/ld+json\">{\"a\": \"{{ b }}\", \"c\": {{ d }}}</script>{% break %}"
                    + "{% render 'v' for k as w, t: 1 %}{{ k | where: 'm', 1 | first }}{{ a | date: '%Y' }}"
                    + "{% comment %}q{% endcomment %}{% raw %}{{ r }}{% endraw %}<!-- s --></html>";

    private static final List<Output> OUTPUTS = List.of(Output.values());

    private static final Blocks BLOCKS =
            Blocks.of(Map.of("v", "{{ w }}{{ t | upcase }}{% render 'u' %}", "u", "<i>{{ l }}</i>"));

    @Test
    @Timeout(20)
    void a_template_that_is_written_to_take_long_is_read_in_one_go() {
        for (String piece : List.of(
                "{%", "{{", "{% raw %}{%", "{% comment %}{%", "<!--", "<a href=\"", "&", "{% liquid liquid ", "'")) {
            String source = piece.repeat(Limits.SOURCE / piece.length());
            for (String end : List.of("", "%}", "}}")) {
                String whole = source.substring(0, source.length() - 2) + end;
                assertThat(Template.compile(whole, Output.PAGE).diagnostics()).hasSizeLessThanOrEqualTo(100);
            }
        }
        String replaced = "{% assign t = 'a' %}{% for i in (1..1000) %}{% assign t = t | replace: '', t %}{% endfor %}";
        assertStopped(replaced, Map.of(), "characters");
    }

    @Test
    void a_template_that_is_too_large_too_deep_or_too_rich_is_refused() {
        assertThat(first("x".repeat(Limits.SOURCE + 1))).contains("more than 262144 characters");
        assertThat(first("{% if a %}".repeat(5000) + "{% endif %}".repeat(5000)))
                .contains("nested more than 32 deep");
        assertThat(first("{{a}}".repeat(Limits.NODES + 1))).contains("more than 20000 parts");
        assertThat(first("{% if a " + "or a ".repeat(50_000) + "%}{% endif %}")).isEmpty();
        assertThat(first("{{ a" + ".b".repeat(100_000) + " }}")).isEmpty();
        assertThat(first("{{ a" + " | upcase".repeat(20_000) + " }}")).isEmpty();
        assertThat(Template.compile("{% endif %}".repeat(10_000), Output.TEXT).diagnostics())
                .hasSize(100);
    }

    @Test
    void a_template_that_wants_too_much_is_stopped() {
        List<Integer> many = Collections.nCopies(1000, 1);
        assertStopped("{% for a in l %}{% for b in l %}x{% endfor %}{% endfor %}", Map.of("l", many), "steps");
        assertStopped("{% for a in l %}{% endfor %}", Map.of("l", Collections.nCopies(1001, 1)), "1001 items");
        assertStopped("{% for a in l %}{{ t }}{% endfor %}", Map.of("l", many, "t", "x".repeat(1000)), "characters");
        assertStopped(
                "{% for a in l %}{% assign t = t | url_param %}{% endfor %}",
                Map.of("l", many, "t", "ä".repeat(1000)), "filters make");
    }

    @Test
    void a_preview_that_wants_too_much_is_a_diagnostic() {
        Template template =
                Template.compile("{% for a in l %}{% endfor %}", Output.TEXT).orThrow();
        Parsed<String> preview = template.preview(Map.of("l", Collections.nCopies(1001, 1)));
        assertThat(preview.value()).isEmpty();
        assertThat(preview.diagnostics()).hasSize(1);
    }

    @Test
    void a_broken_template_gives_diagnostics_and_nothing_else() {
        long seed = 20261121;
        Random random = new Random(seed);
        String alphabet = "{}%-|<>\"'=/!&:.,[]()abeflinors 0129\n\t\u0000é\uD83D";
        Map<String, ?> values = Map.of("a", 1, "k", List.of(Map.of("m", List.of(1)), "x"), "d", Map.of("e", List.of()));
        int compiled = 0;
        for (int i = 0; i < 20_000; i++) {
            String source = mutated(random, alphabet);
            Output output = i % 4 == 0 ? OUTPUTS.get(i / 4 % OUTPUTS.size()) : Output.EMAIL_HTML;
            try {
                Parsed<Template> parsed = Template.compile(source, output, BLOCKS);
                assertThat(parsed.value().isPresent() || !parsed.diagnostics().isEmpty())
                        .isTrue();
                if (parsed.value().isPresent()) {
                    parsed.orThrow().render(values);
                    compiled++;
                }
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", template " + source, e);
            }
        }
        assertThat(compiled).isGreaterThan(1000);
    }

    private static String mutated(Random random, String alphabet) {
        StringBuilder source = new StringBuilder(SEED_TEMPLATE);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(source.length());
            int end = Math.min(source.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> source.delete(at, end);
                case 1 -> source.insert(at, source.substring(at, end));
                case 2 -> source.insert(random.nextInt(source.length()), source.substring(at, end));
                default -> source.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return source.toString();
    }

    private static String first(String source) {
        return Template.compile(source, Output.PAGE).diagnostics().stream()
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }

    private static void assertStopped(String source, Map<String, ?> values, String why) {
        Template template = Template.compile(source, Output.TEXT).orThrow();
        assertThatExceptionOfType(TemplateLimitException.class)
                .isThrownBy(() -> template.render(values))
                .withMessageContaining(why);
    }
}
