package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void elements_are_fields_and_repeated_ones_arrays() {
        assertThat(json("<a x='1'><b>one</b><b/><c:d xmlns:c='u'><e>&lt;&#233;</e></c:d><!-- --><?p?></a>"))
                .isEqualTo("{\"a\":{\"b\":[\"one\",null],\"d\":{\"e\":\"<é\"}}}");
    }

    @Test
    void the_declared_encoding_counts() {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>";
        assertThat(read(latin.getBytes(Charset.forName("ISO-8859-1")))).isEqualTo("{\"a\":\"é\"}");
    }

    @Test
    void a_document_type_is_refused_even_when_nothing_uses_it() {
        assertThat(json("<!DOCTYPE a><a/>")).isEqualTo("none");
        assertThat(json("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")).isEqualTo("none");
        assertThat(json("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>")).isEqualTo("none");
        assertThat(json("<a>&b;</a>")).isEqualTo("none");
    }

    @Test
    void what_is_deeper_or_longer_than_is_read_is_refused() {
        assertThat(json("<a>".repeat(60) + "</a>".repeat(60))).startsWith("{\"a\"");
        assertThat(json("<a>".repeat(100_000) + "</a>".repeat(100_000))).isEqualTo("none");
        assertThat(json("<r>" + "<a/>".repeat(300_000) + "</r>")).isEqualTo("none");
        assertThat(read(new byte[Json.LARGEST_BODY + 1])).isEqualTo("none");
    }

    @Test
    void what_is_not_xml_is_refused() {
        assertThat(json("<a>")).isEqualTo("none");
        assertThat(json("<a/><b/>")).isEqualTo("none");
        assertThat(json("")).isEqualTo("none");
        assertThat(read(new byte[] {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'}))
                .isEqualTo("none");
    }

    @Test
    void xml_is_told_from_json_by_its_first_character() {
        assertThat(Xml.looksLikeIt("\uFEFF \n<a/>".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Xml.looksLikeIt("{\"a\": \"<\"}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Xml.looksLikeIt(new byte[0])).isFalse();
    }

    private static String json(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(byte[] body) {
        return Xml.elements(body).value().map(Object::toString).orElse("none");
    }
}
