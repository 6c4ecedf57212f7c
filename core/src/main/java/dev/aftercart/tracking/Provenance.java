package dev.aftercart.tracking;

import java.util.Objects;
import java.util.regex.Pattern;
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
 * @param payload what it was read from, byte for byte, kept beside the log; null when that was not kept
 */
public record Provenance(
        String provider,
        @Nullable String taxonomy,
        @Nullable String status,
        @Nullable String code,
        @Nullable String text,
        @Nullable String language,
        @Nullable PayloadId payload) {

    /** One word, as codes are; a sentence has spaces, and an address has other signs. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/+-]{0,63}");

    /** Refuses a missing provider. */
    public Provenance {
        Objects.requireNonNull(provider, "provider");
    }

    /**
     * A provenance whose payload was not kept.
     *
     * @param provider who said it
     * @param taxonomy which version of the provider's vocabulary it speaks, or null
     * @param status the provider's coarse status, or null
     * @param code the provider's fine code, or null
     * @param text the provider's sentence, or null
     * @param language the sentence's language code, or null
     */
    public Provenance(
            String provider,
            @Nullable String taxonomy,
            @Nullable String status,
            @Nullable String code,
            @Nullable String text,
            @Nullable String language) {
        this(provider, taxonomy, status, code, text, language, null);
    }

    /**
     * The same, read from a payload that is kept.
     *
     * @param id the payload
     * @return a new provenance
     */
    public Provenance from(PayloadId id) {
        return new Provenance(provider, taxonomy, status, code, text, language, id);
    }

    /**
     * The same without what may name people: the sentence, and words that stand where a code should.
     *
     * @return this one when there is nothing to leave out
     */
    public Provenance withoutText() {
        boolean codesOnly = isCode(taxonomy) && isCode(status) && isCode(code);
        return codesOnly && text == null && language == null
                ? this
                : new Provenance(provider, codeOf(taxonomy), codeOf(status), codeOf(code), null, null, payload);
    }

    private static @Nullable String codeOf(@Nullable String said) {
        return isCode(said) ? said : null;
    }

    private static boolean isCode(@Nullable String said) {
        return said == null || CODE.matcher(said).matches();
    }
}
