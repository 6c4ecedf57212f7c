package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aftercart.tracking.CourierCode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for any number and any text. */
class DetectionLawsTest {

    private static final long SEED = 20260304L;
    private static final int EACH = 200;
    private static final List<String> SEPARATORS = List.of(" ", "-", ".", "\u00a0", "\u200f", "\u2013", "  ");
    private static final List<String> PIECES = List.of(
            "1Z",
            "420",
            "9400",
            "0034",
            "RB",
            "GB",
            "JJD",
            " ",
            "-",
            "+",
            "\n",
            "://",
            "www.",
            "ups.com/",
            "dhl.de/?idc=",
            "tracknum=",
            "%20",
            ",",
            "&",
            "#",
            "٤",
            "Ａ",
            "\u200f",
            "\ud83d",
            "\udce6",
            "\ud835\udfcf",
            "\u0000",
            "a",
            "parcel");

    private final Random random = new Random(SEED);
    private final CourierDetector detector = CourierDetector.create();

    @Test
    void a_number_with_a_check_digit_or_fixed_characters_is_always_listed() {
        for (NumberFormat format : FormatTable.ALL) {
            for (int i = 0; i < EACH && format.confidence() != Confidence.GUESS; i++) {
                String number = number(format);
                assertThat(detector.detect(number))
                        .as("%s %s, seed %d", format.id(), number, SEED)
                        .hasSizeLessThanOrEqualTo(4)
                        .anyMatch(
                                each -> each.format().equals(format.id()) && each.confidence() == format.confidence());
            }
        }
    }

    @Test
    void any_number_is_listed_for_who_ships_with_its_courier() {
        for (NumberFormat format : FormatTable.ALL) {
            for (CourierCode courier : format.couriers()) {
                CourierDetector merchants = detector.preferring(courier);
                for (int i = 0; i < EACH / 10; i++) {
                    String number = number(format);
                    assertThat(merchants.detect(number))
                            .as("%s %s, seed %d", format.id(), number, SEED)
                            .anyMatch(each -> each.format().equals(format.id())
                                    && each.courier().equals(courier));
                }
            }
        }
    }

    @Test
    void every_other_check_digit_fails() {
        for (NumberFormat format : FormatTable.ALL) {
            CheckDigit check = format.check();
            for (int i = 0; i < EACH && check != null; i++) {
                String number = number(format);
                for (int digit = 0; digit < 10; digit++) {
                    String changed = with(number, check.place(), digit);
                    assertThat(format.fits(symbols(changed)))
                            .as("%s %s, seed %d", format.id(), changed, SEED)
                            .isEqualTo(changed.equals(number));
                }
            }
        }
    }

    @Test
    void a_wrong_check_digit_is_never_taken_for_a_right_one_however_it_is_written() {
        for (NumberFormat format : FormatTable.ALL) {
            CheckDigit check = format.check();
            CourierDetector merchants = detector.preferring(format.couriers().get(0));
            for (int i = 0; i < EACH / 10 && check != null; i++) {
                String number = number(format);
                int right = Character.digit(number.charAt(check.place()), 36);
                String wrong = with(number, check.place(), (right + 1 + random.nextInt(9)) % 10);
                for (String text : List.of("%s", "your parcel %s comes", "https://www.ups.com/track?tracknum=%s")) {
                    assertThat(merchants.detect(text.replace("%s", written(wrong))))
                            .as("%s, %s, seed %d", format.id(), wrong, SEED)
                            .noneMatch(each -> each.format().equals(format.id())
                                    && each.confidence() == Confidence.CHECKSUM
                                    && each.number().value().equals(wrong));
                }
            }
        }
    }

    @Test
    void one_wrong_digit_anywhere_is_noticed_by_luhn_gs1_and_iso_7064() {
        List<String> ids = List.of("dpd", "dpd_14", "purolator_numeric", "usps_20");
        for (NumberFormat format : FormatTable.ALL) {
            for (int i = 0; i < EACH && ids.contains(format.id()); i++) {
                String number = number(format);
                int place = random.nextInt(number.length());
                int digit = random.nextInt(10);
                String changed = with(number, place, digit);
                assertThat(format.fits(symbols(changed)))
                        .as("%s %s, seed %d", format.id(), changed, SEED)
                        .isEqualTo(changed.equals(number));
            }
        }
    }

