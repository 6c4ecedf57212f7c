package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something else that a customer may like, as the tracking page and marketing messages show it. Whatever chooses them makes them.
 *
 * @param title what the customer sees
 * @param url the product's page
 * @param image the address of a picture, or null
 * @param price what it costs, or null when that is not said
 * @param reason why this one, or null
 */
public record Recommendation(
        String title,
        String url,
        @Nullable String image,
        @Nullable Money price,
        @Nullable Phrase reason) {

    /** Refuses what has no title or no page. */
    public Recommendation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }
}
