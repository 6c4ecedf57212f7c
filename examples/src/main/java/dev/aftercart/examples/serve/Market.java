package dev.aftercart.examples.serve;

import dev.aftercart.courier.Party;
import dev.aftercart.order.Line;
import dev.aftercart.order.Sku;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Where made-up customers live, what they buy, and what it costs there.
 *
 * @param language what is spoken
 * @param zone whose clocks count
 * @param shipping what sending costs
 * @param names of customers
 * @param home where they live
 * @param titles of the goods
 * @param prices of the goods, in the smallest coin
 */
record Market(
        Locale language,
        ZoneId zone,
        Money shipping,
        List<String> names,
        Home home,
        List<String> titles,
        List<Integer> prices) {

    private static final List<String> SKUS = List.of("LAMP", "SHIRT-M", "BLANKET", "CUPS", "BAG");
    private static final List<String> CATEGORIES = List.of("lamps", "apparel", "home", "home", "bags");

    private static final Market DUBLIN = new Market(
            Locale.ENGLISH,
            ZoneId.of("Europe/Dublin"),
            Money.parse("EUR 4.90"),
            List.of("Nora Byrne", "Liam Walsh", "Aoife Ryan", "Sean Kelly", "Ciara Nolan"),
            new Home("IE", "Dublin", "3 Quay Street", "D02 XY45", "+353 1 555 01"),
            List.of("Desk lamp, oak", "Linen shirt (M)", "Wool blanket", "Stoneware cups", "Canvas bag"),
            List.of(8900, 5900, 7900, 3400, 4200));

    private static final Market RIYADH = new Market(
            Locale.forLanguageTag("ar"),
            ZoneId.of("Asia/Riyadh"),
            Money.parse("SAR 20.00"),
            List.of("سارة الحربي", "خالد العتيبي", "نورة القحطاني", "فهد الدوسري", "ليلى الشهري"),
            new Home("SA", "الرياض", "شارع العليا 14", "12211", "+966 11 555 01"),
            List.of("مصباح مكتب من البلوط", "قميص كتان (M)", "بطانية صوف", "أكواب خزفية", "حقيبة قماش"),
            List.of(34900, 22900, 29900, 12900, 15900));

    private static final Market JAKARTA = new Market(
            Locale.forLanguageTag("id"),
            ZoneId.of("Asia/Jakarta"),
            Money.parse("IDR 18000"),
            List.of("Dewi Lestari", "Budi Santoso", "Putri Wijaya", "Agus Pratama", "Rina Hartono"),
            new Home("ID", "Jakarta", "Jalan Raya 3", "10110", "+62 21 555 01"),
            List.of("Lampu meja kayu ek", "Kemeja linen (M)", "Selimut wol", "Cangkir keramik", "Tas kanvas"),
            List.of(44900000, 29900000, 39900000, 17900000, 21900000));

    static final List<Market> ALL = List.of(DUBLIN, RIYADH, JAKARTA);

    /** Where somebody lives, and their number but for its last digits. */
    record Home(String country, String city, String street, String postcode, String phone) {}

    int goods() {
        return SKUS.size();
    }

    Line line(int which, int pieces) {
        CurrencyUnit currency = shipping.getCurrencyUnit();
        return Line.of(Sku.of(SKUS.get(which)), titles.get(which), pieces, Money.ofMinor(currency, prices.get(which)))
                .withCategory(CATEGORIES.get(which));
    }

    Party party(String name, String email, int digits) {
        return Party.of(name, home.street(), home.city(), home.country())
                .postcode(home.postcode())
                .phone(home.phone() + digits)
                .email(email);
    }

    String city() {
        return home.city();
    }

    String country() {
        return home.country();
    }
}