    @Test
    void the_way_of_writing_changes_nothing() {
        for (NumberFormat format : FormatTable.ALL) {
            for (int i = 0; i < EACH / 10; i++) {
                String number = number(format);
                String written = written(number);
                assertThat(detector.detect(written))
                        .as("%s, seed %d", written, SEED)
                        .isEqualTo(detector.detect(number));
            }
        }
    }

    @Test
    void candidates_are_at_most_four_and_different() {
        for (int i = 0; i < 20_000; i++) {
            String number = digits(8 + random.nextInt(28));
            List<CourierCandidate> candidates = detector.detect(number);
            assertThat(candidates).as(number).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatever_text_comes_numbers_lie_in_it_side_by_side() {
        CourierDetector merchants =
                detector.preferring(CourierCode.of("ninjavan"), CourierCode.of("gls"), CourierCode.of("delhivery"));
        for (int i = 0; i < 5_000; i++) {
            String text = text();
            assertThatCode(() -> merchants.detect(text)).as(text).doesNotThrowAnyException();
            int end = 0;
            for (FoundNumber found : merchants.find(text)) {
                assertThat(found.start()).as("%s, seed %d", text, SEED).isGreaterThanOrEqualTo(end);
                assertThat(found.end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(found.candidates()).allSatisfy(each -> {
                    assertThat(each.number()).isNotNull();
                    assertThat(each.summary()).doesNotContain("\t", "\n");
                    assertThat(each.evidence().key()).startsWith("detection.");
                });
                end = found.end();
            }
        }
    }

    @Test
    void a_hundred_kilobytes_of_anything_are_read_at_once() {
        List<String> pieces = List.of(
                "1",
                "1 ",
                "1Z",
                "A 1 ",
                "1A ",
                "1-A-",
                "+1 ",
                "1,",
                "A",
                "\u200f1",
                "1\u200f\u200f",
                "٤",
                "ups.com/",
                "ups.com/?a=1&",
                "ups.com/1 ",
                "http://",
                "://",
                "www.ups.com/?tracknum=1Z ",
                "RB 123 456 785 GB ",
                "\ud835\udfcf",
                "420",
                "9 4 0 0 ");
        for (String piece : pieces) {
            String text = piece.repeat(100_000 / piece.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(1),
                    () -> {
                        detector.detect(text);
                        detector.find(text);
                    },
                    piece);
        }
    }

    private String number(NumberFormat format) {
        Shape shape = format.shape();
        int length = shape.shortest() + random.nextInt(shape.longest() - shape.shortest() + 1);
        StringBuilder number = new StringBuilder();
        for (int place = 0; place < length; place++) {
            int[] allowed = IntStream.range(0, 36)
                    .filter(value -> (shape.allowedAt(number.length()) >>> value & 1) != 0)
                    .toArray();
            number.append(Symbols.symbol(allowed[random.nextInt(allowed.length)]));
        }
        if (format.isPostal()) {
            number.replace(
                    length - 2, length, List.of("US", "SA", "ID", "DE", "TW").get(random.nextInt(5)));
        }
        // Forms of letters or digits: a number has a digit.
        if (number.chars().noneMatch(Character::isDigit)) {
            number.setCharAt(length - 1, '7');
        }
        String text = number.toString();
        return format.check() == null
                ? text
                : with(text, format.check().place(), format.check().expected(symbols(text)));
    }

    private static String with(String number, int place, int value) {
        return number.substring(0, place) + Symbols.symbol(value) + number.substring(place + 1);
    }

    private static Symbols symbols(String number) {
        return Objects.requireNonNull(Symbols.of(number, 0, number.length()));
    }

    private String written(String number) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean arabic = Character.isDigit(c) && random.nextInt(3) == 0;
            char other = random.nextBoolean() ? Character.toLowerCase(c) : c;
            written.append(arabic ? (char) ('\u0660' + c - '0') : other);
            if (random.nextInt(4) == 0) {
                written.append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
            }
        }
        return written.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(
                    random.nextInt(3) == 0
                            ? digits(1 + random.nextInt(16))
                            : PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(6) == 0) {
                text.append(number(FormatTable.ALL.get(random.nextInt(FormatTable.ALL.size()))));
            }
        }
        return text.toString();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
