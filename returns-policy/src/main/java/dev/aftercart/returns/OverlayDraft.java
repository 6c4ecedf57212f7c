package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An overlay that is being written. Immutable: every step gives a new draft, and only the last one counts. */
public final class OverlayDraft {

    private final String name;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final Map<Facet<?>, TableDraft<?>> tables;

    OverlayDraft(String name) {
        this(name, null, null, Map.of());
    }

    private OverlayDraft(
            String name, @Nullable LocalDate from, @Nullable LocalDate until, Map<Facet<?>, TableDraft<?>> tables) {
        this.name = Objects.requireNonNull(name, "name");
        this.from = from;
        this.until = until;
        this.tables = tables;
    }

    /**
     * Puts it in force for orders placed from a day on.
     *
     * @param day the first day, in the zone of each order's facts
     * @return a new draft
     */
    public OverlayDraft forOrdersFrom(LocalDate day) {
        return new OverlayDraft(name, Objects.requireNonNull(day, "day"), until, tables);
    }

    /**
     * Puts it in force for orders placed until a day.
     *
     * @param day the last day, included, in the zone of each order's facts
     * @return a new draft
     */
    public OverlayDraft forOrdersUntil(LocalDate day) {
        return new OverlayDraft(name, from, Objects.requireNonNull(day, "day"), tables);
    }

    /**
     * Changes whether something may be returned.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public OverlayDraft eligibility(UnaryOperator<TableDraft<Adjustment<Eligibility>>> rules) {
        return with(Facet.ELIGIBILITY, rules);
    }

    /**
     * Changes until when.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public OverlayDraft window(UnaryOperator<TableDraft<Adjustment<Window>>> rules) {
        return with(Facet.WINDOW, rules);
    }

    /**
     * Changes what it costs.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public OverlayDraft fees(UnaryOperator<TableDraft<Adjustment<Fees>>> rules) {
        return with(Facet.FEES, rules);
    }

    /**
     * Changes what the customer can get.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public OverlayDraft resolutions(UnaryOperator<TableDraft<Adjustment<Choice<Resolution>>>> rules) {
        return with(Facet.RESOLUTIONS, rules);
    }

    /**
     * Changes how the goods can travel.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public OverlayDraft methods(UnaryOperator<TableDraft<Adjustment<Choice<ReturnMethod>>>> rules) {
        return with(Facet.METHODS, rules);
    }

    /**
     * Changes how it is watched over.
     *
     * @param rules writes the rules
     * @return a new draft
     */
    public OverlayDraft control(UnaryOperator<TableDraft<Adjustment<Control>>> rules) {
        return with(Facet.CONTROL, rules);
    }

    <T> OverlayDraft with(Facet<T> facet, UnaryOperator<TableDraft<Adjustment<T>>> rules) {
        Map<Facet<?>, TableDraft<?>> more = new LinkedHashMap<>(tables);
        more.put(facet, rules.apply(TableDraft.at("overlays." + name + "." + facet)));
        return new OverlayDraft(name, from, until, more);
    }

    String name() {
        return name;
    }

    List<Diagnostic> faults() {
        List<Diagnostic> all = new ArrayList<>();
        String path = "overlays." + name;
        if (!Forms.isCode(name)) {
            all.add(Diagnostic.error(path, "an overlay's name " + Forms.codeForm()));
        }
        if (!Validity.isPossible(from, until)) {
            all.add(Diagnostic.error(path, Validity.problem(from, until)));
        }
        if (tables.values().stream().allMatch(TableDraft::isEmpty)) {
            all.add(Diagnostic.error(path, "it changes nothing; give it rules, or leave it out"));
        }
        tables.values().forEach(table -> all.addAll(table.faults()));
        return all;
    }

    /** The overlay, once nothing was found wrong with it. */
    Overlay overlay() {
        Map<Facet<?>, Table<?>> made = new LinkedHashMap<>();
        tables.forEach((facet, table) -> made.put(facet, table.table()));
        return new Overlay(name, new Validity(from, until), made);
    }
}
