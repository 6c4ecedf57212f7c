package dev.aftercart.notify.page.action;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.order.Items;
import dev.aftercart.order.Sku;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one form and gathers all that is wrong with them; what is wrong reads as nothing. */
final class FieldReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/+-]{0,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");
    private static final Pattern PIECES = Pattern.compile("[0-9]{1,4}");
    private static final String QUANTITY = FormField.QUANTITY.written() + ".";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SKU = 100;
    private static final int MOST_DAYS_AHEAD = 365;

    private final PageForm form;
    private final Map<FormField, Set<String>> offered;
    private final Instant now;
    private final List<FieldFault> faults = new ArrayList<>();

    FieldReader(PageForm form, Map<FormField, Set<String>> offered, Instant now) {
        this.form = form;
        this.offered = offered;
        this.now = now;
    }

    List<FieldFault> faults() {
        return faults;
    }

    void fault(FormField field, String key) {
        fault(field.written(), Phrase.of(key));
    }

    private void fault(String field, Phrase what) {
        faults.add(new FieldFault(field, what));
    }

    /** The value of a field that stands once; empty when there is none. */
    private String single(String field) {
        List<String> values = form.all(field);
        if (values.size() > 1) {
            fault(field, Phrase.of("form.twice"));
            return "";
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    private String single(FormField field) {
        return single(field.written());
    }

    static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    /** One of the codes that were offered; empty when there is none. */
    String code(FormField field) {
        return code(field.written(), field, single(field).strip());
    }

    private String code(String name, FormField field, String value) {
        Set<String> allowed = offered.get(field);
        boolean known = allowed == null ? isCode(value) : allowed.contains(value);
        if (!value.isEmpty() && !known) {
            fault(name, Phrase.of("form.choice"));
            return "";
        }
        return value;
    }

    String required(FormField field) {
        return demanded(field.written(), code(field));
    }

    private String demanded(String name, String value) {
        boolean told = faults.stream().anyMatch(fault -> fault.field().equals(name));
        if (value.isEmpty() && !told) {
            fault(name, Phrase.of("form.missing"));
        }
        return value;
    }

    Set<String> codes(FormField field) {
        Set<String> codes = new LinkedHashSet<>();
        for (String value : form.all(field)) {
            String code = code(field.written(), field, value.strip());
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** What a person wrote in several lines; empty when there is nothing. */
    String words(FormField field, int most) {
        String text = visible(single(field).replace("\r\n", "\n").replace('\r', '\n'), true);
        if (text.length() > most) {
            fault(field.written(), Phrase.of("form.too_long").with("most", most));
            return "";
        }
        return text;
    }

    String requiredWords(FormField field, int most) {
        return demanded(field.written(), words(field, most));
    }

    String name() {
        String text = visible(single(FormField.NAME), false);
        if (text.length() > LONGEST_NAME) {
            fault(FormField.NAME.written(), Phrase.of("form.too_long").with("most", LONGEST_NAME));
        }
        return demanded(FormField.NAME.written(), text);
    }

    String email() {
        String text = visible(single(FormField.EMAIL), false);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            fault(FormField.EMAIL, "form.email");
            return "";
        }
        return demanded(FormField.EMAIL.written(), text);
    }

    /** Without control characters, and without the signs that turn the direction of what stands around them. */
    private static String visible(String text, boolean lines) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0x2028 || c == 0x2029 ? '\n' : c)
                .map(c -> Character.isISOControl(c) && !(lines && c == '\n') ? ' ' : c)
                .filter(c -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    @Nullable
    TrackingNumber parcel() {
        String value = single(FormField.PARCEL).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            Set<String> allowed = offered.getOrDefault(FormField.PARCEL, Set.of(value));
            TrackingNumber number = TrackingNumber.of(value);
            if (!allowed.contains(value)) {
                fault(FormField.PARCEL, "form.choice");
            }
            return number;
        } catch (IllegalArgumentException e) {
            fault(FormField.PARCEL, "form.choice");
            return null;
        }
    }

    /** A day that is not past everywhere in the world. */
    @Nullable
    LocalDate day() {
        String value =
                demanded(FormField.DAY.written(), latin(single(FormField.DAY).strip()));
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            LocalDate first = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
            if (day.isBefore(first) || day.isAfter(first.plusDays(MOST_DAYS_AHEAD))) {
                fault(FormField.DAY, "form.day_range");
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(FormField.DAY, "form.day");
            return null;
        }
    }

    int stars() {
        String value = demanded(
                FormField.STARS.written(), latin(single(FormField.STARS).strip()));
        boolean sound = value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '5';
        if (!sound && !value.isEmpty()) {
            fault(FormField.STARS, "form.stars");
        }
        return sound ? value.charAt(0) - '0' : 0;
    }

    /** How many of which goods; what is empty or zero is not chosen. */
    Map<Sku, Integer> quantities() {
        Map<Sku, Integer> chosen = new LinkedHashMap<>();
        for (String field : form.fields().keySet()) {
            if (field.startsWith(QUANTITY)) {
                Sku sku = sku(field);
                int pieces = pieces(field);
                if (sku != null && pieces > 0) {
                    chosen.put(sku, pieces);
                }
            }
        }
        return chosen;
    }

    Items items() {
        Map<Sku, Integer> chosen = quantities();
        return chosen.isEmpty() ? Items.NONE : new Items(chosen);
    }

    private @Nullable Sku sku(String field) {
        String value = field.substring(QUANTITY.length());
        Set<String> goods = offered.get(FormField.QUANTITY);
        boolean sound = !value.isBlank()
                && value.length() <= LONGEST_SKU
                && value.chars().noneMatch(Character::isISOControl)
                && (goods == null || goods.contains(value));
        if (!sound) {
            fault(field, Phrase.of("form.choice"));
        }
        return sound ? Sku.of(value) : null;
    }

    private int pieces(String field) {
        String value = latin(single(field).strip());
        if (value.isEmpty()) {
            return 0;
        }
        if (!PIECES.matcher(value).matches()) {
            fault(field, Phrase.of("form.pieces"));
            return 0;
        }
        return Integer.parseInt(value);
    }

    List<ReturnAnswer.Line> lines() {
        List<ReturnAnswer.Line> lines = new ArrayList<>();
        quantities().forEach((sku, pieces) -> {
            String name = FormField.REASON.of(sku);
            String reason =
                    demanded(name, code(name, FormField.REASON, single(name).strip()));
            lines.add(new ReturnAnswer.Line(sku, pieces, reason));
        });
        if (lines.isEmpty()) {
            fault("", Phrase.of("form.no_items"));
        }
        return lines;
    }

    /** Digits of any script as 0 to 9. */
    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }
}
