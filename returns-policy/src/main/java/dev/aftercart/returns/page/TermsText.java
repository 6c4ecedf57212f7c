package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Puts terms into sentences without full stop, so that a condition can follow. */
final class TermsText {

    private final Names names;

    TermsText(Names names) {
        this.names = names;
    }

    /** The sentences of the terms of any facet, or of a change of them. */
    List<Phrase> of(Object terms) {
        if (terms instanceof Eligibility eligibility) {
            return List.of(
                    switch (eligibility.outcome()) {
                        case YES -> Sentence.YES.phrase();
                        case REVIEW -> Sentence.REVIEW.phrase();
                        case NO -> Sentence.NO.phrase();
                    });
        }
        if (terms instanceof Window window) {
            return List.of(Sentence.RETURN_WITHIN.phrase().with("window", WindowText.of(window)));
        }
        if (terms instanceof Fees fees) {
            return List.of(fees(fees));
        }
        if (terms instanceof Choice<?> choice) {
            return List.of(choice(choice));
        }
        return terms instanceof Control control
                ? new ControlText(names).all(control)
                : adjustment((Adjustment<?>) terms);
    }

    private Phrase fees(Fees fees) {
        return fees.list().isEmpty()
                ? Sentence.FREE.phrase()
                : Sentence.PAY
                        .phrase()
                        .with(
                                "fees",
                                Lists.and(fees.list().stream().map(this::fee).toList()));
    }

    private Phrase fee(Fee fee) {
        Phrase kind = kind(fee.kind());
        if (fee.charge() instanceof Charge.Actual) {
            return Sentence.FEE_ACTUAL.phrase().with("kind", kind);
        }
        boolean share = limit(fee.charge()) instanceof Charge.Share;
        Sentence sentence = share ? Sentence.FEE : each(fee.per());
        return sentence.phrase().with("charge", charge(fee.charge())).with("kind", kind);
    }

    private static Sentence each(Fee.Per per) {
        return switch (per) {
            case PIECE -> Sentence.FEE_PER_PIECE;
            case RETURN -> Sentence.FEE_PER_RETURN;
            case PARCEL -> Sentence.FEE_PER_PARCEL;
        };
    }

    private static Charge limit(Charge charge) {
        return charge instanceof Charge.UpTo limited ? limited.most() : charge;
    }

    private static Phrase charge(Charge charge) {
        if (charge instanceof Charge.UpTo limited) {
            return Sentence.UP_TO.phrase().with("charge", charge(limited.most()));
        }
        return charge instanceof Charge.Flat flat
                ? Sentence.AMOUNT.phrase().with("amount", flat.amount())
                : share((Charge.Share) charge);
    }

    private static Phrase share(Charge.Share share) {
        Phrase text = Sentence.SHARE.phrase().with("percent", percent(share.basisPoints()));
        if (share.least() != null && share.most() != null) {
            return Sentence.AT_LEAST_AT_MOST
                    .phrase()
                    .with("charge", text)
                    .with("least", share.least())
                    .with("most", share.most());
        }
        if (share.least() != null) {
            return Sentence.AT_LEAST.phrase().with("charge", text).with("amount", share.least());
        }
        return share.most() == null
                ? text
                : Sentence.AT_MOST.phrase().with("charge", text).with("amount", share.most());
    }

    private static Phrase percent(int hundredths) {
        Phrase whole = Sentence.PERCENT.phrase().with("percent", hundredths / 100);
        return hundredths % 100 == 0
                ? whole
                : Sentence.PERCENT_PART
                        .phrase()
                        .with("percent", hundredths / 100)
                        .with("part", String.format(Locale.ROOT, "%02d", hundredths % 100));
    }

    Phrase kinds(Collection<Fee.Kind> kinds) {
        return Lists.and(kinds.stream().map(this::kind).toList());
    }

    private Phrase kind(Fee.Kind kind) {
        return names.of("fee", code(kind));
    }

    private Phrase choice(Choice<?> choice) {
        if (choice.list().isEmpty()) {
            return Sentence.NOTHING.phrase();
        }
        if (choice.list().size() == 1 && !isMethods(choice)) {
            return Sentence.GET_ONE.phrase().with("option", option(choice.list().get(0)));
        }
        return options(isMethods(choice) ? Sentence.SEND : Sentence.GET, choice);
    }

    private static boolean isMethods(Choice<?> choice) {
        return choice.list().stream().anyMatch(ReturnMethod.class::isInstance);
    }

    private Phrase options(Sentence sentence, Choice<?> choice) {
        return sentence.phrase()
                .with(
                        "options",
                        Lists.or(choice.list().stream().map(this::option).toList()));
    }

    private Phrase option(Choice.Option option) {
        if (option instanceof Resolution resolution) {
            Phrase text = names.of("resolution", resolution.code());
            text = resolution.bonus() == 0 ? text : topped(text, percent(resolution.bonus()));
            return resolution.extra() == null
                    ? text
                    : topped(text, Sentence.AMOUNT.phrase().with("amount", resolution.extra()));
        }
        return names.of("method", option.code());
    }

    private static Phrase topped(Phrase option, Phrase bonus) {
        return Sentence.BONUS.phrase().with("option", option).with("bonus", bonus);
    }

    private List<Phrase> adjustment(Adjustment<?> change) {
        if (change instanceof Adjustment.Replace<?> replace) {
            return of(replace.terms());
        }
        return isEmpty(change) ? List.of() : List.of(changed(change));
    }

    private static boolean isEmpty(Adjustment<?> change) {
        return (change instanceof Adjustment.Offer<?> offer
                        && offer.more().list().isEmpty())
                || (change instanceof Adjustment.Withdraw<?> withdraw
                        && withdraw.fewer().list().isEmpty());
    }

    private Phrase changed(Adjustment<?> change) {
        if (change instanceof Adjustment.ExtendTo extend) {
            return Sentence.EXTEND_TO.phrase().with("window", WindowText.of(extend.window()));
        }
        if (change instanceof Adjustment.PlusDays plus) {
            return Sentence.PLUS_DAYS.phrase().with("days", plus.days());
        }
        if (change instanceof Adjustment.Waive waive) {
            return Sentence.WAIVE.phrase().with("kinds", kinds(waive.kinds()));
        }
        if (change instanceof Adjustment.Add add) {
            return Sentence.CHARGE.phrase().with("fee", fee(add.fee()));
        }
        if (change instanceof Adjustment.Offer<?> offer) {
            return options(isMethods(offer.more()) ? Sentence.OFFER_SEND : Sentence.OFFER_GET, offer.more());
        }
        Choice<?> fewer = ((Adjustment.Withdraw<?>) change).fewer();
        return options(isMethods(fewer) ? Sentence.WITHDRAW_SEND : Sentence.WITHDRAW_GET, fewer);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
