package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Node;
import dev.aftercart.internal.document.Part;
import dev.aftercart.promise.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a policy out of a document, and finds everything that is wrong with it. Not thread-safe. */
final class PolicyReader {

    private static final List<String> HEAD =
            List.of("policy", "version", "tiers", "attributes", "calendars", "budgets", "never");
    private static final List<String> KNOWN = Stream.of(
                    HEAD.stream(), Facet.all().stream().map(Facet::name), Stream.of("overlays", "floors"))
            .flatMap(names -> names)
            .toList();

    /** For a calendar that is wrong, so that rules may still name it. */
    private static final WorkingCalendar STAND_IN = WorkingCalendar.in(ZoneOffset.UTC);

    private final List<Diagnostic> found = new ArrayList<>();
    private final Part root;
    private final Map<String, Floor> floors;
    private final Places places;

    private PolicyReader(Node document, List<Floor> floors) {
        this.root = new Part(document, "", found);
        this.floors = floors.stream()
                .collect(Collectors.toMap(Floor::id, floor -> floor, (one, other) -> other, LinkedHashMap::new));
        this.places = new Places(root, found);
    }

    static Parsed<ReturnPolicy> read(Parsed<Node> document, List<Floor> floors) {
        return document.value()
                .map(tree -> new PolicyReader(tree, floors).policy())
                .orElseGet(() -> Parsed.failed(document.diagnostics()));
    }

    private Parsed<ReturnPolicy> policy() {
        ObjectReader object = new ObjectReader(root, KNOWN);
        Domain domain = domain(object);
        Set<String> declared = declared();
        Map<String, Budget> budgets = budgets(object, domain, declared);
        ConditionReader conditions = new ConditionReader(domain, budgets, declared);
        PolicyDraft draft = new PolicyDraft(with(domain, object.each("never", conditions::read)));
        Map<String, WorkingCalendar> calendars = calendars(object);
        TableReader tables = new TableReader(conditions, new TermsReader(calendars), places);
        draft = draft.calendars(calendars);
        draft = tables.read(object, draft).budgets(budgets.values().toArray(Budget[]::new));
        draft = overlays(object, tables, draft);
        draft = draft.floors(object.each("floors", this::floor).toArray(Floor[]::new));
        return found.stream().anyMatch(Diagnostic::isError) ? failed(draft.faults()) : checked(draft.check());
    }

    private Parsed<ReturnPolicy> checked(Parsed<ReturnPolicy> policy) {
        return policy.value().isPresent()
                ? Parsed.of(policy.value().get(), Places.inOrder(found))
                : failed(policy.diagnostics());
    }

    private Parsed<ReturnPolicy> failed(List<Diagnostic> more) {
        more.forEach(places::place);
        return Parsed.failed(Places.inOrder(found));
    }

    private Domain domain(ObjectReader object) {
        String name = object.required("policy", part -> part.value(Function.identity()));
        String version = object.optional("version", part -> part.value(Function.identity()), "");
        List<String> tiers = object.each("tiers", part -> part.value(Function.identity()));
        List<Attribute<?>> attributes = named(object, "attributes", AttributeDocument::read).values().stream()
                .<Attribute<?>>map(attribute -> attribute)
                .toList();
        return new Domain(name == null ? "?" : name, version, tiers, attributes, List.of());
    }

    /** The names of the shop's own attributes, whether they were right or not. */
    private Set<String> declared() {
        Part attributes = root.members().get("attributes");
        Map<String, Part> all = attributes == null ? Map.of() : attributes.members();
        all.forEach((name, part) -> places.put("attributes." + name, part));
        return all.keySet();
    }

    private static Domain with(Domain domain, List<Condition> never) {
        return new Domain(domain.name(), domain.version(), domain.tiers(), domain.attributes(), never);
    }

    private static Map<String, WorkingCalendar> calendars(ObjectReader object) {
        return named(object, "calendars", (name, part) -> {
            WorkingCalendar calendar = CalendarDocument.read(part);
            return calendar == null ? STAND_IN : calendar;
        });
    }

    /** Members whose names the document chooses; those that are wrong are left out. */
    private static <T> Map<String, T> named(
            ObjectReader object, String name, BiFunction<String, Part, @Nullable T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        Part members = object.find(name, Function.identity());
        if (members != null && !members.isObject()) {
            members.fault("is an object of names with what they stand for", List.of());
        } else if (members != null) {
            members.members().forEach((each, part) -> {
                T value = reader.apply(each, part);
                if (value != null) {
                    all.put(each, value);
                }
            });
        }
        return all;
    }

    private static Map<String, Budget> budgets(ObjectReader object, Domain domain, Set<String> declared) {
        Map<String, Budget> budgets = new LinkedHashMap<>();
        BudgetReader reader = new BudgetReader(domain, new ConditionReader(domain, Map.of(), declared));
        object.each("budgets", part -> {
            Budget budget = reader.read(part);
            if (budget != null && budgets.putIfAbsent(budget.name(), budget) != null) {
                part.fault("the name \"" + budget.name() + "\" is taken by a budget before it", List.of());
            }
            return budget;
        });
        return budgets;
    }

    private @Nullable Floor floor(Part law) {
        if (floors.isEmpty()) {
            law.fault("there are no floors to choose from; hand them to read(...)", List.of());
            return null;
        }
        return law.one(floors);
    }

    private PolicyDraft overlays(ObjectReader object, TableReader tables, PolicyDraft draft) {
        PolicyDraft[] all = {draft};
        List<String> known = Stream.concat(
                        Stream.of("overlay", "from", "until"),
                        Facet.all().stream().map(Facet::name))
                .toList();
        object.each("overlays", part -> {
            ObjectReader overlay = new ObjectReader(part, known);
            String name = overlay.required("overlay", id -> id.value(Function.identity()));
            LocalDate from = overlay.find("from", day -> day.value(Forms::date));
            LocalDate until = overlay.find("until", day -> day.value(Forms::date));
            String path = "overlays." + (name == null ? "?" : name);
            places.put(path, part);
            all[0] = all[0].overlay(name == null ? "?" : name, empty -> {
                OverlayDraft dated = from == null ? empty : empty.forOrdersFrom(from);
                dated = until == null ? dated : dated.forOrdersUntil(until);
                return tables.read(overlay, path, dated);
            });
            return part;
        });
        return all[0];
    }
}
