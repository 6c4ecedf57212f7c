package dev.aftercart.returns;

import dev.aftercart.explain.Explanation;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says to one line of a request. Whether and until when is found at once; money, choices and words when they are
 * asked for. Immutable and thread-safe.
 */
public final class LineDecision {

    private final ReturnPolicy policy;
    private final Ruling ruling;
    private final Window window;
    private final @Nullable Right right;
    private final Finding finding;

    private LineDecision(ReturnPolicy policy, Ruling ruling, Window window, @Nullable Right right, Finding finding) {
        this.policy = policy;
        this.ruling = ruling;
        this.window = window;
        this.right = right;
        this.finding = finding;
    }

    static LineDecision of(ReturnPolicy policy, Ruling ruling) {
        Case asked = ruling.asked();
        Outcome own = ruling.terms(Facet.ELIGIBILITY).outcome();
        Window window = ruling.terms(Facet.WINDOW);
        Right right = longest(ruling.rights(), asked);
        if (own == Outcome.NO && right == null) {
            return new LineDecision(policy, ruling, window, null, Finding.EXCLUDED);
        }
        int today = asked.today();
        int lastDay = own == Outcome.NO ? EventDays.NEVER : window.lastDay(asked);
        int lawful = right == null ? EventDays.NEVER : right.window().lastDay(asked);
        boolean granted = today <= lastDay && own == Outcome.YES;
        boolean demanded = today <= lawful && !granted;
        Right carrying = demanded || lawful > lastDay ? right : null;
        Finding finding = find(asked, handover(own, window), Math.max(lastDay, lawful), granted || demanded);
        return new LineDecision(policy, ruling, window, carrying, finding);
    }

    private static Finding find(Case asked, Anchor handover, int lastDay, boolean sure) {
        if (asked.when(handover) == null && asked.when(Anchor.PICKUP) == null) {
            return Finding.NOT_HANDED_OVER;
        }
        if (asked.today() > lastDay) {
            return lastDay == EventDays.NEVER ? Finding.NOT_HANDED_OVER : Finding.WINDOW_CLOSED;
        }
        if (asked.asked().quantity() > asked.asked().left()) {
            return Finding.TOO_MANY;
        }
        return sure ? Finding.ACCEPTED : Finding.TO_REVIEW;
    }

    /** A shop that counts from the dispatch does not learn of deliveries, so for it the dispatch is enough. */
    private static Anchor handover(Outcome own, Window window) {
        return own != Outcome.NO && window.countsFrom().contains(Anchor.DISPATCH) ? Anchor.DISPATCH : Anchor.DELIVERY;
    }

    private static @Nullable Right longest(List<Right> rights, Case asked) {
        Right longest = null;
        for (Right right : rights) {
            longest = longest == null
                            || right.window().lastDay(asked) > longest.window().lastDay(asked)
                    ? right
                    : longest;
        }
        return longest;
    }

    /** The same question with something changed. */
    LineDecision whatIf(RequestedLine other, Instant then) {
        return policy.decide(new Case(other, then));
    }

    /**
     * Whether the line is accepted.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return finding.outcome();
    }

    /**
     * The outcome with its cause.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * On what ground it is taken back.
     *
     * @return that of the right that carries the decision, else that of the shop's own rule
     */
    public LegalBasis basis() {
        return right == null ? ruling.terms(Facet.ELIGIBILITY).basis() : right.basis();
    }

    /**
     * The right of the customer that lifts the decision above the shop's own rules.
     *
     * @return the right; empty where the rules grant as much by themselves
     */
    public Optional<Right> raisedBy() {
        return Optional.ofNullable(right);
    }

    /**
     * The days in which it can be returned.
     *
     * @return the window; without days when nothing is granted or nothing has started
     */
    public ReturnWindow window() {
        return finding == Finding.EXCLUDED
                ? ReturnWindow.none(ruling.asked().order().zone())
                : ReturnWindow.of(terms(), ruling.asked());
    }

    /** The window that the last day comes from. */
    Window terms() {
        return right == null ? window : right.window();
    }

