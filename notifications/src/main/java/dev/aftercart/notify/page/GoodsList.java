package dev.aftercart.notify.page;

import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Sku;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goods of an order as templates see them. */
record GoodsList(OrderView view, Speech speech) {

    /** In the sequence in which the customer put them into the cart; what the order does not have comes last. */
    List<Object> values(Items items) {
        Set<Sku> sequence = new LinkedHashSet<>();
        view.order().lines().forEach(line -> sequence.add(line.sku()));
        sequence.retainAll(items.quantities().keySet());
        sequence.addAll(items.quantities().keySet());
        List<Object> list = new ArrayList<>();
        sequence.forEach(sku -> list.add(item(sku, items.of(sku))));
        return list;
    }

    /** The fields that send these goods with a form unseen. */
    static List<Object> fields(Items items) {
        List<Object> fields = new ArrayList<>();
        items.quantities()
                .forEach((sku, pieces) -> fields.add(Map.of("name", FormField.QUANTITY.of(sku), "value", pieces)));
        return fields;
    }

    private Map<String, @Nullable Object> item(Sku sku, int quantity) {
        Line line = view.order().line(sku).orElse(null);
        LazyValues values = new LazyValues();
        values.put("title", line == null ? sku.value() : line.title());
        values.put("image", line == null ? null : line.imageUrl());
        values.put("quantity", quantity);
        values.put("url", line == null ? null : line.productUrl());
        values.later(
                "price",
                () -> line == null || !view.shows(PersonalFact.PRICES)
                        ? null
                        : speech.money(line.unitPrice().multipliedBy(quantity)));
        return values;
    }
}
