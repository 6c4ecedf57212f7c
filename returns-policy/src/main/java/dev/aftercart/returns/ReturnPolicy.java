package dev.aftercart.returns;

import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.DocumentText;
import dev.aftercart.order.Order;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Adjustment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shop's returns policy. Written with {@link #named}; decides with {@link #decide}.
 *
 * <p>For each {@link Facet} it has a table of rules, of which the first that fits decides; overlays change what the tables
 * said; and what the law demands is joined at the end. Immutable and thread-safe.
 */
public final class ReturnPolicy {

    private final PolicyTree tree;
    private final CaseSpace space;
    private final Rulings rulings;
    private final ZoneDays.Known zones = new ZoneDays.Known();

    /** Found when first asked for; found twice, it is the same. */
    private @Nullable PolicyStamp stamp;

    ReturnPolicy(PolicyTree tree, CaseSpace space) {
        this.tree = tree;
        this.space = space;
        this.rulings = new Rulings(tree, space);
    }

    /**
     * Starts a policy.
     *
     * @param name what the shop calls it, such as {@code standard}
     * @return a draft without rules
     */
    public static PolicyDraft named(String name) {
        return new PolicyDraft(new Domain(name, "", List.of(), List.of(), List.of()));
    }

    /**
     * Reads a policy from a document. YAML and JSON say the same in the same shape, which {@code policy.schema.json} beside this
     * class describes; a document that begins with <code>{</code> is taken for JSON.
     *
     * @param document the document; at most a mebibyte
     * @param laws the floors that the document may name
     * @return the policy, or everything that is wrong with the document: line, column, path, and what is allowed
     */
    public static Parsed<ReturnPolicy> read(String document, Floor... laws) {
        return PolicyReader.read(DocumentReader.read(document), List.of(laws));
    }

    /**
     * Reads a policy from a file in UTF-8.
     *
     * @param file the file; at most a mebibyte
     * @param laws the floors that the document may name
     * @return the policy, or everything that is wrong with the document, or that the file cannot be read
     */
    public static Parsed<ReturnPolicy> read(Path file, Floor... laws) {
        return PolicyReader.read(DocumentReader.read(file), List.of(laws));
    }

    /**
     * Writes the policy as YAML. Working calendars that nobody named are numbered.
     *
     * @return YAML; {@link #read(String, Floor...)} makes an equal policy of it, given the same floors
     */
    public String toYaml() {
        return DocumentText.yaml(PolicyWriter.write(this));
    }

    /**
     * Writes the policy as JSON.
     *
     * @return JSON on one line; {@link #read(String, Floor...)} makes an equal policy of it, given the same floors
     */
    public String toJson() {
        return DocumentText.json(PolicyWriter.write(this));
    }

    /**
     * Tells this policy from every other, down to the order of the rules, the shop's words and the versions of the law.
     *
     * @return SHA-256 over {@link #toJson} with numbered calendars and the floors with their versions: 64 hexadecimal digits
     */
    public String fingerprint() {
        return stamp().fingerprint();
    }

    /**
     * What a decision is marked with.
     *
     * @return name, version, fingerprint and floors; worked out once
     */
    public PolicyStamp stamp() {
        PolicyStamp known = stamp;
        if (known == null) {
            known = PolicyStamp.of(this);
            stamp = known;
        }
        return known;
    }

    /**
     * Decides whether a request is accepted. Total and pure: every request that could be made gets an answer, and the same
     * request at the same instant gets the same one.
     *
     * @param request what the customer wants to send back
     * @param at when the customer asks; a delivery after it counts as not happened yet
     * @return the decision, line by line and over all
     * @throws IllegalArgumentException when the request names no line, or the instant is thousands of years away
     */
    public Decision decide(ReturnRequest request, Instant at) {
        Forms.instant("the time of a request", Objects.requireNonNull(at, "at"));
        List<RequestedLine> lines = request.lines();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the request names no line; there is nothing to decide");
        }
        if (lines.size() == 1) {
            return new Decision(decide(lines.get(0), at));
        }
        return new Decision(lines.stream().map(asked -> decide(asked, at)).toList());
    }

    /**
     * What of an order can go back, as a page of returns offers it: the decision on everything that the customer has, before
     * they said why.
     *
     * @param order the order as of the day to decide on
     * @param at the day
     * @return {@link Decision#terms()}; without goods when the customer has nothing that could go back
     */
    public ReturnTerms terms(Order order, Instant at) {
        ReturnRequest all = ReturnRequest.ofAll(order);
        return all.lines().isEmpty()
                ? new ReturnTerms(List.of(), List.of(), List.of())
                : decide(all, at).terms();
    }

    LineDecision decide(RequestedLine asked, Instant at) {
        Case known = new Case(asked, at, zones.of(asked.order().zone()));
        return LineDecision.of(this, rulings.on(known));
    }

    /**
     * What the shop calls it.
     *
     * @return the name
     */
    public String name() {
        return tree.domain().name();
    }

    /**
     * What it speaks about.
     *
     * @return name, version, tiers, and the shop's own attributes
     */
    public Domain domain() {
        return tree.domain();
    }

    /**
     * Its rules for a facet.
     *
     * @param facet the facet
     * @param <T> its terms
     * @return the table; empty where the policy has none, and {@link Facet#unstated} holds
     */
    public <T> Table<T> table(Facet<T> facet) {
        return tree.table(facet);
    }

    /**
     * What is laid over the rules.
     *
     * @return the overlays in the order in which they are applied
     */
    public List<Overlay> overlays() {
        return tree.overlays();
    }

    /**
     * The leniency that is counted.
     *
     * @return the budgets
     */
    public List<Budget> budgets() {
        return tree.budgets();
    }

    /** What the shop calls its working calendars: words for documents, which make no difference to what the policy is. */
    Map<String, WorkingCalendar> calendars() {
        return tree.calendars();
    }

    /**
     * The law that it stands on.
     *
     * @return the floors
     */
    public List<Floor> floors() {
        return tree.floors();
    }

    /**
     * Everything that it asks of a case, anywhere.
     *
     * @return the conditions of all rules, overlays and rights, and of what never comes
     */
    public List<Condition> conditions() {
        return tree.conditions();
    }

    /**
     * The cases that it tells apart.
     *
     * @return the space
     */
    public CaseSpace space() {
        return space;
    }

    /**
     * What its rules and overlays say about a case, without the law and whether it is in time.
     *
     * @param facet the facet
     * @param asked the case
     * @param <T> the facet's terms
     * @return the terms
     */
    public <T> T terms(Facet<T> facet, Case asked) {
        return rulings.on(asked).terms(facet);
    }

    /**
     * The same, found by reading one rule after another: slow and plain, the measure for {@link #terms}.
     *
     * @param facet the facet
     * @param asked the case
     * @param <T> the facet's terms
     * @return the terms
     */
    public <T> T termsByReading(Facet<T> facet, Case asked) {
        T terms = table(facet).winner(asked).map(Rule::then).orElse(facet.unstated());
        for (Overlay overlay : overlays()) {
            if (overlay.validity().covers(asked.order())) {
                Adjustment<T> change =
                        overlay.table(facet).winner(asked).map(Rule::then).orElse(null);
                terms = change == null ? terms : change.apply(terms);
            }
        }
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnPolicy that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return "returns policy " + name();
    }
}
