package dev.aftercart.notify.message;

import dev.aftercart.notify.page.Recommendation;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** Where the sample order happens: names and prices that look right in a language. */
record SampleMarket(
        ZoneId zone,
        String country,
        String city,
        String lamp,
        Money lampPrice,
        String shirt,
        Money shirtPrice,
        Money discount,
        Money shipping,
        String locker,
        String hours,
        List<String> more,
        List<Money> morePrices) {

    static SampleMarket of(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> RIYADH;
            case "id", "in" -> JAKARTA;
            default -> DUBLIN;
        };
    }

    private static final SampleMarket DUBLIN = new SampleMarket(
            ZoneId.of("Europe/Dublin"),
            "IE",
            "Dublin",
            "Desk lamp",
            Money.parse("EUR 39.00"),
            "Linen shirt (M)",
            Money.parse("EUR 29.50"),
            Money.parse("EUR 8.00"),
            Money.parse("EUR 4.90"),
            "Locker 14, 3 Quay Street",
            "Every day, 7:00 to 22:00",
            List.of("Spare bulb, warm white", "Clothes brush", "Linen trousers"),
            List.of(Money.parse("EUR 6.90"), Money.parse("EUR 12.00"), Money.parse("EUR 49.00")));

    private static final SampleMarket RIYADH = new SampleMarket(
            ZoneId.of("Asia/Riyadh"),
            "SA",
            "Riyadh",
            "مصباح مكتب 2 في 1",
            Money.parse("SAR 149.00"),
            "قميص كتان (M)",
            Money.parse("SAR 99.50"),
            Money.parse("SAR 30.00"),
            Money.parse("SAR 19.00"),
            "خزانة 14، شارع الملك 3",
            "كل يوم من 7:00 إلى 22:00",
            List.of("لمبة احتياطية دافئة", "فرشاة ملابس", "بنطال كتان"),
            List.of(Money.parse("SAR 25.00"), Money.parse("SAR 45.00"), Money.parse("SAR 179.00")));

    private static final SampleMarket JAKARTA = new SampleMarket(
            ZoneId.of("Asia/Jakarta"),
            "ID",
            "Jakarta",
            "Lampu meja",
            Money.parse("IDR 449000"),
            "Kemeja linen (M)",
            Money.parse("IDR 299000"),
            Money.parse("IDR 50000"),
            Money.parse("IDR 18000"),
            "Loker 14, Jalan Raya 3",
            "Setiap hari, 07.00 sampai 22.00",
            List.of("Lampu cadangan, putih hangat", "Sikat pakaian", "Celana linen"),
            List.of(Money.parse("IDR 59000"), Money.parse("IDR 89000"), Money.parse("IDR 399000")));

    List<Recommendation> recommendations(String shop) {
        return List.of(recommendation(shop, 0), recommendation(shop, 1), recommendation(shop, 2));
    }

    private Recommendation recommendation(String shop, int index) {
        return new Recommendation(more.get(index), shop + "p/" + (index + 1), null, morePrices.get(index), null);
    }
}
