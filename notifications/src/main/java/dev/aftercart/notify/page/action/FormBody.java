package dev.aftercart.notify.page.action;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the bytes of a form apart. */
final class FormBody {

    static final int MOST_BYTES = 65_536;
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 4_000;
    private static final int MOST_BYTES_OF_ONE_CLICK = 4_096;
    private static final Pattern URL_ENCODED =
            Pattern.compile("application/x-www-form-urlencoded\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");
    private static final Pattern ONE_CLICK = Pattern.compile(
            "form-data;\\s*name=\"?List-Unsubscribe\"?\\s*(\r?\n[^\r\n]+)*\r?\n\r?\nOne-Click\\s*\r?\n--");

    private FormBody() {}

    static boolean isUrlEncoded(String type) {
        return type.length() <= LONGEST_NAME
                && URL_ENCODED.matcher(type.strip()).matches();
    }

    static boolean isOneClick(byte[] body) {
        return body.length <= MOST_BYTES_OF_ONE_CLICK
                && ONE_CLICK
                        .matcher(new String(body, StandardCharsets.ISO_8859_1))
                        .find();
    }

    /** The fields by name; nothing when the body breaks a limit or is no UTF-8. */
    static Optional<Map<String, List<String>>> fields(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        int start = 0;
        while (start <= body.length) {
            int end = indexOf(body, '&', start, body.length);
            if (end > start) {
                count++;
                int equals = indexOf(body, '=', start, end);
                Optional<String> name = decoded(body, start, equals, LONGEST_NAME);
                Optional<String> value = decoded(body, Math.min(equals + 1, end), end, LONGEST_VALUE);
                if (count > MOST_FIELDS || name.isEmpty() || value.isEmpty()) {
                    return Optional.empty();
                }
                fields.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(value.get());
            }
            start = end + 1;
        }
        fields.replaceAll((name, values) -> List.copyOf(values));
        return Optional.of(Collections.unmodifiableMap(fields));
    }

    private static int indexOf(byte[] body, char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return end;
    }

    private static Optional<String> decoded(byte[] body, int from, int end, int longest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - from);
        for (int i = from; i < end; i++) {
            int code = body[i] == '%' && i + 2 < end ? hex(body[i + 1]) * 16 + hex(body[i + 2]) : -1;
            if (code >= 0 && hex(body[i + 1]) >= 0 && hex(body[i + 2]) >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.write(body[i] == '+' ? ' ' : body[i]);
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return text.length() > longest ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(byte b) {
        return b < 0 ? -1 : Character.digit((char) b, 16);
    }
}
