package dev.aftercart.benchmarks.policy;

import java.util.Random;
import java.util.stream.Stream;

/** A request with its facts resolved: the bean that every row reads. */
public final class NeutralRequest {

    private final int category;
    private final int reason;
    private final int region;
    private final int condition;
    private final int tier;
    private final int channel;
    private final int finalSale;
    private final int days;
    private final int price;
    private final int returns;

    /** The values in the order of {@link Fact}. */
    NeutralRequest(int... values) {
        this.category = values[0];
        this.reason = values[1];
        this.region = values[2];
        this.condition = values[3];
        this.tier = values[4];
        this.channel = values[5];
        this.finalSale = values[6];
        this.days = values[7];
        this.price = values[8];
        this.returns = values[9];
    }

    /** Any request. */
    static NeutralRequest random(Random random) {
        return new NeutralRequest(Stream.of(Fact.values())
                .mapToInt(fact -> fact.least() + random.nextInt(fact.most() - fact.least() + 1))
                .toArray());
    }

    /** Requests drawn with a seed. */
    static NeutralRequest[] random(long seed, int count) {
        Random random = new Random(seed);
        NeutralRequest[] all = new NeutralRequest[count];
        for (int i = 0; i < count; i++) {
            all[i] = random(random);
        }
        return all;
    }

    /** The same request with another value of one fact. */
    NeutralRequest with(Fact fact, int value) {
        return new NeutralRequest(Stream.of(Fact.values())
                .mapToInt(each -> each == fact ? value : get(each))
                .toArray());
    }

    int get(Fact fact) {
        return switch (fact) {
            case CATEGORY -> category;
            case REASON -> reason;
            case REGION -> region;
            case CONDITION -> condition;
            case TIER -> tier;
            case CHANNEL -> channel;
            case FINAL_SALE -> finalSale;
            case DAYS -> days;
            case PRICE -> price;
            case RETURNS -> returns;
        };
    }

    /**
     * What was bought.
     *
     * @return number of the category
     */
    public int getCategory() {
        return category;
    }

    /**
     * Why it goes back.
     *
     * @return number of the reason
     */
    public int getReason() {
        return reason;
    }

    /**
     * Where it went.
     *
     * @return number of the region
     */
    public int getRegion() {
        return region;
    }

    /**
     * In what condition it is.
     *
     * @return number of the condition
     */
    public int getCondition() {
        return condition;
    }

    /**
     * The customer's loyalty tier.
     *
     * @return number of the tier
     */
    public int getTier() {
        return tier;
    }

    /**
     * Through what it was bought.
     *
     * @return number of the channel
     */
    public int getChannel() {
        return channel;
    }

    /**
     * 1 when it was sold as not returnable.
     *
     * @return 0 or 1
     */
    public int getFinalSale() {
        return finalSale;
    }

    /**
     * Days since the delivery.
     *
     * @return 0 to 800
     */
    public int getDays() {
        return days;
    }

    /**
     * Price in minor units.
     *
     * @return 0 to 200,000
     */
    public int getPrice() {
        return price;
    }

    /**
     * Returns of the customer in 90 days.
     *
     * @return 0 to 60
     */
    public int getReturns() {
        return returns;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Fact fact : Fact.values()) {
            text.append(fact.property()).append(' ').append(get(fact)).append(' ');
        }
        return text.toString().strip();
    }
}
