package dev.aftercart.internal.document;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a document as text. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Decodes a document.
     *
     * @param document bytes in UTF-8
     * @param most how many bytes are read at most; a longer document is refused unread
     * @return the text, or why there is none
     */
    public static Parsed<String> decode(byte[] document, int most) {
        if (document.length > most) {
            return failed("the document has " + document.length + " bytes; at most " + most + " are read");
        }
        try {
            return Parsed.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(document))
                            .toString(),
                    List.of());
        } catch (CharacterCodingException e) {
            return failed("the document is not UTF-8");
        }
    }

    private static Parsed<String> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("", message)));
    }
}
