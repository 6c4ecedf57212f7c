package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what overlays change; null stands for what is wrong and was reported.
 *
 * @param terms reads the terms that are put in
 */
record AdjustmentReader(TermsReader terms) {

    private static final String REPLACE = "replace";

    /** A change of a facet's terms. */
    @SuppressWarnings("unchecked") // under the names of a facet there are changes of its own terms alone
    <T> @Nullable Adjustment<T> read(Facet<T> facet, Part part) {
        List<String> known = names(facet);
        ObjectReader object = new ObjectReader(part, known);
        String name = known.stream().filter(object::has).findFirst().orElse(null);
        if (name == null) {
            return none(part, part.isObject() && part.members().isEmpty() ? "changes nothing" : "", known);
        }
        Adjustment<?> change = object.required(name, value -> change(facet, name, value));
        return object.make(() -> {
            if (part.members().size() > 1) {
                throw new IllegalArgumentException("a rule of an overlay changes one thing; write a rule for each");
            }
            return (Adjustment<T>) object.given(change);
        });
    }

    private static List<String> names(Facet<?> facet) {
        if (facet == Facet.WINDOW) {
            return List.of("extend-to", "plus-days", REPLACE);
        }
        if (facet == Facet.FEES) {
            return List.of("waive", "charge", REPLACE);
        }
        boolean choice = facet == Facet.RESOLUTIONS || facet == Facet.METHODS;
        return choice ? List.of("offer", "withdraw", REPLACE) : List.of(REPLACE);
    }

    private <T> @Nullable Adjustment<?> change(Facet<T> facet, String name, Part value) {
        return switch (name) {
            case "extend-to" -> longer(value);
            case "plus-days" -> value.value(days -> Adjustment.plusDays(Forms.number(days)));
            case "waive" -> waive(value);
            case "charge" -> made(value, FeeReader.fees(value), AdjustmentReader::charge);
            case "offer" -> made(value, (Choice<?>) terms.read(facet, value), Adjustment.Offer::new);
            case "withdraw" -> made(value, (Choice<?>) terms.read(facet, value), Adjustment.Withdraw::new);
            default -> made(value, terms.read(facet, value), Adjustment::replace);
        };
    }

    /** A day, or a window as rules have it. */
    private @Nullable Adjustment<?> longer(Part value) {
        return value.isSingle() && !value.text().equals(TermsReader.UNLIMITED)
                ? value.value(day -> Adjustment.extendTo(Forms.date(day)))
                : made(value, terms.read(Facet.WINDOW, value), Adjustment::extendTo);
    }

    private static @Nullable Adjustment<Fees> waive(Part value) {
        EnumSet<Fee.Kind> kinds = EnumSet.noneOf(Fee.Kind.class);
        boolean good = true;
        for (Part each : value.oneOrMore()) {
            Fee.Kind kind = each.one(Codes.all(Fee.Kind.class));
            good &= kind != null;
            if (kind != null && !kinds.add(kind)) {
                each.fault("this is there twice", List.of());
                good = false;
            }
        }
        boolean empty = value.oneOrMore().isEmpty();
        return good && !empty
                ? new Adjustment.Waive(kinds)
                : none(value, empty ? "needs a kind of fee" : "", List.of());
    }

    private static <T> @Nullable Adjustment<T> none(Part part, String fault, List<String> allowed) {
        if (!fault.isEmpty()) {
            part.fault(fault, allowed);
        }
        return null;
    }

    private static Adjustment<Fees> charge(Fees fees) {
        if (fees.list().size() != 1) {
            throw new IllegalArgumentException(
                    "charges one kind of fee, but there were " + fees.list().size());
        }
        return Adjustment.charge(fees.list().get(0));
    }

    private static <V> @Nullable Adjustment<?> made(Part place, @Nullable V value, Function<V, Adjustment<?>> maker) {
        try {
            return value == null ? null : maker.apply(value);
        } catch (IllegalArgumentException e) {
            place.fault(String.valueOf(e.getMessage()), List.of());
            return null;
        }
    }
}
