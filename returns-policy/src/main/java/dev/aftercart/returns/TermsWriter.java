package dev.aftercart.returns;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules grant as parts of a document. Working calendars without a name get one as they come. {@link TermsReader} reads what this
 * writes, and gives the same terms. Not thread-safe.
 */
final class TermsWriter {

    static final Map<Outcome, String> ANSWERS =
            Map.of(Outcome.YES, "accept", Outcome.REVIEW, "review", Outcome.NO, "refuse");

    /** All that have a name. */
    private final Map<String, WorkingCalendar> calendars;

    TermsWriter(Map<String, WorkingCalendar> calendars) {
        this.calendars = new LinkedHashMap<>(calendars);
    }

    /** The calendars that have a name, be it one that they got here. */
    Map<String, Object> calendars() {
        Map<String, Object> all = new LinkedHashMap<>();
        calendars.forEach((name, calendar) -> all.put(name, CalendarDocument.write(calendar)));
        return all;
    }

    /** Terms of any facet, or a change of them. */
    Object write(Object terms) {
        if (terms instanceof Eligibility eligibility) {
            return write(eligibility);
        }
        if (terms instanceof Window window) {
            return write(window);
        }
        if (terms instanceof Fees fees) {
            return write(fees);
        }
        if (terms instanceof Choice<?> choice) {
            return choice.list().stream().map(TermsWriter::option).toList();
        }
        if (terms instanceof Control control) {
            return write(control);
        }
        if (terms instanceof Adjustment<?> adjustment) {
            return write(adjustment);
        }
        throw new IllegalArgumentException("there is no facet of " + terms);
    }

    private static Object write(Eligibility eligibility) {
        String answer = String.valueOf(ANSWERS.get(eligibility.outcome()));
        return eligibility.basis() == LegalBasis.COMMERCIAL
                ? answer
                : object("answer", answer, "basis", Codes.of(eligibility.basis()));
    }

    private Object write(Window window) {
        if (window instanceof Span span) {
            return write(span);
        }
        if (window instanceof WorkingDays days) {
            Map<String, Object> object = object("working-days", days.days(), "in", name(days.calendar()));
            return after(object, days.anchors());
        }
        if (window instanceof Window.Until until) {
            return Map.of("until", until.day().toString());
        }
        if (window instanceof Window.Later later) {
            return Map.of("later-of", List.of(write(later.first()), write(later.second())));
        }
        if (window instanceof Window.Earlier earlier) {
            return Map.of("earlier-of", List.of(write(earlier.first()), write(earlier.second())));
        }
        if (window instanceof Prolonged prolonged) {
            Map<String, Object> object = object("prolonged", write(prolonged.first()), "by-months", prolonged.months());
            object.put("unless", write(prolonged.shorter()));
            return object;
        }
        return TermsReader.UNLIMITED;
    }

