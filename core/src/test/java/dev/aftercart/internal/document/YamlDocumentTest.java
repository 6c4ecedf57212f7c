package dev.aftercart.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    @Test
    void every_value_knows_where_it_stands() {
        Node tree = YamlDocument.read("""
                # a comment
                first: one
                second:
                  - {inner: "two words"}
                """).orThrow();

        Node inner = member(member(tree, "second").elements().get(0), "inner");
        assertThat(inner.text()).isEqualTo("two words");
        assertThat(List.of(inner.line(), inner.column())).containsExactly(4, 13);
        assertThat(tree.name("second")).extracting(Node::line, Node::column).containsExactly(3, 1);
    }

    @Test
    void plain_words_stay_words_and_nothing_is_nothing() {
        Node tree = YamlDocument.read("{a: no, b: 012, c: 2026-03-01, d: ~, e: , f: \"null\"}")
                .orThrow();

        assertThat(tree.members().values())
                .extracting(Node::text)
                .containsExactly("no", "012", "2026-03-01", "", "", "null");
        assertThat(member(tree, "d").kind()).isEqualTo(Node.Kind.NULL);
        assertThat(member(tree, "e").kind()).isEqualTo(Node.Kind.NULL);
        assertThat(member(tree, "f").kind()).isEqualTo(Node.Kind.VALUE);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(YamlDocument.read("\uFEFFa: b").orThrow().members()).containsOnlyKeys("a");
        assertThat(YamlDocument.read("\uFEFFa: b".getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .members())
                .containsOnlyKeys("a");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(only(YamlDocument.read("a: b".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("the document is not UTF-8");
        assertThat(only(YamlDocument.read(new byte[] {'a', ':', ' ', (byte) 0xe9})))
                .isEqualTo("the document is not UTF-8");
    }

    @Test
    void a_document_without_content_is_empty() {
        for (String nothing : List.of("", "   \n", "# only a comment", "---", "~")) {
            assertThat(only(YamlDocument.read(nothing))).as(nothing).isEqualTo("the document is empty");
        }
    }

    @Test
    void a_document_that_is_too_large_is_refused_unread() {
        assertThat(only(YamlDocument.read("a: " + "x".repeat(10_000_000))))
                .isEqualTo("the document has 10000003 characters; at most 1048576 are read");
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) '[');
        assertThat(only(YamlDocument.read(bytes)))
                .isEqualTo("the document has 10000000 bytes; at most 1048576 are read");
    }

    @Test
    void a_document_that_is_too_deep_is_not_read_further() {
        String deep = "more than 64 levels deep; not read further";
        assertThat(only(YamlDocument.read("[".repeat(500_000)))).endsWith(deep);
        assertThat(only(YamlDocument.read("{a: ".repeat(200_000)))).endsWith(deep);
        assertThat(only(YamlDocument.read("- ".repeat(500_000)))).endsWith(deep);
        assertThat(only(YamlDocument.read("? ".repeat(500_000)))).endsWith(deep);
    }

    @Test
    void a_name_that_is_written_twice_names_the_first_line() {
        assertThat(only(YamlDocument.read("a: 1\nb:\n  c: 2\n  c: 3\n")))
                .isEqualTo("line 4, column 3: b.c: written twice; the first is on line 3");
    }

    @Test
    void a_name_is_a_single_value() {
        assertThat(only(YamlDocument.read("? [a, b]\n: c")))
                .isEqualTo("line 1, column 3: a name must be a single value");
        assertThat(only(YamlDocument.read("{~: c}"))).endsWith("a name must be a single value");
    }

    @Test
    void anchors_and_aliases_are_refused_before_they_multiply() {
        String bomb = """
                a: &a [lol, lol]
                b: &b [*a, *a]
                c: [*b, *b]
                """;
        assertThat(YamlDocument.read(bomb).diagnostics())
                .hasSize(6)
                .first()
                .hasToString(
                        "line 1, column 4: a: anchors (&) and aliases (*) are not read: write the value where it is used");
    }

    @Test
    void tags_are_refused() {
        assertThat(only(YamlDocument.read("a: !!javax.script.ScriptEngineManager [x]")))
                .isEqualTo("line 1, column 4: a: tags (!) are not read: write the value without one");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(only(YamlDocument.read("a: b\n---\nc: d\n")))
                .isEqualTo("line 3, column 1: a second document begins here; one is read");
    }

    @Test
    void a_character_that_yaml_does_not_allow_is_named_with_its_place() {
        assertThat(fault("\u0000")).isEqualTo("1:1 not YAML: the character U+0000 is not allowed");
        assertThat(fault("a: 1\n\u0007b: 2")).isEqualTo("2:1 not YAML: the character U+0007 is not allowed");
        assertThat(fault("a: 1\r\n\r\nb: x\ud800")).isEqualTo("3:5 not YAML: the character U+D800 is not allowed");
    }

    private static String fault(String document) {
        Diagnostic only = YamlDocument.read(document).diagnostics().get(0);
        return only.line() + ":" + only.column() + " " + only.message();
    }

    @Test
    void a_fault_in_the_syntax_has_its_place_and_comes_after_what_was_found_before() {
        assertThat(only(YamlDocument.read("a:\n\tb: c\n")))
                .isEqualTo("line 2, column 1: not YAML: found character '\\t(TAB)' that cannot start any token."
                        + " (Do not use \\t(TAB) for i...");
        assertThat(only(YamlDocument.read("a: [1, 2\nb: 3")))
                .startsWith("line 2, column 2: not YAML: expected ',' or ']'");
        assertThat(only(YamlDocument.read("a: \"\\ud8\""))).startsWith("line 1, column 7: not YAML");
        assertThat(YamlDocument.read("a: 1\na: 2\nb: 'open").diagnostics())
                .extracting(Diagnostic::line)
                .containsExactly(2, 3);
        assertThat(only(YamlDocument.read("a: \u0000"))).contains("not YAML");
        assertThat(only(YamlDocument.read("%YAML 99999999999.1\n---\na: b"))).contains("not YAML");
    }

    private static Node member(Node object, String name) {
        return Objects.requireNonNull(object.members().get(name), name);
    }

    private static String only(Parsed<Node> parsed) {
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics()).hasSize(1);
        return parsed.diagnostics().get(0).toString();
    }
}
