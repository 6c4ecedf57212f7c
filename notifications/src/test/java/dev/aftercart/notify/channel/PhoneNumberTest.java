package dev.aftercart.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+966 50 123 4567,SA,+966501234567",
        "00966501234567,SA,+966501234567",
        "٠٠٩٦٦٥٠١٢٣٤٥٦٧,SA,+966501234567",
        "00966501234567,US,+966501234567",
        "050-123-4567,SA,+966501234567",
        "٠٥٠١٢٣٤٥٦٧,SA,+966501234567",
        "0812-3456-7890,ID,+6281234567890",
        "+62 812 3456 7890,SA,+6281234567890",
        "(415) 555-2671,us,+14155552671"
    })
    void a_number_is_read_as_people_write_it(String written, String region, String e164) {
        assertThat(PhoneNumber.read(written, region)).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "+966",
                "call me",
                "+999501234567",
                "050123456789012345",
                "00",
                "+966501234567\r\nTo: x"
            })
    void what_can_be_no_number_is_none(String written) {
        assertThat(PhoneNumber.read(written, "SA")).isEmpty();
    }

    @Test
    void its_text_form_does_not_tell_it() {
        PhoneNumber number = new PhoneNumber("+966501234567");
        assertThat(number).hasToString("number …67");
        assertThat(number.digits()).isEqualTo("966501234567");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber("0501234567"))
                .withMessageNotContaining("0501234567");
    }
}
