package dev.aftercart.returns;

import dev.aftercart.explain.Explanation;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
        Law law = Law.on(ruling.rights(), asked);
        if (own == Outcome.NO && law.right() == null) {
            return new LineDecision(policy, ruling, window, null, Finding.EXCLUDED);
        }
        int lastDay = own == Outcome.NO ? EventDays.NEVER : window.lastDay(asked);
        Outcome granted = asked.today() <= lastDay ? own : Outcome.NO;
        Right carrying = law.isMoreThan(granted, lastDay) ? law.right() : null;
        Outcome best = granted.compareTo(law.gives()) <= 0 ? granted : law.gives();
        boolean handedOver = asked.isHandedOver() || (isEnoughSent(own, window) && asked.when(Anchor.DISPATCH) != null);
        boolean begun = Math.max(lastDay, law.lastDay()) != EventDays.NEVER && (best != Outcome.NO || !law.isToCome());
        return new LineDecision(policy, ruling, window, carrying, find(asked, handedOver && begun, best));
    }

    private static Finding find(Case asked, boolean begun, Outcome best) {
        if (!begun) {
            return Finding.NOT_HANDED_OVER;
        }
        if (best == Outcome.NO) {
            return Finding.WINDOW_CLOSED;
        }
        if (asked.asked().quantity() > asked.asked().left()) {
            return Finding.TOO_MANY;
        }
        return best == Outcome.YES ? Finding.ACCEPTED : Finding.TO_REVIEW;
    }

    /** A shop that counts from the dispatch does not learn of deliveries, so for it the dispatch is enough. */
    private static boolean isEnoughSent(Outcome own, Window window) {
        return own != Outcome.NO && window.countsFrom().contains(Anchor.DISPATCH);
    }

    /** The same question with something changed. */
    LineDecision whatIf(RequestedLine other, Instant then) {
        return policy.decide(other, then);
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
     * The right of the law that betters outcome or last day of the shop's own rules. What rights demand beside that holds
     * for all {@link #rights}.
     *
     * @return the right that goes furthest; empty where the rules grant as much by themselves
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

    ReturnPolicy policy() {
        return policy;
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
        for (Right standing : rights()) {
            fees = fees.without(standing.demands().freeOf());
        }
        return fees;
    }

    /**
     * What that comes to for this line.
     *
     * @return the fees with their amounts
     */
    public List<ChargedFee> charges() {
        List<Fee> fees = fees().list();
        if (fees.isEmpty()) {
            return List.of();
        }
        List<ChargedFee> charges = new ArrayList<>(fees.size());
        for (Fee fee : fees) {
            charges.add(ChargedFee.on(fee, ruling.asked()));
        }
        return Collections.unmodifiableList(charges);
    }

    /**
     * What the customer can get.
     *
     * @return the choice of the rules, and what the law demands
     */
    public Choice<Resolution> resolutions() {
        Choice<Resolution> choice = ruling.terms(Facet.RESOLUTIONS);
        for (Right standing : rights()) {
            choice = choice.and(standing.demands().resolutions());
        }
        return choice;
    }

    /**
     * How the goods can travel back.
     *
     * @return the choice of the rules, and what the law demands; empty where the policy does not say
     */
    public Choice<ReturnMethod> methods() {
        Choice<ReturnMethod> choice = ruling.terms(Facet.METHODS);
        if (!choice.list().isEmpty()) {
            for (Right standing : rights()) {
                choice = choice.and(standing.demands().methods());
            }
        }
        return choice;
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
     * @return the control of the rules, within the limits of the law
     */
    public Control control() {
        Control control = ruling.terms(Facet.CONTROL);
        for (Right standing : rights()) {
            control = control.within(standing.demands().control());
        }
        return control;
    }

    /**
     * Until when the goods have to be on their way, once the return was asked for in time.
     *
     * @return the last day in the zone of the window, or null when there is none; days after an acceptance are known only once
     *     it is accepted
     */
    public @Nullable LocalDate sendBackBy() {
        return day(control().sendBack());
    }

    /**
     * Until when they have to reach the shop.
     *
     * @return the last day, as of {@link #sendBackBy}
     */
    public @Nullable LocalDate arriveBy() {
        return day(control().arrival());
    }

    private @Nullable LocalDate day(@Nullable Deadline deadline) {
        if (deadline == null || !isKnown(deadline)) {
            return null;
        }
        return deadline.on(LocalDate.ofEpochDay(ruling.asked().today()), window().lastDay());
    }

    private boolean isKnown(Deadline deadline) {
        return outcome() == Outcome.YES || (outcome() == Outcome.REVIEW && deadline.after() == Deadline.After.LAST_DAY);
    }

    /**
     * How the shop's budgets of leniency stand.
     *
     * @return for each budget what the customer gets, has used, and uses up by this decision
     */
    public List<BudgetUse> budgets() {
        return policy.budgets().stream().map(budget -> budget.use(this)).toList();
    }

    /** Whether this gives what another decision on the same goods gives, leaving alone until when. */
    boolean givesAsMuchAs(LineDecision other) {
        return outcome() == other.outcome()
                && charges().equals(other.charges())
                && resolutions().equals(other.resolutions())
                && methods().equals(other.methods())
                && control().equals(other.control());
    }

    /**
     * The rights of the law that the customer can use on the day of asking, whether the shop's rules fall short of them or
     * not.
     *
     * @return the rights in the order of the floors; each of them holds
     */
    public List<Right> rights() {
        Case asked = ruling.asked();
        List<Right> rights = ruling.rights();
        return rights.isEmpty()
                ? rights
                : rights.stream()
                        .filter(right -> right.lastDay(asked) >= asked.today())
                        .toList();
    }

    /**
     * What the law has the shop do when the customer goes on.
     *
     * @return the duties of the rights that stand, each once; none when the answer is no
     */
    public List<Duty> duties() {
        return outcome() == Outcome.NO
                ? List.of()
                : rights().stream()
                        .flatMap(right -> right.demands().duties().stream())
                        .filter(duty -> duty.validity().covers(ruling.asked().order()))
                        .distinct()
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
     * Why, in few words, for the customer; put into phrases when asked for, so that deciding costs no words.
     *
     * <p>The changes are those that alone would turn the answer into {@link Outcome#YES}, or make it free: another day, fewer
     * pieces, better goods, a loyalty tier, another way of travel. Each was tried before it is named.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return new Explanation(Answer.of(this), Facts.forCustomer(this), Flips.forCustomer(this));
    }

    /**
     * Why, in full, for the shop's own people: the rule of each facet by its id and those that fitted but came later, what
     * overlays changed, the rights that hold, and the changes of {@link #explanation} with those of the price.
     *
     * @return the explanation
     */
    public Explanation explanationForSupport() {
        return new Explanation(Answer.of(this), Trace.of(this), Flips.of(this));
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
