package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads windows; null stands for one that is wrong and was reported.
 *
 * @param calendars the working calendars that the document names
 */
record WindowReader(Map<String, WorkingCalendar> calendars) {

    private static final List<String> FORMS = List.of(
            "days", "months", "after", "rolling", "working-days", "in", "until", "later-of", "earlier-of", "prolonged");
    private static final Map<String, Anchor> ANCHORS = Codes.all(Anchor.class);
    private static final List<Anchor> DELIVERY = List.of(Anchor.DELIVERY);

    /** Windows stand inside one another, and nobody follows so many. */
    private static final int MOST_JOINED = 100;

    @Nullable
    Window read(Part part) {
        if (part.isSingle()) {
            return part.one(Map.of(TermsReader.UNLIMITED, Window.unlimited()));
        }
        Map<String, Part> members = part.members();
        if (members.containsKey("until")) {
            ObjectReader object = new ObjectReader(part, List.of("until"));
            LocalDate day = object.required("until", until -> until.value(Forms::date));
            return object.make(() -> Window.until(object.given(day)));
        }
        if (members.containsKey("later-of")) {
            return joined(part, "later-of", Window.Later::new);
        }
        if (members.containsKey("earlier-of")) {
            return joined(part, "earlier-of", Window.Earlier::new);
        }
        if (members.containsKey("prolonged")) {
            return prolonged(part);
        }
        return members.containsKey("working-days") ? workingDays(part) : span(part);
    }

    private @Nullable Window joined(Part part, String name, BinaryOperator<Window> join) {
        ObjectReader object = new ObjectReader(part, List.of(name));
        List<Window> windows = new ArrayList<>(object.each(name, this::read));
        return object.make(() -> {
            if (windows.size() < 2) {
                throw new IllegalArgumentException(name + " needs two windows or more");
            }
            if (windows.size() > MOST_JOINED) {
                throw new IllegalArgumentException(
                        name + " takes at most " + MOST_JOINED + " windows, but had " + windows.size());
            }
            return windows.stream().reduce(join).orElseThrow();
        });
    }

    private @Nullable Window workingDays(Part part) {
        ObjectReader object = new ObjectReader(part, List.of("working-days", "in", "after"));
        Integer days = object.required("working-days", ObjectReader::number);
        WorkingCalendar calendar = object.required("in", this::calendar);
        List<Anchor> anchors = anchors(object);
        return object.make(() -> new WorkingDays(object.given(days), anchors, object.given(calendar)));
    }

    private @Nullable Window prolonged(Part part) {
        ObjectReader object = new ObjectReader(part, List.of("prolonged", "by-months", "unless"));
        Span first = object.required("prolonged", this::span);
        Integer months = object.required("by-months", ObjectReader::number);
        Span shorter = object.required("unless", this::span);
        return object.make(() -> new Prolonged(object.given(first), object.given(months), object.given(shorter)));
    }

    private @Nullable Span span(Part part) {
        ObjectReader object = new ObjectReader(part, FORMS);
        Integer months = object.optional("months", ObjectReader::number, 0);
        Integer days = object.optional("days", ObjectReader::number, 0);
        List<Anchor> anchors = anchors(object);
        WorkingCalendar rolling = object.find("rolling", this::calendar);
        return object.make(() -> {
            if (!object.has("days") && !object.has("months")) {
                throw new IllegalArgumentException("a window says days, months, working-days, until, later-of or"
                        + " earlier-of, or is " + TermsReader.UNLIMITED);
            }
            return new Span(months, days, anchors, rolling);
        });
    }

    private static List<Anchor> anchors(ObjectReader object) {
        return object.has("after") ? object.each("after", ANCHORS) : DELIVERY;
    }

    private @Nullable WorkingCalendar calendar(Part part) {
        return part.one(calendars);
    }
}