    private Object write(Span span) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (span.months() > 0) {
            object.put("months", span.months());
        }
        if (span.days() > 0 || span.months() == 0) {
            object.put("days", span.days());
        }
        after(object, span.anchors());
        if (span.rolling() != null) {
            object.put("rolling", name(span.rolling()));
        }
        return object;
    }

    private static Map<String, Object> after(Map<String, Object> object, List<Anchor> anchors) {
        if (!anchors.equals(List.of(Anchor.DELIVERY))) {
            object.put("after", codes(anchors));
        }
        return object;
    }

    private String name(WorkingCalendar calendar) {
        for (Map.Entry<String, WorkingCalendar> named : calendars.entrySet()) {
            if (named.getValue().equals(calendar)) {
                return named.getKey();
            }
        }
        int number = calendars.size() + 1;
        while (calendars.containsKey("calendar-" + number)) {
            number++;
        }
        calendars.put("calendar-" + number, calendar);
        return "calendar-" + number;
    }

    private static Object write(Fees fees) {
        if (fees.list().isEmpty()) {
            return TermsReader.FREE;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        fees.list().forEach(fee -> object.put(Codes.of(fee.kind()), write(fee)));
        return object;
    }

    private static Object write(Fee fee) {
        Map<String, Object> object = charge(fee.charge());
        if (fee.per() != Fee.Per.RETURN) {
            object.put("per", Codes.of(fee.per()));
        }
        return shortest(object);
    }

    private static Map<String, Object> charge(Charge charge) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (charge instanceof Charge.Flat flat) {
            object.put("amount", flat.amount().toString());
        } else if (charge instanceof Charge.UpTo limited) {
            object.put("up-to", shortest(charge(limited.most())));
        } else if (charge instanceof Charge.Share share) {
            object.put("percent", percent(share.basisPoints()));
            if (share.least() != null) {
                object.put("at-least", share.least().toString());
            }
            if (share.most() != null) {
                object.put("at-most", share.most().toString());
            }
        } else {
            object.put("amount", TermsReader.ACTUAL);
        }
        return object;
    }

    private static Object shortest(Map<String, Object> charge) {
        Object amount = charge.get("amount");
        return amount != null && charge.size() == 1 ? amount : charge;
    }

    static BigDecimal percent(int basisPoints) {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static Object option(Choice.Option option) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (option instanceof Resolution resolution && resolution.bonus() > 0) {
            object.put("bonus-percent", percent(resolution.bonus()));
        }
        if (option instanceof Resolution resolution && resolution.extra() != null) {
            object.put("bonus", resolution.extra().toString());
        }
        if (object.isEmpty()) {
            return option.code();
        }
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("resolution", option.code()));
        whole.putAll(object);
        return whole;
    }

    private static Object write(Control control) {
        Control standard = Control.standard();
        Map<String, Object> object = new LinkedHashMap<>();
        if (control.approval() != standard.approval()) {
            object.put("approval", Codes.of(control.approval()));
        }
        if (!control.evidence().isEmpty()) {
            object.put("evidence", codes(control.evidence()));
        }
        if (control.inspection() != standard.inspection()) {
            object.put("inspection", Codes.of(control.inspection()));
        }
        if (control.refund() != standard.refund()) {
            object.put("refund-on", Codes.of(control.refund()));
        }
        put(object, "send-back-days", control.sendBack());
        put(object, "arrival-days", control.arrival());
        if (control.refundDays() > 0) {
            object.put("refund-days", control.refundDays());
        }
        return object.isEmpty() ? TermsReader.STANDARD : object;
    }

    private static void put(Map<String, Object> object, String name, @Nullable Deadline deadline) {
        if (deadline != null) {
            boolean usual = deadline.after() == Deadline.After.ACCEPTANCE;
            object.put(
                    name,
                    usual ? deadline.days() : object("days", deadline.days(), "after", Codes.of(deadline.after())));
        }
    }

    private Object write(Adjustment<?> adjustment) {
        if (adjustment instanceof Adjustment.Replace<?> replace) {
            return Map.of("replace", write((Object) replace.terms()));
        }
        if (adjustment instanceof Adjustment.ExtendTo extend) {
            boolean fixed = extend.window() instanceof Window.Until;
            return Map.of(
                    "extend-to", fixed ? ((Window.Until) extend.window()).day().toString() : write(extend.window()));
        }
        if (adjustment instanceof Adjustment.PlusDays plus) {
            return Map.of("plus-days", plus.days());
        }
        if (adjustment instanceof Adjustment.Waive waive) {
            return Map.of("waive", codes(waive.kinds()));
        }
        if (adjustment instanceof Adjustment.Add add) {
            return Map.of("charge", Map.of(Codes.of(add.fee().kind()), write(add.fee())));
        }
        if (adjustment instanceof Adjustment.Offer<?> offer) {
            return Map.of("offer", write((Object) offer.more()));
        }
        if (adjustment instanceof Adjustment.Withdraw<?> withdraw) {
            return Map.of("withdraw", write((Object) withdraw.fewer()));
        }
        throw new IllegalArgumentException("there is no change " + adjustment);
    }

    private static Object codes(Collection<? extends Enum<?>> constants) {
        List<String> codes = new ArrayList<>();
        constants.forEach(constant -> codes.add(Codes.of(constant)));
        return ConditionWriter.values(codes);
    }

    static Map<String, Object> object(String first, Object one, String second, Object other) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(first, one);
        object.put(second, other);
        return object;
    }
}
