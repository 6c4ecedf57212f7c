package dev.aftercart.returns.page;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.ReturnPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A policy as data for search engines and marketplaces: what it says to the usual customer of a country, for new and unopened
 * goods, by shelf, season and tier. The rights of the law are in it. What the other form has no place for is among the losses:
 * a rule that asks for more than the form can say, such as a price, is left out, and a length of time that it cannot say is
 * stated shorter, never longer.
 */
public final class PolicyExport {

    private final ReturnPolicy policy;
    private final Storefront storefront;
    private final Set<Diagnostic> losses = new LinkedHashSet<>();
    private final OfferReading reading;
    private final UnaryOperator<Offer> view;

    private PolicyExport(ReturnPolicy policy, Storefront storefront, UnaryOperator<Offer> view) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.storefront = storefront;
        this.reading = new OfferReading(policy, losses);
        this.view = view;
    }

    /**
     * As {@code MerchantReturnPolicy} of schema.org, in JSON-LD: a {@code @graph} with one policy for what no rule names, one for
     * each category or mark that is treated otherwise, and one for each of these and each tier with better terms. Products refer
     * to theirs by {@code @id}: the address of the page with {@code #returns-}, then {@code default}, the category with hyphens,
     * or the mark, and then the tier.
     *
     * @param policy the policy
     * @param storefront for whom
     * @return the document
     */
    public static Exported jsonLd(ReturnPolicy policy, Storefront storefront) {
        PolicyExport export = new PolicyExport(policy, storefront, Offer::withoutRefused);
        List<Object> nodes = new ArrayList<>();
        for (Shelf shelf : export.shelves()) {
            nodes.add(export.node(shelf, ""));
            policy.domain().tiers().stream()
                    .filter(tier -> !export.offer(shelf, tier).equals(export.offer(shelf, "")))
                    .forEach(tier -> nodes.add(export.node(shelf, tier)));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", nodes);
        return new Exported(JsonText.of(document), List.copyOf(export.losses));
    }

    /**
     * As the online return policies of Google's Merchant API: one for what no rule names, under the label {@code default}, and
     * one for each category or mark that is treated otherwise, whose label goes into {@code return_policy_label} of products.
     *
     * @param policy the policy
     * @param storefront for whom
     * @return the document, a list of policies under {@code onlineReturnPolicies}
     */
    public static Exported google(ReturnPolicy policy, Storefront storefront) {
        PolicyExport export = new PolicyExport(policy, storefront, Offer::withoutRefusedAlways);
        List<Object> policies = new ArrayList<>();
        for (Shelf shelf : export.shelves()) {
            policies.add(export.label(shelf));
            policy.domain().tiers().stream()
                    .filter(tier -> !export.offer(shelf, tier).equals(export.offer(shelf, "")))
                    .forEach(tier -> export.lost(shelf.id(), "the terms of the tier " + tier + " are not stated"));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("onlineReturnPolicies", policies);
        return new Exported(JsonText.of(document), List.copyOf(export.losses));
    }

    /** Shelves that are treated otherwise than the wider one, and otherwise than the same mark anywhere. */
    private List<Shelf> shelves() {
        return Shelf.of(policy).stream()
                .filter(shelf -> shelf.equals(Shelf.REST) || isOwn(shelf))
                .toList();
    }

    private boolean isOwn(Shelf shelf) {
        Shelf marked = new Shelf("", shelf.marked(), shelf.mark());
        return differs(shelf, shelf.wider()) && (shelf.equals(marked) || !isMarked(shelf) || differs(shelf, marked));
    }

    private static boolean isMarked(Shelf shelf) {
        return shelf.marked() != null;
    }

    private boolean differs(Shelf one, Shelf other) {
        if (!seasons(one, "").equals(seasons(other, "")) || !offer(one, "").equals(offer(other, ""))) {
            return true;
        }
        return policy.domain().tiers().stream()
                .anyMatch(tier -> !offer(one, tier).equals(offer(other, tier)));
    }

    private Offer offer(Shelf shelf, String tier) {
        return view.apply(reading.of(known(shelf, tier)));
    }

    private Known known(Shelf shelf, String tier) {
        return Known.of(storefront, shelf).with(Attributes.TIER, tier);
    }

    /** The seasons that change anything, with what then holds. */
    private Map<Season, Offer> seasons(Shelf shelf, String tier) {
        Offer usual = offer(shelf, tier);
        Map<Season, Offer> changed = new LinkedHashMap<>();
        for (Season season : Season.of(policy, storefront.day())) {
            Offer offer = view.apply(reading.of(known(shelf, tier).in(season)));
            if (!offer.equals(usual)) {
                changed.put(season, offer);
            }
        }
        return changed;
    }

    private Map<String, Object> node(Shelf shelf, String tier) {
        String id = shelf.id() + (tier.isEmpty() ? "" : "-" + tier);
        SchemaNode node = new SchemaNode(loss -> lost(shelf.id(), loss));
        return node.of(policy.name(), id, storefront, tier, offer(shelf, tier), seasons(shelf, tier));
    }

    private Map<String, Object> label(Shelf shelf) {
        GooglePolicy form = new GooglePolicy(loss -> lost(shelf.id(), loss));
        return form.of(shelf.id(), storefront, offer(shelf, ""), seasons(shelf, ""));
    }

    private void lost(String path, String message) {
        losses.add(Diagnostic.warning(path, message));
    }
}
