package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseIndexTest {

    private static final long SEED = 4_711;

    @ParameterizedTest
    @CsvSource({
        "not..here, ^ not really here $, true",
        "not..here, ^ here not $, false",
        "not here, ^ not here $, true",
        "not..here, ^ not here $, true",
        "here..here, ^ here $, false",
        "her*, ^ hereby $, true",
        "*ere, ^ there $, true",
        "^not, ^ not here $, true",
        "^here, ^ not here $, false",
        "=here, ^ here $, true",
        "=here, ^ here now $, false",
        "签收, ^ 已签收了 $, true",
        "=签收, ^ 已签收 $, false",
        "배송 완료, ^ 배송완료되었습니다 $, true",
    })
    void a_phrase_is_in_a_sentence_or_not(String phrase, String sentence, boolean isIn) {
        assertThat(in(new PhraseIndex(List.of(Phrase.of(phrase))), sentence).length > 0)
                .isEqualTo(isIn);
    }

    private static int[] in(PhraseIndex index, String sentence) {
        return index.in(sentence.toCharArray(), sentence.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a....b", "a*b c", "re*turn"})
    void a_phrase_that_nobody_can_mean_is_refused(String phrase) {
        assertThatThrownBy(() -> Phrase.of(phrase)).isInstanceOf(IllegalStateException.class);
    }

    /** Against looking for each part after the other, over texts so poor in letters that they overlap in every way. */
    @Test
    void all_phrases_in_one_pass_are_those_found_one_by_one() {
        Random random = new Random(SEED);
        for (int run = 0; run < 300; run++) {
            List<Phrase> phrases = IntStream.range(0, 40)
                    .mapToObj(i -> new Phrase(parts(random)))
                    .toList();
            PhraseIndex index = new PhraseIndex(phrases);
            for (int i = 0; i < 20; i++) {
                String sentence = letters(random, 30);
                Set<Integer> found = new TreeSet<>();
                IntStream.of(in(index, sentence)).forEach(found::add);
                assertThat(found)
                        .describedAs("seed %d, run %d: %s in \"%s\"", SEED, run, phrases, sentence)
                        .isEqualTo(oneByOne(phrases, sentence));
            }
        }
    }

    private static Set<Integer> oneByOne(List<Phrase> phrases, String sentence) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            int from = 0;
            for (String part : phrases.get(i).parts()) {
                int at = from < 0 ? -1 : sentence.indexOf(part, from);
                from = at < 0 ? -1 : at + part.length() - (part.endsWith(" ") ? 1 : 0);
            }
            if (from >= 0) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<String> parts(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String part = letters(random, 1 + random.nextInt(4));
            parts.add(part.isBlank() ? "a" : part);
        }
        return parts;
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 3)
                .mapToObj("ab "::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
