package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a page offers it, before the customer chose: what the way back costs stands with the methods, where there are
 * some, and all other costs with the goods.
 */
final class OfferedTerms {

    private static final String LABEL = Wording.PREFIX + "choice.";

    private final Decision decision;

    /** What can go back, if only for one of the reasons that the customer may have. */
    private final List<LineDecision> open;

    OfferedTerms(Decision decision) {
        this.decision = decision;
        this.open =
                decision.lines().stream().flatMap(line -> opened(line).stream()).toList();
    }

    ReturnTerms terms() {
        return new ReturnTerms(
                decision.lines().stream().map(this::goods).toList(),
                resolutions().list().stream().map(OfferedTerms::way).toList(),
                methods().list().stream().map(this::way).toList());
    }

    /** What is refused to somebody who changed their mind may be taken back when something is wrong with it. */
    private static Optional<LineDecision> opened(LineDecision line) {
        boolean remorse = line.asked().reason().group() == ReturnReason.Group.REMORSE;
        if (line.outcome() != Outcome.NO || !remorse) {
            return Optional.of(line).filter(each -> each.outcome() != Outcome.NO);
        }
        LineDecision faulty = line.whatIf(line.asked().withReason(ReturnReason.DEFECTIVE), line.at());
        return Optional.of(faulty).filter(each -> each.outcome() != Outcome.NO);
    }

    private ReturnTerms.Goods goods(LineDecision line) {
        Optional<LineDecision> offered = opened(line);
        Phrase note = line.outcome() == Outcome.YES
                ? null
                : line.outcome() == Outcome.NO && offered.isPresent()
                        ? Wording.TERMS_FAULTY.phrase()
                        : line.explanation().rule();
        return new ReturnTerms.Goods(
                line.asked().line().sku(),
                offered.isPresent() ? line.asked().quantity() : 0,
                offered.map(each -> each.window().lastDay()).orElse(null),
                offered.map(this::cost).orElse(null),
                note);
    }

    /** Where the way back stands apart, that the rest is free is not said: it would read as if all of it were. */
    private @Nullable Money cost(LineDecision line) {
        boolean apart = !methods().list().isEmpty();
        Money sum = sum(line, fee -> !apart || fee.kind() != Fee.Kind.RETURN_SHIPPING);
        return apart && sum != null && sum.isZero() ? null : sum;
    }

    /** Null where a part of it is not known beforehand. */
    private static @Nullable Money sum(LineDecision line, Predicate<Fee> counted) {
        Money sum = Money.zero(currency(line));
        for (ChargedFee charge : line.charges()) {
            if (counted.test(charge.fee())) {
                Money amount = charge.amount();
                if (amount == null || !amount.isSameCurrency(sum)) {
                    return null;
                }
                sum = sum.plus(amount);
            }
        }
        return sum;
    }

    private static CurrencyUnit currency(LineDecision line) {
        return line.asked().line().unitPrice().getCurrencyUnit();
    }

    /** One form is for all goods, so it offers what all of them have. */
    private Choice<Resolution> resolutions() {
        return open.stream()
                .map(LineDecision::resolutions)
                .reduce(OfferedTerms::common)
                .orElse(Choice.of());
    }

    private Choice<ReturnMethod> methods() {
        return open.stream()
                .map(LineDecision::methods)
                .reduce(OfferedTerms::common)
                .orElse(Choice.of());
    }

    private static <T extends Choice.Option> Choice<T> common(Choice<T> one, Choice<T> other) {
        return one.without(one.without(other));
    }

    private static ReturnTerms.Way way(Resolution resolution) {
        return new ReturnTerms.Way(
                resolution.code(), label("resolution.", resolution, Resolution.known()), null, bonus(resolution));
    }

    private static @Nullable Phrase bonus(Resolution resolution) {
        if (resolution.extra() != null) {
            return Wording.TERMS_EXTRA.phrase().with("amount", resolution.extra());
        }
        return resolution.bonus() == 0
                ? null
                : Wording.TERMS_BONUS.phrase().with("percent", percent(resolution.bonus()));
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /** Charged once for the whole return, so the dearest of the lines says what it is. */
    private ReturnTerms.Way way(ReturnMethod method) {
        Money dearest = null;
        for (LineDecision line : open) {
            Money cost = sum(line.by(method), fee -> fee.kind() == Fee.Kind.RETURN_SHIPPING);
            if (cost == null) {
                return new ReturnTerms.Way(method.code(), label("method.", method, ReturnMethod.known()), null, null);
            }
            dearest = dearest == null || cost.isGreaterThan(dearest) ? cost : dearest;
        }
        return new ReturnTerms.Way(method.code(), label("method.", method, ReturnMethod.known()), dearest, null);
    }

    private static Phrase label(String kind, Choice.Option option, List<? extends Choice.Option> worded) {
        return worded.stream().anyMatch(each -> each.code().equals(option.code()))
                ? Phrase.of(LABEL + kind + option.code())
                : Wording.CODE.phrase().withCode("code", option.code());
    }
}
