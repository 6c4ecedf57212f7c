package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Puts phrases, amounts and codes into one language. */
record Speech(Texts texts, Locale language) {

    Wording say(Phrase phrase) {
        return texts.wording(phrase, language);
    }

    boolean isRightToLeft() {
        return texts.isRightToLeft(language);
    }

    Wording money(Money amount) {
        return say(Phrase.of("amount").with("amount", amount));
    }

    @Nullable
    Wording sayOrNull(@Nullable Phrase phrase) {
        return phrase == null ? null : say(phrase);
    }

    @Nullable
    Wording moneyOrNull(@Nullable Money amount) {
        return amount == null ? null : money(amount);
    }

    /** A cost: zero is worth a word. */
    @Nullable
    Wording costOrNull(@Nullable Money cost) {
        return cost != null && cost.isZero() ? say(Phrase.of("receipt.free")) : moneyOrNull(cost);
    }

    @Nullable
    Wording code(@Nullable String code) {
        return code == null ? null : say(Phrase.of("code").withCode("code", code));
    }
}
