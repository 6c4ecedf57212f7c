package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBodyTest {

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
        assertThat(XmlBody.read(bytes(body)).value()).isEmpty();
    }

    @Test
    void depth_and_size_are_bounded() {
        assertThat(XmlBody.read(bytes("<a>".repeat(100) + "</a>".repeat(100))).value())
                .isEmpty();
        assertThat(XmlBody.read(bytes("<a>".repeat(60) + "</a>".repeat(60))).value())
                .isPresent();
        assertThat(XmlBody.read(new byte[9 * 1024 * 1024]).value()).isEmpty();
    }

    private static JsonNode xml(String text) {
        return XmlBody.read(bytes(text)).orThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
