package dev.aftercart.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence that the library ships, filled with whatever a shop may put there, on every medium: each filled-in thing looks
 * as it does alone, in one piece and in order.
 */
class DisplayLawTest {

    private static final Pattern SLOT =
            Pattern.compile("\\{(\\w+)(?:, (date|time|plural|selectordinal|select)(?:, (\\S+?)})?)?");
    /** Two arguments that are one number, such as a decimal one. */
    private static final Pattern JOINED = Pattern.compile("}[.,]\\{");

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 9, 0, 0, 0, ZoneId.of("Asia/Riyadh"));
    private static final long SEED = 20260315;

    private final Random random = new Random(SEED);
    private final Map<String, Texts> single = new HashMap<>();
    private int seen;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-SA", "en", "id"})
    void whatever_is_filled_in_looks_as_it_does_alone(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        for (PhraseBundle bundle : Shipped.bundles()) {
            Texts texts = Texts.of(bundle).at(NOW);
            for (String key : bundle.keys(language.getLanguage())) {
                String pattern = bundle.pattern(language.getLanguage(), key).orElseThrow();
                for (int round = 0; round < 6; round++) {
                    check(texts, key, pattern, language);
                }
            }
        }
        assertThat(seen).isGreaterThan(4000);
    }

    private void check(Texts texts, String key, String pattern, Locale language) {
        Phrase phrase = Phrase.of(key);
        Map<String, String> alone = new LinkedHashMap<>();
        for (MatchResult slot : SLOT.matcher(pattern).results().toList()) {
            String name = slot.group(1);
            if (!phrase.arguments().containsKey(name)) {
                String type = JOINED.matcher(pattern).find() ? "plural" : slot.group(2);
                phrase = phrase.with(name, argument(type));
            }
            String single = slot.group(3) == null ? "{x}" : "{x, " + slot.group(2) + ", " + slot.group(3) + "}";
            alone.put(alone(single, phrase.arguments().get(name), language), name);
        }
        Wording wording = texts.wording(phrase, language);
        boolean rightToLeft = wording.isRightToLeft();
        String logical = Display.withoutMarks(wording.plain());
        for (String medium : media(wording)) {
            String display = plainSpaces(Display.of(medium, rightToLeft));
            alone.keySet().stream()
                    .filter(value -> logical.contains(Display.withoutMarks(value)))
                    .forEach(value -> {
                        seen++;
                        assertThat(display)
                                .as("seed %d, %s in %s: %s", SEED, key, language, medium)
                                .contains(plainSpaces(Display.of(value, isRightToLeft(value))));
                    });
        }
    }

    /** A space at which no line ends looks like any other. */
    private static String plainSpaces(String display) {
        return display.replace('\u00A0', ' ');
    }

    private String alone(String pattern, Phrase.Argument argument, Locale language) {
        Texts texts = single.computeIfAbsent(
                pattern,
                p -> Texts.of(PhraseBundle.named("one").with(language.getLanguage(), Map.of("one", p)))
                        .at(NOW));
        return texts.render(Phrase.of("one").with("x", argument), language);
    }

    /** By its first letter, which for a code is a Latin one or none at all. */
    private static boolean isRightToLeft(String value) {
        return value.codePoints()
                .map(Character::getDirectionality)
                .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    private static List<String> media(Wording wording) {
        String page = unescaped(wording.page());
        String email = unescaped(wording.email());
        return List.of(
                wording.plain(),
                wording.sms(),
                page.replace("<bdi dir=\"ltr\">", "\u2066")
                        .replace("<bdi dir=\"rtl\">", "\u2067")
                        .replace("</bdi>", "\u2069"),
                email.replace("<span dir=\"ltr\">", "\u202A")
                        .replace("<span dir=\"rtl\">", "\u202B")
                        .replace("</span>", "\u202C"),
                email.replaceAll("</?span[^>]*>", ""));
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private Phrase.Argument argument(String type) {
        ZonedDateTime at = NOW.plusHours(random.nextInt(200) - 100L);
        if (type == null) {
            return anything(at);
        }
        return switch (type) {
            case "plural", "selectordinal" ->
                new Phrase.Argument.Count(List.of(0, 1, 2, 3, 11, 100, 1234).get(random.nextInt(7)));
            case "select" -> new Phrase.Argument.Code("other");
            default -> new Phrase.Argument.Moment(at);
        };
    }

    private Phrase.Argument anything(ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        return switch (random.nextInt(11)) {
            case 0 -> new Phrase.Argument.Code(code());
            case 1 -> new Phrase.Argument.Words("+966 50 " + (100 + random.nextInt(900)) + " 9351");
            case 2 -> new Phrase.Argument.Words("https://shop.example/t/" + random.nextInt(1000) + "?o=1-2&l=ar#x");
            case 3 -> new Phrase.Argument.Words((1 + random.nextInt(99)) + " King St, Unit 4-B (rear)");
            case 4 -> new Phrase.Argument.Words("شارع الملك فهد " + random.nextInt(99) + "، الرياض");
            case 5 -> new Phrase.Argument.Moment(at);
            case 6 -> new Phrase.Argument.Hours(at, at.plusHours(2));
            case 7 -> new Phrase.Argument.Days(day, day.plusDays(3));
            case 8 -> new Phrase.Argument.Count(random.nextInt(5000) - 100);
            case 9 -> new Phrase.Argument.Words("C++ \"Basics\" – 2nd ed.");
            default -> new Phrase.Argument.Amount(money());
        };
    }

    private Money money() {
        List<String> currencies = List.of("SAR", "USD", "IDR", "KWD");
        return Money.ofMinor(CurrencyUnit.of(currencies.get(random.nextInt(4))), random.nextInt(1_000_000) - 1000L);
    }

    private String code() {
        String alphabet = "ABCXYZ0123456789-/#. ";
        StringBuilder code = new StringBuilder("1");
        for (int length = 3 + random.nextInt(16); length > 0; length--) {
            code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return code.append('9').toString();
    }
}
