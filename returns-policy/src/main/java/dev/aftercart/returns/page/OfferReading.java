package dev.aftercart.returns.page;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.Overlay;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.Table;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads off a policy what it says to kinds of return; what depends on more than is known is left out and noted. */
final class OfferReading {

    private final ReturnPolicy policy;
    private final Set<Diagnostic> losses;

    OfferReading(ReturnPolicy policy, Set<Diagnostic> losses) {
        this.policy = policy;
        this.losses = losses;
    }

    Offer of(Known known) {
        Known faulty = known.faulty();
        Choice<ReturnMethod> methods = terms(Facet.METHODS, known);
        Known sent = by(known, methods);
        Outcome own = outcome(known);
        Length window = length(terms(Facet.WINDOW, sent), "window");
        Lawful law = law(sent);
        return new Offer(
                own == Outcome.NO && !law.rights().isEmpty() ? Outcome.YES : own,
                law(faulty).rights().isEmpty() ? outcome(faulty) : Outcome.YES,
                lawful(own, window, law, faulty),
                conditions(known),
                law.without(fees(sent, methods), own == Outcome.NO ? new Length(0, null) : window, this::lost),
                law(by(faulty, methods)).freely(fees(by(faulty, methods), methods)),
                terms(Facet.RESOLUTIONS, sent),
                methods,
                terms(Facet.CONTROL, sent));
    }

    private Length lawful(Outcome own, Length window, Lawful law, Known faulty) {
        Length longest = law.length();
        if (longest != null && (own == Outcome.NO || !window.isAtLeast(longest))) {
            return own == Outcome.NO ? longest : Length.longer(window, longest, loss -> lost("window", loss));
        }
        if (!length(terms(Facet.WINDOW, faulty), "window").equals(window)) {
            lost("window", "the window for faulty goods is another one, and is not stated");
        }
        return window;
    }

    private Outcome outcome(Known known) {
        Outcome outcome = terms(Facet.ELIGIBILITY, known).outcome();
        if (outcome == Outcome.REVIEW) {
            lost("eligibility", "that a person looks at some requests first is not stated");
        }
        return outcome;
    }

    private static Known by(Known known, Choice<ReturnMethod> methods) {
        return methods.list().stream()
                .filter(method -> !method.equals(ReturnMethod.IN_STORE))
                .findFirst()
                .or(() -> methods.list().stream().findFirst())
                .map(method -> known.with(Attributes.METHOD, method.code()))
                .orElse(known);
    }

    private Fees fees(Known known, Choice<ReturnMethod> methods) {
        Fees fees = terms(Facet.FEES, known);
        for (ReturnMethod method : methods.list()) {
            if (!terms(Facet.FEES, known.with(Attributes.METHOD, method.code())).equals(fees)) {
                lost("fees", "the fees for " + method.code() + " differ, and are not stated");
            }
        }
        for (GoodsCondition goods : List.of(GoodsCondition.UNUSED, GoodsCondition.USED)) {
            if (!terms(Facet.FEES, known.with(Attributes.GOODS, goods.code())).equals(fees)) {
                lost("fees", "the fees for goods that are " + goods.code() + " differ, and are not stated");
            }
        }
        return fees;
    }

    private List<String> conditions(Known known) {
        List<String> conditions = new ArrayList<>(List.of("NewCondition"));
        if (accepts(known, GoodsCondition.USED)) {
            conditions.add("UsedCondition");
        }
        if (accepts(known, GoodsCondition.DAMAGED)) {
            conditions.add("DamagedCondition");
        }
        if (accepts(known, GoodsCondition.UNUSED) != accepts(known, GoodsCondition.USED)
                || !accepts(known, GoodsCondition.UNUSED)) {
            lost("eligibility", "whether goods may be opened is not stated");
        }
        return conditions;
    }

    private boolean accepts(Known known, GoodsCondition goods) {
        Known opened = known.with(Attributes.GOODS, goods.code());
        return terms(Facet.ELIGIBILITY, opened).outcome() != Outcome.NO
                || !law(opened).rights().isEmpty();
    }

    private <T> T terms(Facet<T> facet, Known known) {
        T terms =
                winner(facet.name(), policy.table(facet), known).map(Rule::then).orElse(facet.unstated());
        for (Overlay overlay : policy.overlays()) {
            if (known.covers(overlay.validity())) {
                String path = "overlays." + overlay.name() + "." + facet;
                Optional<Rule<Adjustment<T>>> change = winner(path, overlay.table(facet), known);
                terms = change.isPresent() ? change.orElseThrow().then().apply(terms) : terms;
            }
        }
        return terms;
    }

    private <T> Optional<Rule<T>> winner(String path, Table<T> table, Known known) {
        for (Rule<T> rule : table.rules()) {
            Optional<Boolean> fits = known.of(rule.condition());
            if (fits.isEmpty()) {
                lost(path + " " + rule.id(), "it asks for more than the other form can say, and is left out");
            } else if (fits.orElseThrow()) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rights of the usual customer: a consumer who buys at a distance what the law does not except. */
    private Lawful law(Known known) {
        List<Right> rights = policy.floors().stream()
                .flatMap(floor -> floor.rights().stream())
                .filter(right -> right.gives() == Outcome.YES && known.usually(right.condition()))
                .toList();
        Length longest = null;
        for (Right right : rights) {
            Length length = length(right.window(), right.id());
            longest = longest == null || length.isAtLeast(longest) ? length : longest;
        }
        return new Lawful(rights, longest);
    }

    private Length length(Window window, String path) {
        return Length.of(window, loss -> lost(path, loss));
    }

    private void lost(String path, String message) {
        losses.add(Diagnostic.warning(path, message));
    }
}
