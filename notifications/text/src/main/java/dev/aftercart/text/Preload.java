package dev.aftercart.text;

import java.time.LocalDateTime;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes formats before anybody waits for them; each also loads its part of the CLDR. */
record Preload(Formats formats) {

    private static final LocalDateTime ANY = LocalDateTime.of(2026, 1, 2, 3, 4);

    void general() {
        formats.number(1234);
        formats.pluralForm(2, false);
        formats.pluralForm(2, true);
        formats.money(Money.ofMinor(CurrencyUnit.of("SAR"), 12345));
        formats.country(Locale.UK.getCountry());
        dates("yMMMEd");
        dates("yMMMEdjm");
    }

    void formatsOf(Message message) {
        message.walk(part -> {
            if (part instanceof Message.Slot slot && slot.skeleton() != null) {
                dates(slot.skeleton());
            }
        });
    }

    private void dates(String skeleton) {
        formats.date(ANY, skeleton);
        formats.range(ANY, ANY.plusHours(2), skeleton);
    }
}
