package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason.Group;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.TableDraft;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.List;
import java.util.function.Function;

/** The policy of a shop, built with this library: six facets of 59 rules, and a right to withdraw within 14 days. */
final class Shop {

    private Shop() {}

    static ReturnPolicy policy() {
        List<List<NeutralRule>> facets = NeutralPolicy.shop().facets();
        return ReturnPolicy.named("shop")
                .tiers(Fact.TIER.names().toArray(String[]::new))
                .attributes(Translated.WEAR)
                .eligibility(table -> rules(table, facets.get(0), Shop::eligibility))
                .window(table -> rules(table, facets.get(1), days -> Window.days(Integer.parseInt(days))))
                .fees(table -> rules(table, facets.get(2), Shop::fees))
                .resolutions(table -> rules(table, facets.get(3), name -> Choice.of(new Resolution(name, 0))))
                .methods(table -> rules(table, facets.get(4), name -> Choice.of(new ReturnMethod(name))))
                .control(table -> rules(
                        table,
                        facets.get(5),
                        name -> Control.standard()
                                .withRefundDays(name.equals("trusted") ? 1 : name.equals("usual") ? 7 : 14)))
                .floors(law())
                .build();
    }

    private static <T> TableDraft<T> rules(TableDraft<T> start, List<NeutralRule> rules, Function<String, T> terms) {
        TableDraft<T> table = start;
        for (NeutralRule rule : rules.subList(0, rules.size() - 1)) {
            table = table.rule(rule.name()).when(Translated.condition(rule)).then(terms.apply(rule.then()));
        }
        return table.otherwise(terms.apply(rules.get(rules.size() - 1).then()));
    }

    private static Eligibility eligibility(String term) {
        return switch (term) {
            case "accept" -> Eligibility.accept();
            case "review" -> Eligibility.review();
            default -> Eligibility.refuse();
        };
    }

    private static Fees fees(String term) {
        String[] words = term.split(" ");
        return switch (words[0]) {
            case "share" -> Fees.of(Fee.of(Fee.Kind.RESTOCKING, Charge.percent(Integer.parseInt(words[1]))));
            case "flat" ->
                Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Translated.price(Integer.parseInt(words[1])))));
            default -> Fees.none();
        };
    }

    static Floor law() {
        return new Floor("withdrawal", "1", "Directive 2011/83/EU", List.of(withdrawal()), List.of());
    }

    private static Right withdrawal() {
        Condition far = Condition.country("DE", "FR").and(Attributes.CHANNEL.in("web", "app"));
        return new Right(
                "withdrawal",
                "article 9",
                LegalBasis.WITHDRAWAL,
                Outcome.YES,
                far.and(Condition.reasonOf(Group.REMORSE)).and(Translated.WEAR.in("sealed", "unused")),
                Validity.ALWAYS,
                Window.days(14),
                Demands.none().freeOf(Fee.Kind.RESTOCKING).offering(Resolution.REFUND));
    }
}
