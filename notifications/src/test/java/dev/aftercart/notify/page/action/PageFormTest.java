package dev.aftercart.notify.page.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.FormField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFormTest {

    private static PageForm read(String body) {
        return PageForm.read("POST", Customers.FORM, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({
        "day=1, 1",
        "day=one+two, one two",
        "day=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7, مرحبا",
        "&&day=x&, x",
        "%64ay=y, y",
        "day=b=c, b=c",
        "day=100%, 100%",
        "day=%zz%4, %zz%4",
        "day=1&b=2, 1",
        "day=1&day=2, ''",
        "day, ''",
        "=, ''"
    })
    void fields_are_read_as_browsers_write_them(String body, String value) {
        assertThat(read(body).fault()).isNull();
        assertThat(read(body).value(FormField.DAY)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded; charset=iso-8859-1",
        "application/x-www-form-urlencoded; charset=utf-8; charset=utf-7",
        "text/plain",
        "application/json",
        "''",
        "multipart/form-data; boundary=x"
    })
    void another_type_or_charset_is_no_form(String type) {
        assertThat(PageForm.read("POST", type, new byte[] {'a'}).fault()).isEqualTo(Phrase.of("form.unreadable"));
        assertThat(PageForm.read("POST", null, new byte[] {'a'}).fault()).isEqualTo(Phrase.of("form.unreadable"));
        assertThat(PageForm.read("POST", Customers.FORM + ";Charset=\"UTF-8\"", new byte[] {'a'})
                        .fault())
                .isNull();
    }

    @Test
    void what_is_no_utf_8_is_no_form() {
        for (String body : List.of("a=\u00ff", "a=%ff", "a=%C3%28", "a=%ED%A0%80", "a=%C0%AF", "%F4%90%80%80=1")) {
            assertThat(read(body).fault()).as(body).isEqualTo(Phrase.of("form.unreadable"));
        }
    }

    @Test
    void too_much_is_no_form() {
        assertThat(read("a=" + "x".repeat(65_535)).fault()).isEqualTo(Phrase.of("form.too_large"));
        assertThat(read("a=" + "x".repeat(4_000)).fault()).isNull();
        assertThat(read("a=" + "x".repeat(4_001)).fault()).isEqualTo(Phrase.of("form.unreadable"));
        assertThat(read("x".repeat(201)).fault()).isEqualTo(Phrase.of("form.unreadable"));
        assertThat(read("a=1&".repeat(200)).fault()).isNull();
        assertThat(read("a=1&".repeat(201)).fault()).isEqualTo(Phrase.of("form.unreadable"));
        assertThat(read("&".repeat(60_000)).fault()).isNull();
    }

    @Test
    void what_was_written_is_read_again() {
        long seed = System.nanoTime();
        System.out.println("bodies seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(60), 0, 0x11_0000)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            PageForm form = Customers.form("t", "a" + text, text, "b", "2");
            assertThat(form.all("a" + text)).containsExactly(text);
            assertThat(form.value(FormField.TOKEN)).isEqualTo("t");
        }
    }

    @Test
    void a_form_shows_no_values() {
        assertThat(read("name=Sara").toString()).isEqualTo("form of [name]");
    }
}