    /**
     * What it costs, when it is accepted.
     *
     * @return the fees of the rules without those that the law forbids
     */
    public Fees fees() {
        Fees fees = ruling.terms(Facet.FEES);
        for (Right standing : standing()) {
            fees = fees.without(standing.freeOf());
        }
        return fees;
    }

    /**
     * What that comes to for this line.
     *
     * @return the fees with their amounts
     */
    public List<ChargedFee> charges() {
        return fees().list().stream()
                .map(fee -> ChargedFee.on(fee, ruling.asked().asked()))
                .toList();
    }

    /**
     * What the customer can get.
     *
     * @return the choice of the rules, and what the law demands
     */
    public Choice<Resolution> resolutions() {
        Choice<Resolution> choice = ruling.terms(Facet.RESOLUTIONS);
        for (Right standing : standing()) {
            choice = choice.and(standing.resolutions());
        }
        return choice;
    }

    /**
     * How the goods can travel back.
     *
     * @return the choice; empty where the policy does not say
     */
    public Choice<ReturnMethod> methods() {
        return ruling.terms(Facet.METHODS);
    }

    /**
     * The decision if the customer chooses a method: what that costs, and whether it is accepted then.
     *
     * @param method how the goods would travel
     * @return the decision on the same line with that choice
     */
    public LineDecision by(ReturnMethod method) {
        return whatIf(asked().with(Attributes.METHOD, method.code()), at());
    }

    /**
     * The decision if the customer chooses what to get.
     *
     * @param resolution what the customer would get
     * @return the decision on the same line with that choice
     */
    public LineDecision to(Resolution resolution) {
        return whatIf(asked().with(Attributes.RESOLUTION, resolution.code()), at());
    }

    /**
     * How it is watched over.
     *
     * @return the control of the rules; the refund no later than the law demands
     */
    public Control control() {
        Control control = ruling.terms(Facet.CONTROL);
        for (Right standing : standing()) {
            int days = standing.refundDays();
            boolean sooner = days > 0 && (control.refundDays() == 0 || control.refundDays() > days);
            control = sooner ? control.withRefundDays(days) : control;
        }
        return control;
    }

    /**
     * How the shop's budgets of leniency stand.
     *
     * @return for each budget what the customer gets, has used, and uses up by this decision
     */
    public List<BudgetUse> budgets() {
        boolean accepted = outcome() == Outcome.YES;
        return policy.budgets().stream()
                .map(budget -> budget.use(ruling.asked(), accepted))
                .toList();
    }

    /** The rights that can be used on the day of asking. */
    private List<Right> standing() {
        Case asked = ruling.asked();
        return ruling.rights().stream()
                .filter(each -> each.window().lastDay(asked) >= asked.today())
                .toList();
    }

    /**
     * The rule on whether something may be returned at all that applied.
     *
     * @return the first rule that fitted
     */
    public Rule<Eligibility> rule() {
        return ruling.winner(Facet.ELIGIBILITY);
    }

    /**
     * The rule of any facet that applied.
     *
     * @param facet the facet
     * @param <T> its terms
     * @return the first rule that fitted, before overlays and law
     */
    public <T> Rule<T> rule(Facet<T> facet) {
        return ruling.winner(facet);
    }

    Ruling ruling() {
        return ruling;
    }

    /**
     * What was asked.
     *
     * @return the line of the request
     */
    public RequestedLine asked() {
        return ruling.asked().asked();
    }

    /**
     * When it was asked.
     *
     * @return the instant
     */
    public Instant at() {
        return ruling.asked().at();
    }

    /**
     * Why; put into phrases when asked for, so that deciding costs no words.
     *
     * <p>The changes are those that alone would turn the answer into {@link Outcome#YES}; each was tried before it is
     * named.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return new Explanation(Answer.of(this), Facts.of(this), Changes.of(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineDecision that
                && policy.equals(that.policy)
                && ruling.asked().equals(that.ruling.asked());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruling.asked());
    }

    @Override
    public String toString() {
        return finding + " for " + asked().quantity() + " of " + asked().line().sku() + " by rule " + rule().id();
    }
}
