package dev.aftercart.returns;

import dev.aftercart.promise.WorkingCalendar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a policy as a document, always the same for the same policy. {@link PolicyReader} reads what this writes. */
final class PolicyWriter {

    private final ReturnPolicy policy;
    private final ConditionWriter conditions;
    private final TermsWriter terms;

    private PolicyWriter(ReturnPolicy policy, Map<String, WorkingCalendar> calendars) {
        this.terms = new TermsWriter(calendars);
        this.policy = policy;
        this.conditions = new ConditionWriter(policy.budgets());
    }

    static Map<String, Object> write(ReturnPolicy policy) {
        return new PolicyWriter(policy, policy.calendars()).document();
    }

    /** Without what the shop calls its calendars, which makes no difference to any decision. */
    static Map<String, Object> content(ReturnPolicy policy) {
        return new PolicyWriter(policy, Map.of()).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> rules = new LinkedHashMap<>();
        Facet.all().forEach(facet -> put(rules, facet.name(), table(policy.table(facet))));
        put(rules, "overlays", policy.overlays().stream().map(this::overlay).toList());
        put(rules, "floors", policy.floors().stream().map(Floor::id).toList());
        Map<String, Object> document = domain(policy.domain());
        put(document, "calendars", terms.calendars());
        put(document, "budgets", policy.budgets().stream().map(this::budget).toList());
        put(
                document,
                "never",
                policy.domain().never().stream().map(conditions::write).toList());
        document.putAll(rules);
        return document;
    }

    private static Map<String, Object> domain(Domain domain) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("policy", domain.name());
        if (!domain.version().isEmpty()) {
            object.put("version", domain.version());
        }
        put(object, "tiers", domain.tiers());
        Map<String, Object> attributes = new LinkedHashMap<>();
        domain.attributes().forEach(own -> attributes.put(own.name(), AttributeDocument.write(own)));
        put(object, "attributes", attributes);
        return object;
    }

    private Map<String, Object> budget(Budget budget) {
        Map<String, Object> object = TermsWriter.object(
                "budget", budget.name(), "used", budget.used().name());
        object.put("allowed", budget.allowed());
        put(object, "tiers", budget.byTier());
        if (!(budget.when() instanceof Condition.Always)) {
            object.put("when", conditions.write(budget.when()));
        }
        return object;
    }

    private List<Object> table(Table<?> table) {
        List<Object> rules = new ArrayList<>();
        table.rules().forEach(rule -> rules.add(rule(rule)));
        return rules;
    }

    private Map<String, Object> rule(Rule<?> rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (rule.id().equals(Rule.OTHERWISE)) {
            object.put(Rule.OTHERWISE, terms.write((Object) rule.then()));
        } else {
            object.put("rule", rule.id());
            put(object, rule.validity());
            object.put("when", conditions.write(rule.when()));
            object.put("then", terms.write((Object) rule.then()));
        }
        if (rule.because() != null) {
            object.put("because", PhraseDocument.write(rule.because()));
        }
        return object;
    }

    private Map<String, Object> overlay(Overlay overlay) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("overlay", overlay.name());
        put(object, overlay.validity());
        Facet.all().forEach(facet -> put(object, facet.name(), table(overlay.table(facet))));
        return object;
    }

    private static void put(Map<String, Object> object, Validity validity) {
        if (validity.from() != null) {
            object.put("from", validity.from().toString());
        }
        if (validity.until() != null) {
            object.put("until", validity.until().toString());
        }
    }

    private static void put(Map<String, Object> object, String name, List<?> values) {
        if (!values.isEmpty()) {
            object.put(name, values);
        }
    }

    private static void put(Map<String, Object> object, String name, Map<String, ?> values) {
        if (!values.isEmpty()) {
            object.put(name, values);
        }
    }
}
