package dev.aftercart.tracking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the provider said in its own words, so that nothing is lost by translating it.
 *
 * @param provider who said it: a courier's code, or an aggregator's
 * @param taxonomy which version of the provider's vocabulary it speaks, or null
 * @param status the provider's coarse status, or null
 * @param code the provider's fine code, or null
 * @param text the provider's sentence, or null. It may name people: it is never written into an order's log
 * @param language the sentence's language code, or null
 */
public record Provenance(
        String provider,
        @Nullable String taxonomy,
        @Nullable String status,
        @Nullable String code,
        @Nullable String text,
        @Nullable String language) {

    /** Refuses a missing provider. */
    public Provenance {
        Objects.requireNonNull(provider, "provider");
    }

    /**
     * The same without the sentence, which may name people.
     *
     * @return this one when there is no sentence
     */
    public Provenance withoutText() {
        return text == null && language == null ? this : new Provenance(provider, taxonomy, status, code, null, null);
    }
}
