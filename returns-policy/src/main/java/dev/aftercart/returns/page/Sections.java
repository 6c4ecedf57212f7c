package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Prose.Paragraph;
import dev.aftercart.explain.Prose.Section;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Budget;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Overlay;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sections of a page. Used once. */
final class Sections {

    private static final Map<Facet<?>, Sentence> TITLES = Map.of(
            Facet.ELIGIBILITY, Sentence.SECTION_WHAT,
            Facet.WINDOW, Sentence.SECTION_HOW_LONG,
            Facet.FEES, Sentence.SECTION_COST,
            Facet.RESOLUTIONS, Sentence.SECTION_GET,
            Facet.METHODS, Sentence.SECTION_HOW,
            Facet.CONTROL, Sentence.SECTION_HANDLING);

    /** What an overlay is about, for the heading under which it stands. */
    private enum Kind {
        SEASON,
        MEMBERS,
        SPECIAL
    }

    private final ReturnPolicy policy;
    private final RuleText rules;
    private final Names names;
    private final List<Section> sections = new ArrayList<>();

    Sections(ReturnPolicy policy, RuleText rules, Names names) {
        this.policy = policy;
        this.rules = rules;
        this.names = names;
    }

    List<Section> all(List<Phrase> contact) {
        Facet.all().forEach(this::facet);
        section(
                Sentence.SECTION_MEMBERS,
                Stream.concat(overlays(Kind.MEMBERS), budgets()).toList());
        section(Sentence.SECTION_SEASONS, overlays(Kind.SEASON).toList());
        section(Sentence.SECTION_SPECIAL, overlays(Kind.SPECIAL).toList());
        section(Sentence.SECTION_LAW, new LawText(policy, rules).paragraphs());
        section(Sentence.SECTION_CONTACT, contact.stream().map(Paragraph::of).toList());
        return sections;
    }

    private void section(Sentence title, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(title.phrase(), paragraphs));
        }
    }

    /** The default first, as most readers need no more; then what differs from it. */
    private <T> void facet(Facet<T> facet) {
        List<RuleText.Case> cases = rules.cases(policy.table(facet));
        int last = cases.size() - 1;
        boolean ends = last >= 0 && cases.get(last).isAlways();
        List<RuleText.Case> different = ends ? cases.subList(0, last) : cases;
        Object usual = ends ? cases.get(last).rule().then() : facet.unstated();
        List<Paragraph> paragraphs = new ArrayList<>();
        if (ends || (cases.isEmpty() && facet != Facet.METHODS)) {
            usual(usual).forEach(said -> paragraphs.add(Paragraph.of(RuleText.plain(said))));
        }
        if (!different.isEmpty()) {
            Phrase introduction = introduction(different, ends);
            if (ends && usual instanceof Control control) {
                if (different.size() > 1) {
                    paragraphs.add(Paragraph.of(introduction));
                }
                different.forEach(each -> paragraphs.add(control(each, control)));
            } else {
                paragraphs.add(new Paragraph(introduction, rules.sentences(different)));
            }
        }
        section(TITLES.getOrDefault(facet, Sentence.SECTION_SPECIAL), paragraphs);
    }

    private List<Phrase> usual(Object terms) {
        return terms instanceof Eligibility eligibility && eligibility.outcome() == Outcome.YES
                ? List.of(Sentence.EVERYTHING.phrase())
                : rules.terms().of(terms);
    }

    /** Many things are said of one case, so it stands above them. */
    private Paragraph control(RuleText.Case one, Control usual) {
        List<Phrase> said = new ControlText(names)
                .different((Control) one.rule().then(), usual).stream()
                        .map(RuleText::plain)
                        .toList();
        return new Paragraph(Sentence.CASE.phrase().with("clause", rules.clause(one)), said);
    }

    private static Phrase introduction(List<RuleText.Case> different, boolean beside) {
        boolean ordered = RuleText.isOrdered(different);
        if (beside) {
            return (ordered ? Sentence.DIFFERENT_IN_ORDER : Sentence.DIFFERENT).phrase();
        }
        return (ordered ? Sentence.DEPENDS_IN_ORDER : Sentence.DEPENDS).phrase();
    }

    private Stream<Paragraph> overlays(Kind kind) {
        return policy.overlays().stream()
                .filter(overlay -> kind(overlay) == kind)
                .flatMap(overlay -> overlay(overlay).stream());
    }

    private static Kind kind(Overlay overlay) {
        if (!overlay.validity().equals(Validity.ALWAYS)) {
            return Kind.SEASON;
        }
        boolean members = Facet.all().stream()
                .flatMap(facet -> overlay.table(facet).rules().stream())
                .allMatch(rule -> Alternatives.of(rule.when(), condition -> false)
                        .map(all -> !all.isAlways() && all.lists().stream().allMatch(Sections::asksForTier))
                        .orElse(false));
        return members ? Kind.MEMBERS : Kind.SPECIAL;
    }

    private static boolean asksForTier(List<Literal> list) {
        return list.stream().anyMatch(literal -> literal.positive() && literal.asks(Attributes.TIER));
    }

    /** Each table of an overlay is read by itself, so the order counts within each. */
    private List<Paragraph> overlay(Overlay overlay) {
        List<Phrase> said = new ArrayList<>();
        boolean ordered = false;
        for (Facet<?> facet : Facet.all()) {
            List<RuleText.Case> cases = rules.cases(overlay.table(facet));
            ordered |= RuleText.isOrdered(cases);
            said.addAll(rules.sentences(cases));
        }
        if (said.isEmpty()) {
            return List.of();
        }
        List<Paragraph> all = new ArrayList<>(List.of(new Paragraph(heading(overlay), said)));
        if (ordered) {
            all.add(Paragraph.of(Sentence.FIRST_COUNTS.phrase()));
        }
        return all;
    }

    private Phrase heading(Overlay overlay) {
        Phrase name = names.of("overlay", overlay.name());
        LocalDate from = overlay.validity().from();
        LocalDate until = overlay.validity().until();
        if (from != null && until != null) {
            return Sentence.SEASON
                    .phrase()
                    .with("name", name)
                    .with("from", from)
                    .with("until", until);
        }
        if (from != null) {
            return Sentence.SEASON_FROM.phrase().with("name", name).with("from", from);
        }
        return until == null
                ? Sentence.NAMED.phrase().with("name", name)
                : Sentence.SEASON_UNTIL.phrase().with("name", name).with("until", until);
    }

    private Stream<Paragraph> budgets() {
        return policy.budgets().stream().map(this::budget);
    }

    private Paragraph budget(Budget budget) {
        Phrase name = names.of("budget", budget.name());
        Sentence text = budget.allowed() == 0 ? Sentence.BUDGET_NONE : Sentence.BUDGET;
        List<Phrase> tiers = budget.byTier().entrySet().stream()
                .map(tier -> Sentence.BUDGET_TIER
                        .phrase()
                        .with("tier", names.of("tier", tier.getKey()))
                        .with("times", tier.getValue()))
                .toList();
        return new Paragraph(text.phrase().with("budget", name).with("times", budget.allowed()), tiers);
    }
}
