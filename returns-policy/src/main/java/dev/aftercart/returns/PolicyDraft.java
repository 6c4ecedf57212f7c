package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A policy that is being written: for each facet its rules, then what is laid over them.
 *
 * <p>A draft takes everything and judges it as a whole, in {@link #check} or {@link #build}. Immutable: every step gives a
 * new draft, and only the last one counts.
 */
public final class PolicyDraft {

    private final Domain domain;
    private final Map<Facet<?>, TableDraft<?>> tables;
    private final List<OverlayDraft> overlays;
    private final List<Budget> budgets;
    private final List<Floor> floors;
    private final Map<String, WorkingCalendar> calendars;

    PolicyDraft(Domain domain) {
        this(domain, Map.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private PolicyDraft(
            Domain domain,
            Map<Facet<?>, TableDraft<?>> tables,
            List<OverlayDraft> overlays,
            List<Budget> budgets,
            List<Floor> floors,
            Map<String, WorkingCalendar> calendars) {
        this.domain = domain;
        this.tables = tables;
        this.overlays = overlays;
        this.budgets = budgets;
        this.floors = floors;
        this.calendars = calendars;
    }

    /**
     * Which version of the policy it is.
     *
     * @param version the shop's own mark, such as {@code 2026-03}
     * @return a new draft
     */
    public PolicyDraft version(String version) {
        return with(domain.withVersion(version));
    }

    /**
     * The loyalty tiers, lowest first; a customer without one stands below them all.
     *
     * @param names the tiers
     * @return a new draft
     */
    public PolicyDraft tiers(String... names) {
        return with(domain.withTiers(List.of(names)));
    }

    /**
     * Attributes of the shop's own.
     *
     * @param attributes the attributes; their names differ from those in {@link Attributes}
     * @return a new draft
     */
    public PolicyDraft attributes(Attribute<?>... attributes) {
        return with(domain.withAttributes(List.of(attributes)));
    }

    /**
     * Something that cannot be, such as an opened download, so that no analysis asks about it.
     *
     * @param condition holds for cases that never come
     * @return a new draft
     */
    public PolicyDraft never(Condition condition) {
        return with(domain.withNever(condition));
    }

    /**
     * Whether something may be returned. Without it, everything may.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public PolicyDraft eligibility(UnaryOperator<TableDraft<Eligibility>> rules) {
        return with(Facet.ELIGIBILITY, rules);
    }

    /**
     * Until when. Every policy has this.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public PolicyDraft window(UnaryOperator<TableDraft<Window>> rules) {
        return with(Facet.WINDOW, rules);
    }

    /**
     * What it costs. Without it, nothing.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public PolicyDraft fees(UnaryOperator<TableDraft<Fees>> rules) {
        return with(Facet.FEES, rules);
    }

    /**
     * What the customer can get. Without it, the money.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public PolicyDraft resolutions(UnaryOperator<TableDraft<Choice<Resolution>>> rules) {
        return with(Facet.RESOLUTIONS, rules);
    }

    /**
     * How the goods can travel. Without it, that is not said.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public PolicyDraft methods(UnaryOperator<TableDraft<Choice<ReturnMethod>>> rules) {
        return with(Facet.METHODS, rules);
    }

    /**
     * How it is watched over. Without it, as most shops do.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public PolicyDraft control(UnaryOperator<TableDraft<Control>> rules) {
        return with(Facet.CONTROL, rules);
    }

    /**
     * Lays something over the rules: a season, a campaign, a loyalty programme, limits. Several change what those before have
     * left, one after another.
     *
     * @param name what the shop calls it: lower case letters and digits, with {@code -} or {@code _} between
     * @param changes writes it
     * @return a new draft
     */
    public PolicyDraft overlay(String name, UnaryOperator<OverlayDraft> changes) {
        List<OverlayDraft> more = new ArrayList<>(overlays);
        more.add(changes.apply(new OverlayDraft(name)));
        return new PolicyDraft(domain, tables, List.copyOf(more), budgets, floors, calendars);
    }

    /**
     * Leniency that is counted. Rules ask for it with {@link Budget#left}; decisions say how much remains.
     *
     * @param counted the budgets
     * @return a new draft
     */
    public PolicyDraft budgets(Budget... counted) {
        List<Budget> more = new ArrayList<>(budgets);
        more.addAll(Arrays.asList(counted));
        return new PolicyDraft(domain, tables, overlays, List.copyOf(more), floors, calendars);
    }

    /**
     * The law that the policy stands on. It is joined after everything else and cannot be switched off by any rule.
     *
     * @param laws the floors
     * @return a new draft
     */
    public PolicyDraft floors(Floor... laws) {
        List<Floor> more = new ArrayList<>(floors);
        more.addAll(Arrays.asList(laws));
        return new PolicyDraft(domain, tables, overlays, budgets, List.copyOf(more), calendars);
    }

    /**
     * What the shop calls a working calendar that windows count or roll by, for when the policy is written as a document.
     *
     * @param name lower case letters and digits, with {@code -} or {@code _} between
     * @param calendar the calendar
     * @return a new draft
     */
    public PolicyDraft calendar(String name, WorkingCalendar calendar) {
        return calendars(Map.of(Forms.code("a calendar's name", name), Objects.requireNonNull(calendar, "calendar")));
    }

    PolicyDraft calendars(Map<String, WorkingCalendar> named) {
        Map<String, WorkingCalendar> more = new LinkedHashMap<>(calendars);
        more.putAll(named);
        return new PolicyDraft(domain, tables, overlays, budgets, floors, more);
    }

    /**
     * The policy, or everything that is wrong with the draft.
     *
     * @return the policy, or all faults, each with the rule it is about
     */
    public Parsed<ReturnPolicy> check() {
        List<Diagnostic> faults = faults();
        return faults.isEmpty() ? PolicyFaults.checked(policy()) : Parsed.failed(faults);
    }

    /** What is wrong with the parts, each by itself. */
    List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>(domain.faults());
        tables.values().forEach(table -> faults.addAll(table.faults()));
        overlays.forEach(overlay -> faults.addAll(overlay.faults()));
        twice(overlays.stream().map(OverlayDraft::name).toList())
                .forEach(name -> faults.add(Diagnostic.error(
                        "overlays." + name, "the name \"" + name + "\" is taken by an overlay before it")));
        twice(floors.stream().map(Floor::id).toList())
                .forEach(id -> faults.add(
                        Diagnostic.error("floors", "the floor \"" + id + "\" is there twice; name one version of it")));
        TableDraft<?> window = tables.get(Facet.WINDOW);
        if (window == null || window.table().rules().isEmpty()) {
            faults.add(Diagnostic.error("window", "there are no rules for the window; say at least otherwise(...)"));
        }
        return faults;
    }

    private static List<String> twice(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).toList();
    }

    /**
     * The policy.
     *
     * @return the policy
     * @throws IllegalArgumentException when something is wrong with the draft; the message lists every fault, one a line
     */
    public ReturnPolicy build() {
        return check().orThrow();
    }

    private PolicyTree policy() {
        Map<Facet<?>, Table<?>> made = new LinkedHashMap<>();
        tables.forEach((facet, table) -> made.put(facet, table.table()));
        return new PolicyTree(
                domain, made, overlays.stream().map(OverlayDraft::overlay).toList(), budgets, floors, calendars);
    }

    private PolicyDraft with(Domain other) {
        return new PolicyDraft(other, tables, overlays, budgets, floors, calendars);
    }

    <T> PolicyDraft with(Facet<T> facet, UnaryOperator<TableDraft<T>> rules) {
        Map<Facet<?>, TableDraft<?>> more = new LinkedHashMap<>(tables);
        more.put(facet, rules.apply(TableDraft.at(facet.name())));
        return new PolicyDraft(domain, more, overlays, budgets, floors, calendars);
    }
}
