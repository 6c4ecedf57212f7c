package dev.aftercart.order;

import dev.aftercart.customer.CustomerId;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The JSON form of what was ordered: lines, and what was settled at checkout. What is not known is not written. */
final class CheckoutJson {

    private static final Money NO_MONEY = Money.zero(CurrencyUnit.EUR);
    private static final Sku NO_SKU = Sku.of("?");

    private CheckoutJson() {}

    static void writeLines(JsonText json, List<Line> lines) throws IOException {
        json.list("lines", lines, (list, line) -> list.element(element -> write(element, line)));
    }

    private static void write(JsonText json, Line line) throws IOException {
        json.field("sku", line.sku()).field("title", line.title()).field("quantity", line.quantity());
        write(json, line.price());
        write(json, line.goods());
        Bundle bundle = line.bundle().orElse(null);
        if (bundle != null) {
            json.nested(
                    "bundle",
                    b -> b.field("sku", bundle.sku())
                            .field("title", bundle.title())
                            .field("quantity", bundle.quantity()));
        }
        write(json, line.shipTo().orElse(null));
    }

    private static void write(JsonText json, Price price) throws IOException {
        json.field("unitPrice", price.unit());
        json.field("discount", price.discount()).field("orderDiscount", price.orderDiscount());
        BigDecimal percent = price.taxPercent();
        json.field("taxPercent", percent == null ? null : percent.toPlainString())
                .field("tax", price.tax());
    }

    private static void write(JsonText json, Goods goods) throws IOException {
        json.field("category", goods.category());
        texts(json, "tags", goods.tags());
        json.field("imageUrl", goods.imageUrl()).field("productUrl", goods.productUrl());
        json.field("product", goods.product()).field("vendor", goods.vendor());
        texts(json, "traits", goods.traits().stream().map(Trait::code).toList());
        json.field("grams", goods.grams() == 0 ? null : goods.grams()).field("release", goods.release());
    }

    private static void texts(JsonText json, String name, Iterable<String> values) throws IOException {
        if (values.iterator().hasNext()) {
            json.list(name, values, JsonText::element);
        }
    }

    private static void write(JsonText json, @Nullable Address shipTo) throws IOException {
        if (shipTo != null) {
            json.nested(
                    "shipTo",
                    address -> address.field("country", shipTo.country())
                            .field("region", shipTo.region())
                            .field("postcode", shipTo.postcode())
                            .field("zone", shipTo.zone()));
        }
    }

    static void write(JsonText json, Checkout checkout) throws IOException {
        json.field("customer", checkout.customer());
        json.field("language", checkout.language().toLanguageTag()).field("zone", checkout.zone());
        write(json, checkout.shipTo());
        json.field("shippingService", checkout.shippingService()).field("shippingFee", checkout.shippingFee());
        json.field("paymentMethod", checkout.paymentMethod()).field("cashOnDelivery", checkout.cashOnDelivery());
        json.field("channel", checkout.channel()).field("market", checkout.market());
        json.field("guest", ifTrue(checkout.guest())).field("tier", checkout.tier());
        json.field("business", ifTrue(checkout.business())).field("purchaseOrder", checkout.purchaseOrder());
        json.field("gift", ifTrue(checkout.gift())).field("taxAdded", ifTrue(!checkout.taxIncluded()));
        json.field("shippingTax", checkout.shippingTax()).field("paymentFee", checkout.paymentFee());
        texts(json, "discountCodes", checkout.discountCodes());
    }

    private static @Nullable Boolean ifTrue(boolean flag) {
        return flag ? true : null;
    }

    static List<Line> readLines(Fields data) {
        return data.list("lines", CheckoutJson::line);
    }

    private static @Nullable Line line(Fields data) {
        Sku sku = data.required("sku", Sku::of, NO_SKU);
        String title = data.text("title");
        int quantity = data.required("quantity", Forms::number, 1);
        Price price = price(data);
        Goods goods = goods(data);
        Fields whole = data.optionalObject("bundle");
        Bundle bundle = whole == null ? null : bundle(whole);
        Address shipTo = shipTo(data);
        return data.make(() -> new Line(sku, title, quantity, price, goods, bundle, shipTo));
    }

    private static Price price(Fields data) {
        Money unit = data.required("unitPrice", Forms::money, NO_MONEY);
        return new Price(
                unit,
                data.optional("discount", Forms::money),
                data.optional("orderDiscount", Forms::money),
                data.optional("taxPercent", Price::percent),
                data.optional("tax", Forms::money));
    }

    private static Goods goods(Fields data) {
        Goods goods = data.make(() -> new Goods(
                data.optional("product", Sku::of),
                data.textOr("vendor", ""),
                data.textOr("category", ""),
                new HashSet<>(data.texts("tags")),
                traits(data),
                data.number("grams", 0),
                data.optional("release", Forms::date),
                data.optional("imageUrl", String::valueOf),
                data.optional("productUrl", String::valueOf)));
        return goods == null || goods.equals(Goods.UNKNOWN) ? Goods.UNKNOWN : goods;
    }

    /** A later version's trait is passed over; it stays in the stored event. */
    private static Set<Trait> traits(Fields data) {
        return data.texts("traits").stream()
                .flatMap(code -> Trait.of(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Bundle bundle(Fields data) {
        Sku sku = data.required("sku", Sku::of, NO_SKU);
        String title = data.text("title");
        int quantity = data.required("quantity", Forms::number, 1);
        return data.make(() -> new Bundle(sku, title, quantity));
    }

    private static @Nullable Address shipTo(Fields data) {
        Fields to = data.optionalObject("shipTo");
        return to == null ? null : address(to);
    }

    private static @Nullable Address address(Fields data) {
        String country = data.text("country");
        ZoneId zone = data.optional("zone", Forms::zone);
        return data.make(() -> new Address(
                country, data.optional("region", String::valueOf), data.optional("postcode", String::valueOf), zone));
    }

    static @Nullable Checkout readCheckout(Fields data) {
        Checkout.Draft draft = new Checkout.Draft();
        readBuyer(data, draft);
        readCharges(data, draft);
        draft.shipTo = shipTo(data);
        draft.shippingService = data.textOr("shippingService", "");
        draft.paymentMethod = data.textOr("paymentMethod", "");
        draft.channel = data.textOr("channel", "");
        draft.market = data.textOr("market", "");
        return data.make(() -> Checkout.of(draft));
    }

    private static void readBuyer(Fields data, Checkout.Draft draft) {
        draft.customer = data.optional("customer", CustomerId::new);
        draft.language = Locale.forLanguageTag(data.textOr("language", "en"));
        draft.zone = data.optional("zone", Forms::zone);
        draft.guest = data.flag("guest");
        draft.tier = data.textOr("tier", "");
        draft.business = data.flag("business");
        draft.purchaseOrder = data.textOr("purchaseOrder", "");
        draft.gift = data.flag("gift");
    }

    private static void readCharges(Fields data, Checkout.Draft draft) {
        draft.shippingFee = data.optional("shippingFee", Forms::money);
        draft.shippingTax = data.optional("shippingTax", Forms::money);
        draft.paymentFee = data.optional("paymentFee", Forms::money);
        draft.cashOnDelivery = data.optional("cashOnDelivery", Forms::money);
        draft.taxIncluded = !data.flag("taxAdded");
        draft.discountCodes = new HashSet<>(data.texts("discountCodes"));
    }
}
