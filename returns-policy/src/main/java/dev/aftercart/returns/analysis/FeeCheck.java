package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Looks for fees that are more than the goods cost, for goods that a rule tells apart by a price they are not above: then the fee
 * is more than each of them costs. That a flat fee is more than the price of something cheap among goods of all prices is no
 * finding, since of every flat fee that can be said. Fees of several kinds are added up for one piece in one parcel where none is
 * too much by itself; what an inspection fixes later does not count.
 */
final class FeeCheck {

    private final PolicyMap map;
    private final Ground ground;
    private final Consumer<PolicyFinding> report;

    FeeCheck(PolicyMap map, Consumer<PolicyFinding> report) {
        this.map = map;
        this.ground = map.ground();
        this.report = report;
    }

    void run() {
        Diagram diagram = ground.diagram();
        Numbered<Fees> terms = ground.terms(Facet.FEES);
        Context context = Context.of(ground.space(), Facet.FEES);
        int charged =
                diagram.apply(map.granted(), map.of(Facet.FEES).root(), (granted, number) -> granted == 1 ? number : 0);
        int prices = context.root(diagram);
        for (Fee.Kind kind : Fee.Kind.values()) {
            int above = diagram.apply(
                    charged,
                    prices,
                    (number, price) ->
                            number > 0 && isAbove(terms.get(number), kind, new FeeOrder(context.circumstances(price)))
                                    ? 1
                                    : 0);
            say(kind, above);
        }
        together(diagram, charged, prices, context);
    }

    private void together(Diagram diagram, int charged, int prices, Context context) {
        Numbered<Fees> terms = ground.terms(Facet.FEES);
        Numbered<List<Fee.Kind>> found = new Numbered<>();
        int above = diagram.apply(charged, prices, (number, price) -> {
            boolean any =
                    number > 0 && new FeeOrder(context.circumstances(price)).areAbovePriceTogether(terms.get(number));
            return any ? found.of(kinds(terms.get(number))) : 0;
        });
        for (int number :
                Cells.numbers(diagram, above).stream().filter(each -> each > 0).toArray()) {
            List<Fee.Kind> kinds = found.get(number);
            IntPredicate here = each -> each == number;
            report.accept(new PolicyFinding(
                    Kind.FEE_ABOVE_PRICE,
                    Facet.FEES.name(),
                    kinds.stream().map(Fee.Kind::name).toList(),
                    Wording.FEES
                            .where(ground.where(above, here))
                            .with(
                                    "kinds",
                                    Wording.list(kinds.stream().map(Wording::of).toList())),
                    ground.example(above, here)));
        }
    }

    /** Those that are known beforehand. */
    static List<Fee.Kind> kinds(Fees fees) {
        return fees.list().stream().filter(FeeOrder::isKnown).map(Fee::kind).toList();
    }

    private static boolean isAbove(Fees fees, Fee.Kind kind, FeeOrder order) {
        return fees.list().stream().anyMatch(fee -> fee.kind() == kind && order.isAbovePrice(fee));
    }

    private void say(Fee.Kind kind, int above) {
        IntPredicate any = number -> number == 1;
        if (ground.has(above, any)) {
            report.accept(new PolicyFinding(
                    Kind.FEE_ABOVE_PRICE,
                    Facet.FEES.name(),
                    List.of(kind.name()),
                    Wording.FEE.where(ground.where(above, any)).with("kind", Wording.of(kind)),
                    ground.example(above, any)));
        }
    }
}
