package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import liqp.TemplateParser;
import liqp.parser.Flavor;
import org.junit.jupiter.api.Test;

/**
 * Generated templates of the part of Liquid that both know, on generated data, must come out as from Liqp 0.9.2.3. Left out is
 * where Liqp is not like Liquid itself: how whole numbers below nought are divided, {@code blank}, the end of a loop over a
 * range and its {@code else}, text before a {@code break}, and decimals.
 */
class LiqpOracleTest {

    private static final TemplateParser LIQP =
            new TemplateParser.Builder().withFlavor(Flavor.LIQUID).build();

    private static final int TEMPLATES = 3_000;

    @Test
    void what_both_know_comes_out_alike() {
        long seed = 20261122;
        Random random = new Random(seed);
        int shown = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            String source = new Author(random).template();
            Map<String, Object> values = values(random);
            String theirs = LIQP.parse(source).render(values);
            String ours = Template.compile(source, Output.TEXT).orThrow().render(values);
            assertThat(ours)
                    .as("seed %d, template %d: %s on %s", seed, i, source, values)
                    .isEqualTo(theirs);
            shown += ours.isEmpty() ? 0 : 1;
        }
        assertThat(shown).isGreaterThan(TEMPLATES * 9 / 10);
    }

    private static Map<String, Object> values(Random random) {
        List<String> words = List.of("tea", "Green Tea", " x ", "", "a,b,c", "Jeddah");
        return Map.of(
                "n", random.nextInt(20) - 5,
                "m", random.nextInt(4),
                "s", words.get(random.nextInt(words.size())),
                "w", words.get(random.nextInt(words.size())),
                "list", words.subList(0, random.nextInt(words.size())),
                "numbers", List.of(3, 1, 2),
                "order", Map.of("city", words.get(random.nextInt(words.size())), "count", random.nextInt(9)));
    }

    /** Writes templates at random. */
    private static final class Author {

        private static final List<String> TEXTS = List.of("w", "s", "order.city", "'Cup of tea'", "\"its\"", "gone");
        private static final List<String> NUMBERS = List.of("n", "m", "7", "-2", "order.count", "list.size");
        private static final List<String> OF_TEXT = List.of(
                "upcase",
                "downcase",
                "append: s",
                "prepend: 'a'",
                "strip",
                "size",
                "replace: 'e', 'i'",
                "remove: 'a'",
                "default: 'none'",
                "remove_first: 'e'",
                "replace_first: 'a', 'o'",
                "lstrip",
                "rstrip",
                "escape",
                "split: ',' | join: '-'",
                "strip_newlines",
                "truncate: 6");
        private static final List<String> OF_NUMBER = List.of(
                "plus: 2", "minus: m", "times: 3", "abs", "abs | divided_by: 4", "abs | modulo: 3", "append: 'x'");
        private static final List<String> OF_LIST =
                List.of("join: ', '", "size", "first", "last", "reverse | join: '/'", "uniq | size", "sort | first");

        private final Random random;
        private int depth;

        Author(Random random) {
            this.random = random;
        }

        String template() {
            StringBuilder made = new StringBuilder("<");
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                made.append(part());
            }
            return made.append('>').toString();
        }

        private String part() {
            depth++;
            String part = switch (random.nextInt(depth > 3 ? 3 : 9)) {
                case 0 -> "{{ " + text() + " }}";
                case 1 -> "{{ " + number() + " }},";
                case 2 -> "{{ " + any(List.of("list", "numbers")) + " | " + any(OF_LIST) + " }};";
                case 3 ->
                    "{% if " + test() + " %}y" + part() + "{% elsif " + test() + " %}e{% else %}n" + part()
                            + "{% endif %}";
                case 4 -> "{% unless " + test() + " %}u" + part() + "{% endunless %}";
                case 5 -> loop();
                case 6 -> "{% case m %}{% when 0 %}zero{% when 1, 2 %}some" + part() + "{% else %}more{% endcase %}";
                case 7 ->
                    "{% assign v = " + text() + " %}{{ v }}{%- capture c -%} c" + part() + "{% endcapture %}{{ c }}";
                default -> " {{- " + number() + " -}} {% comment %} x {% endcomment %}{% raw %}{{ w }}{% endraw %}";
            };
            depth--;
            return part;
        }

        private String loop() {
            boolean range = random.nextInt(3) == 0;
            String list = range ? "(1..3)" : any(List.of("list", "numbers"));
            String options =
                    any(List.of("", " limit: 2", " offset: 1", range ? "" : " limit: 1 offset: 1", " reversed"));
            String body = "{{ forloop.index }}" + (range ? "" : "{{ forloop.last }}") + "{{ i }}{% if " + test()
                    + " %}{% break %}{% endif %}.";
            return "{% for i in " + list + options + " %}" + body
                    + (range || options.contains("offset") ? "" : "{% else %}none") + "{% endfor %}";
        }

        private String text() {
            return any(TEXTS) + filters(OF_TEXT);
        }

        private String number() {
            return any(NUMBERS) + filters(OF_NUMBER);
        }

        private String filters(List<String> among) {
            return random.nextInt(3) == 0 ? "" : " | " + any(among);
        }

        private String test() {
            String first = any(List.of(
                    "n > 3",
                    "n <= m",
                    "s == w",
                    "s != 'tea'",
                    "w contains 'e'",
                    "list contains 'tea'",
                    "gone",
                    "s",
                    "order.count == 4",
                    "list == empty",
                    "s == 'tea'",
                    "gone == nil",
                    "numbers.first == 3"));
            String join = any(List.of("", "", " and m > 1", " or n == 2 and m == 0"));
            return first + join;
        }

        private String any(List<String> among) {
            return among.get(random.nextInt(among.size()));
        }
    }
}
