package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.ReturnRequest;
import java.time.Instant;
import java.time.ZoneId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A request as a shop's own code has it, and the same in the words of this library.
 *
 * @param category name of the category
 * @param reason name of the reason
 * @param country two letters
 * @param wear name of the condition
 * @param tier name of the tier
 * @param channel name of the channel
 * @param finalSale whether it was sold as not returnable
 * @param returns how many returns the customer asked for in 90 days
 * @param delivered when it came, or null before that
 * @param zone whose days are counted
 * @param price what one costs
 * @param quantity how many are to go back
 * @param returnable how many can still go back
 * @param ours the same request for this library
 */
record ShopRequest(
        String category,
        String reason,
        String country,
        String wear,
        String tier,
        String channel,
        boolean finalSale,
        int returns,
        @Nullable Instant delivered,
        ZoneId zone,
        Money price,
        int quantity,
        int returnable,
        ReturnRequest ours) {

    static ShopRequest of(NeutralRequest request) {
        ReturnRequest ours = Translated.request(request);
        return new ShopRequest(
                name(Fact.CATEGORY, request),
                name(Fact.REASON, request),
                Translated.country(request),
                name(Fact.CONDITION, request),
                name(Fact.TIER, request),
                name(Fact.CHANNEL, request),
                request.getFinalSale() == 1,
                request.getReturns(),
                Translated.delivered(request),
                Translated.ZONE,
                Translated.price(request.getPrice()),
                1,
                1,
                ours);
    }

    private static String name(Fact fact, NeutralRequest request) {
        return fact.names().get(request.get(fact));
    }
}
