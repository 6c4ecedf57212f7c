package dev.aftercart.order;

import dev.aftercart.customer.Customer;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.JsonDocument;
import dev.aftercart.internal.document.Node;
import dev.aftercart.internal.document.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An order as a document: the log of its events and, beside it, the person.
 *
 * <p>Written as JSON by the schema {@code order-log.schema.json}, which lies beside this class. What a later version wrote
 * and this one does not know (kinds, fields) is kept byte for byte in each event and given out again. Immutable and
 * thread-safe.
 *
 * @param number the order's number
 * @param events what happened, in any order
 * @param person who ordered, or null when the person is not in the document
 */
public record OrderLog(
        OrderNumber number,
        List<OrderEvent> events,
        @Nullable Customer person) {

    /** The form of the document that this version writes and reads. */
    public static final int VERSION = 1;

    /** A larger document is refused unread, in bytes. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final String FORMAT = "aftercart-order-log";

    /** Takes a copy of the events. */
    public OrderLog {
        Objects.requireNonNull(number, "number");
        events = List.copyOf(events);
    }

    /**
     * Reads a document.
     *
     * @param document JSON in UTF-8
     * @return the log, or everything that is wrong with the document
     */
    public static Parsed<OrderLog> read(byte[] document) {
        Parsed<String> text = Utf8.decode(document, MAX_BYTES);
        return text.value().map(OrderLog::read).orElseGet(() -> Parsed.failed(text.diagnostics()));
    }

    private static Parsed<OrderLog> read(String document) {
        Parsed<Node> json = JsonDocument.read(document);
        Optional<Node> tree = json.value();
        if (tree.isEmpty()) {
            return Parsed.failed(json.diagnostics());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Fields fields = new Fields(tree.get(), "", diagnostics);
        checkFormat(fields, diagnostics);
        OrderNumber number = fields.required("order", OrderNumber::of, OrderNumber.of("?"));
        Fields personFields = fields.optionalObject("person");
        Customer person = personFields == null ? null : person(personFields);
        List<OrderEvent> events = EventJson.readAll(fields, document, diagnostics);
        OrderLog log = fields.make(() -> new OrderLog(number, events, person));
        return log == null ? Parsed.failed(diagnostics) : Parsed.of(log, diagnostics);
    }

    private static void checkFormat(Fields fields, List<Diagnostic> diagnostics) {
        if (!fields.tree().isObject()) {
            return;
        }
        String format = fields.textOr("format", "");
        if (!format.equals(FORMAT)) {
            diagnostics.add(
                    Diagnostic.error("format", "this is not an order log").allowing(List.of(FORMAT)));
        }
        int version = fields.number("version", 0);
        if (version < 1) {
            diagnostics.add(Diagnostic.error("version", "must be a number from 1 on"));
        }
    }

    private static @Nullable Customer person(Fields fields) {
        Customer customer = fields.required("id", Customer::of, Customer.of("none"));
        return fields.make(() -> {
            Customer full = customer;
            full = with(full, fields.optional("name", String::valueOf), Customer::name);
            full = with(full, fields.optional("email", String::valueOf), Customer::email);
            full = with(full, fields.optional("phone", String::valueOf), Customer::phone);
            full = with(full, fields.optional("language", String::valueOf), Customer::language);
            return with(full, fields.optional("zone", String::valueOf), Customer::zone);
        });
    }

    private static Customer with(
            Customer customer, @Nullable String value, BiFunction<Customer, String, Customer> change) {
        return value == null ? customer : change.apply(customer, value);
    }

    /**
     * Writes the document. Events that were read are written as they were.
     *
     * @return JSON
     */
    public String toJson() {
        return JsonText.object(json -> {
            json.field("format", FORMAT).field("version", VERSION).field("order", number);
            Customer who = person;
            if (who != null) {
                json.nested(
                        "person",
                        p -> p.field("id", who.id())
                                .field("name", who.name())
                                .field("email", who.email())
                                .field("phone", who.phone())
                                .field("language", who.language().toLanguageTag())
                                .field("zone", who.zone()));
            }
            json.list("events", events, (list, event) -> list.raw(EventJson.write(event)));
        });
    }

    /**
     * The order that the events make.
     *
     * @return the order
     */
    public Order fold() {
        return Order.fold(number, events);
    }
}
