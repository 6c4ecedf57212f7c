package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads fees; null stands for what is wrong and was reported. */
final class FeeReader {

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final String UP_TO = "up-to";
    private static final String PERCENT_OF = "percent";
    private static final List<String> BOUNDS = List.of("at-least", "at-most");

    /** Each says by its name what kind of charge it is. */
    private static final List<String> FORMS = List.of(UP_TO, PERCENT_OF);

    private static final Map<String, Fee.Kind> KINDS = Codes.all(Fee.Kind.class);
    private static final Map<String, Fee.Per> EACH = Codes.all(Fee.Per.class);

    private FeeReader() {}

    /** Fees by their kinds, or that there are none. */
    static @Nullable Fees fees(Part part) {
        if (part.isSingle()) {
            return part.one(Map.of(TermsReader.FREE, Fees.none()));
        }
        ObjectReader object = new ObjectReader(part, List.copyOf(KINDS.keySet()));
        List<Fee> fees = new ArrayList<>();
        for (Map.Entry<String, Fee.Kind> kind : KINDS.entrySet()) {
            Fee fee = object.find(kind.getKey(), charge -> fee(kind.getValue(), charge));
            if (fee != null) {
                fees.add(fee);
            }
        }
        return object.make(() -> {
            if (fees.isEmpty()) {
                throw new IllegalArgumentException("there is no fee; for none, say " + TermsReader.FREE);
            }
            return new Fees(fees);
        });
    }

    private static @Nullable Fee fee(Fee.Kind kind, Part part) {
        if (part.isSingle()) {
            Charge charge = amount(part);
            return charge == null ? null : Fee.of(kind, charge);
        }
        String form =
                FORMS.stream().filter(part.members()::containsKey).findFirst().orElse("amount");
        ObjectReader object = new ObjectReader(part, known(form, "per"));
        Charge charge = charge(object, form);
        Fee.Per per = object.optional("per", each -> each.one(EACH), Fee.Per.RETURN);
        return charge == null ? null : object.make(() -> new Fee(kind, charge, per));
    }

    private static List<String> known(String form, String... more) {
        List<String> known = new ArrayList<>(List.of(form));
        if (form.equals(PERCENT_OF)) {
            known.addAll(BOUNDS);
        }
        known.addAll(List.of(more));
        return known;
    }

    private static @Nullable Charge charge(ObjectReader object, String form) {
        if (form.equals(UP_TO)) {
            Charge most = object.required(UP_TO, FeeReader::limit);
            return most == null ? null : Charge.upTo(most);
        }
        return form.equals(PERCENT_OF) ? share(object) : object.required("amount", FeeReader::amount);
    }

    private static @Nullable Charge limit(Part part) {
        if (part.isSingle()) {
            return part.value(text -> Charge.flat(Forms.money(text)));
        }
        return share(new ObjectReader(part, known(PERCENT_OF)));
    }

    private static @Nullable Charge share(ObjectReader object) {
        Integer share = object.required(PERCENT_OF, FeeReader::percent);
        Money least = object.find("at-least", FeeReader::money);
        Money most = object.find("at-most", FeeReader::money);
        return object.make(() -> {
            if (least != null && most != null && !least.isSameCurrency(most)) {
                throw new IllegalArgumentException("both bounds are in one currency, but were " + least + ", " + most);
            }
            return new Charge.Share(object.given(share), least, most);
        });
    }

    private static @Nullable Charge amount(Part part) {
        return part.value(text -> text.equals(TermsReader.ACTUAL) ? Charge.actual() : Charge.flat(Forms.money(text)));
    }

    private static @Nullable Money money(Part part) {
        return part.value(Forms::money);
    }

    /** Hundredths of a percent. */
    static @Nullable Integer percent(Part part) {
        return part.value(text -> {
            if (!PERCENT.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "must be a percentage such as 15 or 12.5, but was \"" + Forms.shortened(text) + "\"");
            }
            return new BigDecimal(text).movePointRight(2).intValueExact();
        });
    }
}
