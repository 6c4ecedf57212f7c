package dev.aftercart.notify.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Held against a slow reference that is written another way: by octets, with the JDK's own grapheme clusters. */
class SmsLawTest {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final List<String> SNIPPETS = List.of(
            "a",
            "order ",
            "€",
            "{",
            "\r\n",
            "é",
            "ş",
            "ش",
            "بّ",
            "طلبك ",
            "🎁",
            "👨‍👩‍👧",
            "🇸🇦",
            "🇮🇩",
            "👍🏽",
            "한",
            "각",
            "\u1112\u1161\u11AB",
            "नि",
            "❤️",
            "\u200E",
            "e\u0301\u0302",
            "1️⃣");

    @Test
    void parts_join_to_the_whole_stay_within_their_limit_and_are_as_many_as_counted() {
        long seed = 20260312;
        Random random = new Random(seed);
        for (int i = 0; i < 4000; i++) {
            SmsText sms = SmsText.exactly(text(random, i % 2 == 0 ? 4 : SNIPPETS.size()));
            assertThat(String.join("", sms.parts())).as("seed %d", seed).isEqualTo(sms.text());
            assertThat(SmsText.count(sms.text())).isEqualTo(sms.parts().size());
            int limit = sms.parts().size() == 1 ? 140 : 134;
            assertThat(sms.parts())
                    .allSatisfy(part -> assertThat(octets(part, sms.alphabet())).isLessThanOrEqualTo(limit));
            assertThat(sms.parts())
                    .as("seed %d, %s", seed, sms.text())
                    .isEqualTo(reference(sms.text(), sms.alphabet()));
        }
    }

    @Test
    void normalising_twice_is_normalising_once_and_never_costs_a_part_more() {
        long seed = 20260313;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String text = text(random, SNIPPETS.size());
            SmsText once = SmsText.of(text);
            assertThat(SmsText.of(once.text()).text())
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(once.text());
            assertThat(once.parts().size()).isLessThanOrEqualTo(SmsText.count(text));
        }
    }

    @Test
    void the_alphabet_has_127_characters_and_ten_more_behind_the_escape() {
        assertThat(Gsm7.all()).hasSize(137).doesNotHaveDuplicates();
    }

    private static String text(Random random, int kinds) {
        StringBuilder text = new StringBuilder();
        int snippets = 1 + random.nextInt(250);
        for (int i = 0; i < snippets; i++) {
            text.append(SNIPPETS.get(random.nextInt(kinds)));
        }
        return text.toString();
    }

    private static int octets(String part, Alphabet alphabet) {
        if (alphabet == Alphabet.UCS_2) {
            return part.getBytes(StandardCharsets.UTF_16BE).length;
        }
        int septets = part.replaceAll("[\\^{}\\\\\\[~\\]|€\f]", "xx").length();
        return (septets * 7 + 7) / 8;
    }

    private static List<String> reference(String text, Alphabet alphabet) {
        if (octets(text, alphabet) <= 140) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String cluster :
                CLUSTER.matcher(text).results().map(MatchResult::group).toList()) {
            if (octets(part + cluster, alphabet) > 134) {
                parts.add(part);
                part = "";
            }
            part += cluster;
        }
        parts.add(part);
        return parts;
    }
}
