package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.JsonDocument;
import dev.aftercart.internal.document.Node;
import dev.aftercart.internal.document.Utf8;
import dev.aftercart.internal.document.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a document in either form into a tree. */
final class DocumentReader {

    private static final int MAX_SIZE = YamlDocument.MAX_SIZE;

    private DocumentReader() {}

    static Parsed<Node> read(String document) {
        if (document.length() > MAX_SIZE) {
            return failed("the document has " + document.length() + " characters; at most " + MAX_SIZE + " are read");
        }
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        return text.stripLeading().startsWith("{") ? JsonDocument.read(text) : YamlDocument.read(text);
    }

    /** JSON alone. */
    static Parsed<Node> json(String document) {
        return document.length() > MAX_SIZE ? read(document) : JsonDocument.read(document);
    }

    /** No more of a file is read than could be a document. */
    static Parsed<Node> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Parsed<String> text = Utf8.decode(in.readNBytes(MAX_SIZE + 1), MAX_SIZE);
            return text.value().map(DocumentReader::read).orElseGet(() -> Parsed.failed(text.diagnostics()));
        } catch (IOException e) {
            return failed("the file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static Parsed<Node> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("", message)));
    }
}
