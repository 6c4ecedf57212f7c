package dev.aftercart.returns;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes questions as documents. {@link QuestionReader} reads what this writes. */
final class QuestionWriter {

    private QuestionWriter() {}

    static Map<String, Object> write(ReturnQuestion question) {
        Map<String, Object> object = new LinkedHashMap<>();
        put(object, "id", question.id());
        object.put("at", question.at().toString());
        object.put("order", order(question.request().order()));
        object.put(
                "return",
                question.request().lines().stream().map(QuestionWriter::line).toList());
        return object;
    }

    static Map<String, Object> write(PastReturn past) {
        Map<String, Object> object = write(past.question());
        put(object, "customer", past.customer());
        put(object, "segment", past.segment());
        if (past.outcome() != null) {
            object.put("outcome", Codes.of(past.outcome()));
        }
        if (past.refunded() != null) {
            object.put("refunded", past.refunded().toString());
        }
        return object;
    }

    private static Map<String, Object> order(ReturnFacts order) {
        Map<String, Object> object = TermsWriter.object(
                "placed", order.orderedAt().toString(), "zone", order.zone().getId());
        put(object, "country", order.country() == null ? "" : order.country());
        put(object, order.stated());
        object.put("lines", order.lines().stream().map(QuestionWriter::line).toList());
        return object;
    }

    private static Map<String, Object> line(LineFacts line) {
        Map<String, Object> object = TermsWriter.object(
                "sku", line.sku().value(), "price", line.unitPrice().toString());
        object.put("returnable", line.returnable());
        put(object, "category", line.category());
        if (!line.tags().isEmpty()) {
            object.put("tag", line.tags().stream().sorted().toList());
        }
        put(object, "dispatched", line.dispatchedAt());
        put(object, "delivered", line.deliveredAt());
        put(object, "picked-up", line.pickedUpAt());
        put(object, line.stated());
        return object;
    }

    private static Map<String, Object> line(RequestedLine asked) {
        Map<String, Object> object =
                TermsWriter.object("sku", asked.line().sku().value(), "quantity", asked.quantity());
        object.put("reason", Attributes.path(asked.reason()));
        if (asked.goods() != GoodsCondition.UNSTATED) {
            object.put("goods", asked.goods().code());
        }
        put(object, asked.stated());
        return object;
    }

    private static void put(Map<String, Object> object, Stated stated) {
        Map<String, Object> sorted = new TreeMap<>();
        stated.values().forEach((attribute, value) -> sorted.put(attribute.name(), value(value)));
        object.putAll(sorted);
    }

    private static Object value(Object value) {
        if (value instanceof Set<?> marks) {
            return marks.stream().map(String::valueOf).sorted().toList();
        }
        return value instanceof Money amount ? amount.toString() : value;
    }

    private static void put(Map<String, Object> object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }

    private static void put(Map<String, Object> object, String name, @Nullable Instant instant) {
        if (instant != null) {
            object.put(name, instant.toString());
        }
    }
}
