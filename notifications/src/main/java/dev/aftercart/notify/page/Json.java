package dev.aftercart.notify.page;

import dev.aftercart.internal.document.DocumentText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that leaves out what is null or empty. */
final class Json {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Json with(String name, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof String words && words.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Json json && json.members.isEmpty());
        if (!empty) {
            members.put(name, value instanceof Json json ? json.members : value);
        }
        return this;
    }

    Map<String, Object> members() {
        return members;
    }

    /** Safe inside a script element as well: what HTML could read there stands only in strings, and is escaped. */
    String text() {
        return DocumentText.json(members)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
