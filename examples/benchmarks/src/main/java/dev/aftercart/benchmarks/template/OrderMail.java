package dev.aftercart.benchmarks.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an order e-mail shows, all of it ready as text.
 *
 * @param texts what is shown once, by name
 * @param discounted whether a code was used
 * @param gift whether there is a note
 * @param lines what was bought
 * @param recommendations what goes with it
 */
public record OrderMail(
        Map<String, String> texts,
        boolean discounted,
        boolean gift,
        List<Map<String, String>> lines,
        List<Map<String, String>> recommendations) {

    /** The data as one map, as engines that are told the text at run time have it. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(texts);
        values.put("discounted", discounted);
        values.put("gift", gift);
        values.put("lines", lines);
        values.put("recommendations", recommendations);
        return values;
    }

    /** Of English letters, with quotes and ampersands. */
    static OrderMail ascii() {
        return of(
                "Linen shirt \"Nile\" & collar", "Amina & Sons", "Wear it well, <3 \"A\"", "Palm Street 12, 2nd floor");
    }

    /** Of Arabic letters, with quotes and ampersands. */
    static OrderMail arabic() {
        return of(
                "قميص كتان \"النيل\" & ياقة",
                "أمينة وأولادها & شركاؤهم",
                "البسه بالعافية <3 \"أ\"",
                "شارع النخيل ١٢، الطابق الثاني");
    }

    private static OrderMail of(String product, String name, String note, String street) {
        Map<String, String> texts = new LinkedHashMap<>();
        String[] plain = {
            "lang",
            "en",
            "dir",
            "ltr",
            "subject",
            "Order 1001 is on its way",
            "preheader",
            "It arrives by Thursday",
            "shop",
            "Acme & Daughters",
            "number",
            "1001",
            "placed",
            "9 March 2026",
            "headline",
            "Your order is on its way",
            "greeting",
            "Dear",
            "name",
            name,
            "courier",
            "Swift Parcel",
            "arrival",
            "Thursday, 12 March",
            "tracking",
            "7777770123",
            "code",
            "SPRING10",
            "discount",
            "SAR 14.90",
            "subtotal",
            "SAR 894.00",
            "shipping",
            "SAR 20.00",
            "tax",
            "SAR 137.10",
            "total",
            "SAR 1,051.10",
            "street",
            street,
            "city",
            "Jeddah",
            "country",
            "Saudi Arabia",
            "payment",
            "a card ending in 1111",
            "note",
            note,
            "contact",
            "orders@acme.example",
            "phone",
            "+966 50 000 0000"
        };
        for (int i = 0; i < plain.length; i += 2) {
            texts.put(plain[i], plain[i + 1]);
        }
        List<Map<String, String>> lines = List.of("S", "M", "L", "XL", "XXL").stream()
                .map(size -> Map.of("title", product, "variant", size, "quantity", "2", "price", "SAR 149.00"))
                .toList();
        List<Map<String, String>> more = List.of("Cap", "Belt", "Scarf", "Bag").stream()
                .map(kind -> Map.of("product", kind, "cost", "SAR 79.00", "reason", "bought with " + product))
                .toList();
        return new OrderMail(texts, true, true, lines, more);
    }
}
