package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What speaks against a change of an order's lines: goods that have gone cannot be taken off it any more. */
final class EditObjection {

    private final Order order;

    EditObjection(Order order) {
        this.order = order;
    }

    Optional<Phrase> to(List<Line> lines) {
        Map<Sku, Line> wanted = lines.stream().collect(Collectors.toMap(Line::sku, Function.identity()));
        return order.lines().stream()
                .flatMap(line ->
                        foreign(line, lines.get(0).currency())
                                .or(() -> tooFew(line.sku(), wanted.get(line.sku())))
                                .stream())
                .findFirst();
    }

    private static Optional<Phrase> foreign(Line line, CurrencyUnit given) {
        return Proposer.unless(
                line.currency().equals(given),
                Phrase.of("order.veto.currency")
                        .withCode("currency", line.currency().getCode())
                        .withCode("given", given.getCode()));
    }

    private Optional<Phrase> tooFew(Sku sku, @Nullable Line line) {
        int gone = order.ledger(sku)
                .map(ledger -> ledger.shipped() + ledger.cancelled())
                .orElse(0);
        int left = line == null ? 0 : line.quantity();
        return Proposer.unless(
                left >= gone,
                Phrase.of("order.veto.fewer_than_gone")
                        .withCode("sku", sku.value())
                        .with("gone", gone));
    }
}
