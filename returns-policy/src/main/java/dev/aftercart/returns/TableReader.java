package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.returns.terms.Adjustment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of rules into drafts. A rule that is wrong gets stand-ins, so that what is wrong with its neighbours is found
 * all the same; nothing is made of such a draft. Not thread-safe.
 */
final class TableReader {

    private static final List<String> RULE = List.of("rule", "from", "until", "when", "then", "because");
    private static final List<String> DEFAULT = List.of(Rule.OTHERWISE, "because");
    private static final int MOST_RULES = 5_000;

    private final ConditionReader conditions;
    private final TermsReader terms;
    private final AdjustmentReader adjustments;
    private final Places places;

    TableReader(ConditionReader conditions, TermsReader terms, Places places) {
        this.conditions = conditions;
        this.terms = terms;
        this.adjustments = new AdjustmentReader(terms);
        this.places = places;
    }

    /** The policy's own tables. */
    PolicyDraft read(ObjectReader object, PolicyDraft draft) {
        PolicyDraft all = draft;
        for (Facet<?> facet : Facet.all()) {
            all = read(object, facet, all);
        }
        return all;
    }

    private <T> PolicyDraft read(ObjectReader object, Facet<T> facet, PolicyDraft draft) {
        Part list = object.find(facet.name(), Function.identity());
        if (list == null) {
            return draft;
        }
        places.put(facet.name(), list);
        Function<Part, @Nullable T> reader = part -> terms.read(facet, part);
        return draft.with(facet, empty -> table(list, facet.name(), empty, reader, facet.unstated()));
    }

    /** The tables of an overlay. */
    OverlayDraft read(ObjectReader object, String path, OverlayDraft draft) {
        OverlayDraft all = draft;
        for (Facet<?> facet : Facet.all()) {
            all = read(object, path, facet, all);
        }
        return all;
    }

    private <T> OverlayDraft read(ObjectReader object, String path, Facet<T> facet, OverlayDraft draft) {
        Part list = object.find(facet.name(), Function.identity());
        if (list == null) {
            return draft;
        }
        Function<Part, @Nullable Adjustment<T>> reader = part -> adjustments.read(facet, part);
        Adjustment<T> standIn = Adjustment.replace(facet.unstated());
        return draft.with(facet, empty -> table(list, path + "." + facet, empty, reader, standIn));
    }

    private <T> TableDraft<T> table(
            Part list, String path, TableDraft<T> empty, Function<Part, @Nullable T> reader, T standIn) {
        TableDraft<T> table = empty;
        List<Part> rules = list.elements();
        if (rules.size() > MOST_RULES) {
            list.fault("has " + rules.size() + " rules; at most " + MOST_RULES + " are read", List.of());
            return table;
        }
        for (Part rule : rules) {
            RuleDraft<T> head = head(rule, table);
            if (head != null) {
                int index = table.table().rules().size();
                T then = then(rule, reader);
                table = head.then(then == null ? standIn : then);
                places.put(
                        path + "[" + index + "] "
                                + table.table().rules().get(index).id(),
                        rule);
            }
        }
        return table;
    }

    /** All but what the rule says; null when it has no name. */
    private <T> @Nullable RuleDraft<T> head(Part rule, TableDraft<T> table) {
        boolean otherwise = rule.members().containsKey(Rule.OTHERWISE);
        ObjectReader object = new ObjectReader(rule, otherwise ? DEFAULT : RULE);
        Phrase because = object.find("because", PhraseDocument::read);
        if (otherwise) {
            RuleDraft<T> head = table.rule(Rule.OTHERWISE);
            return because == null ? head : head.because(because);
        }
        String id = object.required("rule", name -> name.value(Function.identity()));
        Condition when = object.required("when", conditions::read);
        LocalDate from = object.find("from", day -> day.value(Forms::date));
        LocalDate until = object.find("until", day -> day.value(Forms::date));
        if (id == null) {
            return null;
        }
        RuleDraft<T> head = table.rule(id).when(when == null ? Attributes.FINAL_SALE.isTrue() : when);
        head = from == null ? head : head.forOrdersFrom(from);
        head = until == null ? head : head.forOrdersUntil(until);
        return because == null ? head : head.because(because);
    }

    private static <T> @Nullable T then(Part rule, Function<Part, @Nullable T> reader) {
        Part terms = rule.members().get(rule.members().containsKey(Rule.OTHERWISE) ? Rule.OTHERWISE : "then");
        if (terms == null) {
            rule.fault("\"then\" is missing: what holds when the rule fits", List.of());
            return null;
        }
        return reader.apply(terms);
    }
}
