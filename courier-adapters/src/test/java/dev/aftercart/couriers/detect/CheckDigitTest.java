package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rules against worked examples that are public. */
class CheckDigitTest {

    @Test
    void mod_10_with_letters_as_ups_computes_it() {
        assertRight("mod10 1 2", "2-16", "1Z999AA10123456784");
    }

    @Test
    void mod_10_as_gs1_computes_it() {
        assertRight("mod10 3 1", "0-16", "106141411234567897");
    }

    @Test
    void mod_10_with_digits_that_stand_before_the_number() {
        assertRight("mod10 3 1 lead 91", "0-18", "71969010756003077385");
        assertRight("mod10 3 1 lead 91", "0-20", "9171969010756003077385");
    }

    @Test
    void mod_7() {
        assertRight("mod7", "0-8", "3318810025");
    }

    @Test
    void luhn() {
        assertRight("luhn", "0-9", "79927398713");
    }

    @Test
    void s10_with_both_its_exceptions() {
        assertRight("s10", "2-9", "RA473124829DK");
        assertRight("s10", "0-7", "000000005");
        assertRight("s10", "0-7", "020000000");
    }

    @Test
    void mod_11() {
        assertRight("mod11 3 1 7", "0-10", "986578788855");
    }

    @Test
    void iso_7064_mod_37_36() {
        assertRight("iso7064", "0-16", "A12425GABC1234002M");
    }

    private static void assertRight(String rule, String over, String number) {
        CheckDigit check = CheckDigit.read(rule, over);
        for (int value = 0; value < 36; value++) {
            String changed =
                    number.substring(0, check.place()) + Symbols.symbol(value) + number.substring(check.place() + 1);
            Symbols symbols = Objects.requireNonNull(Symbols.of(changed, 0, changed.length()));
            assertThat(check.isRight(symbols)).as(changed).isEqualTo(changed.equals(number));
        }
    }
}
