package dev.aftercart.notify.page.action;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.FormField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came in a request, as far as it can be read as a form. It may be anything; what cannot be read is told when it is asked
 * for an action.
 *
 * <p>Read are {@code application/x-www-form-urlencoded} bodies (WHATWG URL standard) of UTF-8, up to 65,536 bytes, 200 fields,
 * names of 200 and values of 4,000 characters; and, for one-click unsubscribing, the {@code multipart/form-data} of RFC 8058.
 * A file that is sent along makes no form. Immutable and thread-safe; its text form shows no value.
 */
public final class PageForm {

    private static final String POST = "POST";
    static final String ONE_CLICK = "List-Unsubscribe";

    private final Map<String, List<String>> fields;
    private final @Nullable Phrase fault;

    PageForm(Map<String, List<String>> fields, @Nullable Phrase fault) {
        this.fields = fields;
        this.fault = fault;
    }

    /**
     * Reads a request.
     *
     * @param method the method, such as {@code POST}; nothing else ever acts
     * @param contentType the header of that name, or null without one
     * @param body the bytes as they came
     * @return the form
     */
    public static PageForm read(String method, @Nullable String contentType, byte[] body) {
        if (!method.equals(POST)) {
            return unread("form.method");
        }
        String type = Objects.requireNonNullElse(contentType, "").toLowerCase(Locale.ROOT);
        if (body.length > FormBody.MOST_BYTES) {
            return unread("form.too_large");
        }
        if (type.startsWith("multipart/form-data") && FormBody.isOneClick(body)) {
            return new PageForm(Map.of(ONE_CLICK, List.of("One-Click")), null);
        }
        return FormBody.isUrlEncoded(type)
                ? FormBody.fields(body)
                        .map(fields -> new PageForm(fields, null))
                        .orElseGet(() -> unread("form.unreadable"))
                : unread("form.unreadable");
    }

    private static PageForm unread(String key) {
        return new PageForm(Map.of(), Phrase.of(key));
    }

    /**
     * The one value of a field, for forms that need no access, such as the look-up.
     *
     * @param field which field
     * @return the value; empty when there is none, or several
     */
    public String value(FormField field) {
        List<String> values = all(field);
        return values.size() == 1 ? values.get(0) : "";
    }

    /**
     * Whether it could be read at all.
     *
     * @return false when it is no form, too large, or did not come by POST
     */
    public boolean isRead() {
        return fault == null;
    }

    List<String> all(FormField field) {
        return all(field.written());
    }

    /** All values of a field, in their order. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    /** Why it could not be read; null when it could. */
    @Nullable
    Phrase fault() {
        return fault;
    }

    boolean isOneClick() {
        return all(ONE_CLICK).equals(List.of("One-Click"));
    }

    @Override
    public String toString() {
        return "form of " + fields.keySet();
    }
}
