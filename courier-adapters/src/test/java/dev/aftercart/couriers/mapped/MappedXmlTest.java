package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Xml;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedXmlTest {

    @Test
    void elements_attributes_and_texts_are_members() {
        JsonNode root = xml("<r xmlns='urn:x' k='1'><p>a</p><p n='2'>b &amp; c</p><q/><![CDATA[ t ]]></r>");
        assertThat(root.toString())
                .isEqualTo(
                        "{\"r\":{\"@k\":\"1\",\"p\":[\"a\",{\"@n\":\"2\",\"#text\":\"b & c\"}],\"q\":\"\",\"#text\":\"t\"}}");
        assertThat(Path.of("r.p[1]").text(root)).isEqualTo("b & c");
        assertThat(Path.of("r.@k").text(root)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>",
                "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/r.dtd'><r/>",
                "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><r>&b;&b;</r>",
                "<r>&undeclared;</r>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><r/>",
                "<r><a></r>",
                "",
                "text",
            })
    void document_types_and_entities_are_refused(String body) {
        assertThat(Xml.elementsAndAttributes(bytes(body)).value()).isEmpty();
    }

    @Test
    void depth_and_size_are_bounded() {
        assertThat(Xml.elementsAndAttributes(bytes("<a>".repeat(100) + "</a>".repeat(100)))
                        .value())
                .isEmpty();
        assertThat(Xml.elementsAndAttributes(bytes("<a>".repeat(60) + "</a>".repeat(60)))
                        .value())
                .isPresent();
        assertThat(Xml.elementsAndAttributes(new byte[9 * 1024 * 1024]).value()).isEmpty();
    }

    @Test
    void elements_are_bounded_and_a_declared_encoding_counts() {
        assertThat(Xml.elementsAndAttributes(bytes("<r>" + "<a/>".repeat(300_000) + "</r>"))
                        .value())
                .isEmpty();
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><r k='é'/>";
        assertThat(Xml.elementsAndAttributes(latin.getBytes(StandardCharsets.ISO_8859_1))
                        .orThrow())
                .hasToString("{\"r\":{\"@k\":\"é\"}}");
    }

    @Test
    void bytes_that_are_no_characters_are_refused_and_nothing_is_printed() {
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] broken = {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'};
            assertThat(Xml.elementsAndAttributes(broken).value()).isEmpty();
            assertThat(Xml.elementsAndAttributes(bytes("<a><b></a>")).value()).isEmpty();
        } finally {
            System.setErr(usual);
        }
        assertThat(printed.size()).isZero();
    }

    private static JsonNode xml(String text) {
        return Xml.elementsAndAttributes(bytes(text)).orThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
