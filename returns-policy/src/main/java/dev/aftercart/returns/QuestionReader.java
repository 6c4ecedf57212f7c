package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Node;
import dev.aftercart.internal.document.Part;
import dev.aftercart.order.Sku;
import dev.aftercart.returns.Attribute.Scope;
import dev.aftercart.returns.terms.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads what was asked, and what came of it, out of documents of one object each. Not thread-safe. */
final class QuestionReader {

    private static final List<String> QUESTION = List.of("id", "at", "order", "return");
    private static final List<String> PAST =
            List.of("id", "at", "order", "return", "customer", "segment", "outcome", "refunded");
    private static final List<String> ORDER = List.of("placed", "zone", "country", "lines");
    private static final List<String> LINE =
            List.of("sku", "price", "returnable", "category", "tag", "dispatched", "delivered", "picked-up");
    private static final List<String> ASKED = List.of("sku", "quantity", "reason", "goods");
    private static final Map<String, GoodsCondition> GOODS =
            Arrays.stream(GoodsCondition.values()).collect(Collectors.toMap(GoodsCondition::code, goods -> goods));

    private final List<Diagnostic> found = new ArrayList<>();
    private final StatedReader stated;

    private QuestionReader(Domain domain) {
        this.stated = new StatedReader(domain);
    }

    static Parsed<ReturnQuestion> question(Parsed<Node> document, Domain domain) {
        return new QuestionReader(domain).read(document, QUESTION, (reader, object) -> reader.question(object));
    }

    static Parsed<PastReturn> past(Parsed<Node> document, Domain domain) {
        return new QuestionReader(domain).read(document, PAST, QuestionReader::past);
    }

    /** Lines with their numbers in the file. */
    static <T> Stream<Parsed<T>> lines(Stream<String> lines, Function<String, Parsed<T>> reader) {
        AtomicInteger number = new AtomicInteger();
        return lines.sequential().mapMulti((line, taker) -> {
            int at = number.incrementAndGet();
            if (!line.isBlank()) {
                taker.accept(moved(reader.apply(line), at));
            }
        });
    }

    private static <T> Parsed<T> moved(Parsed<T> parsed, int line) {
        List<Diagnostic> moved = parsed.diagnostics().stream()
                .map(each -> each.at(line, each.column()))
                .toList();
        return parsed.value().map(value -> Parsed.of(value, moved)).orElseGet(() -> Parsed.failed(moved));
    }

    private interface Reading<T> {
        @Nullable
        T of(QuestionReader reader, ObjectReader object);
    }

    private <T> Parsed<T> read(Parsed<Node> document, List<String> known, Reading<T> reading) {
        Node tree = document.value().orElse(null);
        if (tree == null) {
            return Parsed.failed(document.diagnostics());
        }
        T value = reading.of(this, new ObjectReader(new Part(tree, "", found), known));
        List<Diagnostic> all = Places.inOrder(found);
        return value == null || all.stream().anyMatch(Diagnostic::isError) ? Parsed.failed(all) : Parsed.of(value, all);
    }

    private @Nullable PastReturn past(ObjectReader object) {
        ReturnQuestion question = question(object);
        String customer = object.optional("customer", QuestionReader::text, "");
        String segment = object.optional("segment", QuestionReader::text, "");
        Outcome outcome = object.find("outcome", part -> part.one(Codes.all(Outcome.class)));
        Money refunded = object.find("refunded", part -> part.value(Forms::money));
        return question == null
                ? null
                : object.make(() -> new PastReturn(question, customer, segment, outcome, refunded));
    }

    private @Nullable ReturnQuestion question(ObjectReader object) {
        String id = object.optional("id", QuestionReader::text, "");
        Instant at = object.required("at", part -> part.value(Forms::instant));
        ReturnFacts order = object.required("order", this::order);
        Part asked = object.required("return", Function.identity());
        ReturnRequest request = order == null || asked == null ? null : request(order, asked);
        return request == null ? null : object.make(() -> new ReturnQuestion(id, request, object.given(at)));
    }

    private @Nullable ReturnFacts order(Part part) {
        Stated values = stated.read(part, Scope.ORDER, ORDER);
        ObjectReader object = ObjectReader.open(part);
        Instant placed = object.required("placed", each -> each.value(Forms::instant));
        ZoneId zone = object.required("zone", each -> each.value(Forms::zone));
        String country = object.find("country", QuestionReader::text);
        object.required("lines", Function.identity());
        List<LineFacts> lines = object.each("lines", this::line);
        return object.make(() -> new ReturnFacts(object.given(placed), object.given(zone), country, lines, values));
    }

    private @Nullable LineFacts line(Part part) {
        Stated values = stated.read(part, Scope.LINE, LINE);
        ObjectReader object = ObjectReader.open(part);
        Sku sku = object.required("sku", each -> each.value(Sku::of));
        Money price = object.required("price", each -> each.value(Forms::money));
        Integer returnable = object.required("returnable", ObjectReader::number);
        String category = object.optional("category", QuestionReader::text, "");
        Set<String> tags = object.optional("tag", StatedReader::marks, Set.of());
        Instant dispatched = object.find("dispatched", each -> each.value(Forms::instant));
        Instant delivered = object.find("delivered", each -> each.value(Forms::instant));
        Instant pickedUp = object.find("picked-up", each -> each.value(Forms::instant));
        return object.make(() -> new LineFacts(
                object.given(sku),
                object.given(price),
                object.given(returnable),
                category,
                tags,
                dispatched,
                delivered,
                pickedUp,
                values));
    }

    private @Nullable ReturnRequest request(ReturnFacts order, Part part) {
        ReturnRequest request = ReturnRequest.of(order);
        List<Part> lines = part.elements();
        if (part.isList() && lines.isEmpty()) {
            part.fault("names no line to go back", List.of());
        }
        boolean good = !lines.isEmpty();
        for (Part line : lines) {
            ReturnRequest more = asked(request, line);
            good &= more != null;
            request = more == null ? request : more;
        }
        return good ? request : null;
    }

    private @Nullable ReturnRequest asked(ReturnRequest request, Part part) {
        Stated values = stated.read(part, Scope.REQUEST, ASKED);
        ObjectReader object = ObjectReader.open(part);
        String sku = object.required("sku", QuestionReader::text);
        Integer quantity = object.optional("quantity", ObjectReader::number, 1);
        ReturnReason reason = object.optional("reason", QuestionReader::reason, ReturnReason.OTHER);
        GoodsCondition goods = object.optional("goods", each -> each.one(GOODS), GoodsCondition.UNSTATED);
        return object.make(() -> request.line(object.given(sku), quantity)
                .reason(reason)
                .condition(goods)
                .withStated(values));
    }

    private static @Nullable ReturnReason reason(Part part) {
        for (ReturnReason known : ReturnReason.worded()) {
            if (part.text().equals(known.code())) {
                return known;
            }
        }
        for (ReturnReason.Group group : ReturnReason.Group.values()) {
            String prefix = Attributes.path(group) + "/";
            if (part.text().startsWith(prefix)) {
                return part.value(text -> new ReturnReason(text.substring(prefix.length()), group));
            }
        }
        List<String> known =
                ReturnReason.worded().stream().map(Attributes::path).toList();
        part.fault(
                part.isSingle() ? "a reason is its group and code, such as " + known.get(0) : "must be a single value",
                known);
        return null;
    }

    private static @Nullable String text(Part part) {
        return part.value(Function.identity());
    }
}
