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
        if (!part.members().containsKey("percent")) {
            ObjectReader object = new ObjectReader(part, List.of("amount", "per", "percent", "at-least", "at-most"));
            Charge charge = object.required("amount", FeeReader::amount);
            Fee.Per per = per(object);
            if (object.has("at-least") || object.has("at-most")) {
                part.fault("bounds belong to a percentage, not to an amount", List.of());
            }
            return object.make(() -> new Fee(kind, object.given(charge), per));
        }
        ObjectReader object = new ObjectReader(part, List.of("percent", "at-least", "at-most", "per"));
        Integer share = object.required("percent", FeeReader::percent);
        Money least = object.find("at-least", FeeReader::money);
        Money most = object.find("at-most", FeeReader::money);
        Fee.Per per = per(object);
        return object.make(() -> {
            if (least != null && most != null && !least.isSameCurrency(most)) {
                throw new IllegalArgumentException("both bounds are in one currency, but were " + least + ", " + most);
            }
            return new Fee(kind, new Charge.Share(object.given(share), least, most), per);
        });
    }

    private static Fee.Per per(ObjectReader object) {
        return object.optional("per", each -> each.one(EACH), Fee.Per.RETURN);
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
