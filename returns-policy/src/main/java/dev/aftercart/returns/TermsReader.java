package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads out of a document what rules grant; null stands for what is wrong and was reported. */
final class TermsReader {

    static final String UNLIMITED = "unlimited";
    static final String FREE = "free";
    static final String ACTUAL = "actual";
    static final String STANDARD = "standard";

    private static final Map<String, Outcome> ANSWERS = answers();

    private final WindowReader windows;

    TermsReader(Map<String, WorkingCalendar> calendars) {
        this.windows = new WindowReader(calendars);
    }

    /** The terms of a facet. */
    @SuppressWarnings("unchecked") // each facet is read as its own terms
    <T> @Nullable T read(Facet<T> facet, Part part) {
        if (facet == Facet.ELIGIBILITY) {
            return (T) eligibility(part);
        }
        if (facet == Facet.WINDOW) {
            return (T) windows.read(part);
        }
        if (facet == Facet.FEES) {
            return (T) FeeReader.fees(part);
        }
        if (facet == Facet.RESOLUTIONS) {
            return (T) choice(part, TermsReader::resolution);
        }
        return facet == Facet.METHODS ? (T) choice(part, TermsReader::method) : (T) control(part);
    }

    private static @Nullable Eligibility eligibility(Part part) {
        if (part.isSingle()) {
            Outcome outcome = part.one(ANSWERS);
            return outcome == null ? null : new Eligibility(outcome, LegalBasis.COMMERCIAL);
        }
        ObjectReader object = new ObjectReader(part, List.of("answer", "basis"));
        Outcome outcome = object.required("answer", answer -> answer.one(ANSWERS));
        LegalBasis basis =
                object.optional("basis", ground -> ground.one(Codes.all(LegalBasis.class)), LegalBasis.COMMERCIAL);
        return object.make(() -> new Eligibility(object.given(outcome), basis));
    }

    private static Map<String, Outcome> answers() {
        Map<String, Outcome> answers = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            answers.put(String.valueOf(TermsWriter.ANSWERS.get(outcome)), outcome);
        }
        return answers;
    }

    private static <T extends Choice.Option> @Nullable Choice<T> choice(Part part, Function<Part, @Nullable T> reader) {
        List<T> options = new ArrayList<>();
        boolean good = true;
        for (Part each : part.oneOrMore()) {
            T option = reader.apply(each);
            good &= option != null;
            if (option != null
                    && options.stream().anyMatch(other -> other.code().equals(option.code()))) {
                each.fault("\"" + option.code() + "\" is there twice", List.of());
                good = false;
            } else if (option != null) {
                options.add(option);
            }
        }
        return good ? new Choice<>(options) : null;
    }

    private static @Nullable Resolution resolution(Part part) {
        if (part.isSingle()) {
            warn(part, Resolution.known());
            return part.value(code -> new Resolution(code, 0));
        }
        ObjectReader object = new ObjectReader(part, List.of("resolution", "bonus-percent", "bonus"));
        Resolution plain = object.required("resolution", TermsReader::resolution);
        Integer bonus = object.optional("bonus-percent", FeeReader::percent, 0);
        Money extra = object.find("bonus", amount -> amount.value(Forms::money));
        return object.make(() -> new Resolution(object.given(plain).code(), bonus, extra));
    }

    private static @Nullable ReturnMethod method(Part part) {
        warn(part, ReturnMethod.known());
        return part.value(ReturnMethod::new);
    }

    /** A shop has words of its own; one that is nearly a known one is probably a slip. */
    private static void warn(Part part, List<? extends Choice.Option> known) {
        List<String> codes = known.stream().map(Choice.Option::code).toList();
        String message = Part.unknown(part.text(), codes);
        if (part.isSingle() && !codes.contains(part.text()) && message.contains("did you mean")) {
            part.warn(message + " It is taken for the shop's own", codes);
        }
    }

    private static @Nullable Control control(Part part) {
        if (part.isSingle()) {
            return part.one(Map.of(STANDARD, Control.standard()));
        }
        Control standard = Control.standard();
        ObjectReader object = new ObjectReader(
                part,
                List.of(
                        "approval",
                        "evidence",
                        "inspection",
                        "refund-on",
                        "send-back-days",
                        "arrival-days",
                        "refund-days"));
        Control.Approval approval =
                object.optional("approval", who -> who.one(Codes.all(Control.Approval.class)), standard.approval());
        List<Evidence> evidence = object.each("evidence", Codes.all(Evidence.class));
        Inspection inspection =
                object.optional("inspection", how -> how.one(Codes.all(Inspection.class)), standard.inspection());
        RefundTrigger refund =
                object.optional("refund-on", when -> when.one(Codes.all(RefundTrigger.class)), standard.refund());
        Deadline sendBack = object.find("send-back-days", TermsReader::deadline);
        Deadline arrival = object.find("arrival-days", TermsReader::deadline);
        Integer refundDays = object.optional("refund-days", ObjectReader::number, 0);
        return object.make(
                () -> new Control(approval, Set.copyOf(evidence), inspection, refund, sendBack, arrival, refundDays));
    }

    /** Days alone are counted from the acceptance. */
    private static @Nullable Deadline deadline(Part part) {
        if (part.isSingle()) {
            Integer days = ObjectReader.number(part);
            return days == null ? null : part.value(any -> Deadline.afterAcceptance(days));
        }
        ObjectReader object = new ObjectReader(part, List.of("days", "after"));
        Integer days = object.required("days", ObjectReader::number);
        Deadline.After after =
                object.optional("after", day -> day.one(Codes.all(Deadline.After.class)), Deadline.After.ACCEPTANCE);
        return object.make(() -> new Deadline(object.given(days), after));
    }
}
