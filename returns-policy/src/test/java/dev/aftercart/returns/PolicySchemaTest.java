package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySchemaTest {

    private final JsonSchema schema = schema("policy");

    static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ReturnPolicy.class.getResourceAsStream(name + ".schema.json"));
    }

    @Test
    void what_is_written_is_valid_in_both_forms() {
        long seed = System.nanoTime();
        System.out.println("policy schema seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            ReturnPolicy policy = GeneratedPolicy.draw(random);
            assertThat(schema.validate(policy.toJson(), InputFormat.JSON))
                    .as(policy.toJson())
                    .isEmpty();
            assertThat(schema.validate(policy.toYaml(), InputFormat.YAML))
                    .as(policy.toYaml())
                    .isEmpty();
        }
    }

    @Test
    void what_a_merchant_writes_is_valid() throws IOException {
        for (String name : new String[] {"small.yaml", "medium.yaml"}) {
            assertThat(schema.validate(PolicyDocumentTest.document(name), InputFormat.YAML))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window: [{otherwise: {days: 3}}]",
                "policy: p",
                "policy: p\nwindow: []",
                "policy: p\nwindow: [{otherwise: {dais: 3}}]",
                "policy: p\nwindow: [{otherwise: {days: -3}}]",
                "policy: p\nwindow: [{otherwise: {days: 3, after: delivry}}]",
                "policy: p\nwindow: [{otherwise: forever}]",
                "policy: p\nwindow: [{rule: x, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: X, when: {country: SA}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {country: sa}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {price: {at-least: 15}}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {category: a//b}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {reason: defective}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {goods: usd}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {any: []}, then: {days: 3}}]",
                "policy: p\nwindow: [{rule: x, when: {}, then: {days: 3}}]",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\nfees: [{otherwise: {restocking: {percent: 150}}}]",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\nfees: [{otherwise: {handling: 12}}]",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\nmetods: [{otherwise: [in-store]}]",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\nattributes: {any: {flag: order}}",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\nattributes: {tier: {flag: order}}",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\nattributes: {x: {count: order}}",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\noverlays: [{overlay: h}]",
                "policy: p\nwindow: [{otherwise: {days: 3}}]\n"
                        + "overlays: [{overlay: h, fees: [{otherwise: {extend-to: 2026-01-01}}]}]",
            })
    void what_the_reader_refuses_is_invalid(String yaml) {
        assertThat(ReturnPolicy.read(yaml).value()).isEmpty();
        assertThat(schema.validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void the_schema_names_every_attribute_and_every_facet() throws IOException {
        String text;
        try (var in = ReturnPolicy.class.getResourceAsStream("policy.schema.json")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(Attributes.all().keySet())
                .allSatisfy(name -> assertThat(text).contains("\"" + name + "\": "));
        assertThat(Facet.all()).allSatisfy(facet -> assertThat(text).contains("\"" + facet.name() + "\": "));
    }
}
