package dev.aftercart.store;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.PayloadId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

/**
 * What a courier or a platform sent, byte for byte. It may name people, so it is kept beside the orders' logs, and every
 * payload can be erased without touching them.
 *
 * <p>The same bytes from the same courier are the same payload. Events that came of it name it in their provenance. Immutable
 * and thread-safe; its text form shows nothing of the content.
 */
public final class RawPayload {

    /** What a payload keeps of its bytes at most; a courier's answer about one parcel has some ten kilobytes. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final int LONGEST_MEDIA_TYPE = 100;

    private final PayloadId id;
    private final CourierCode courier;
    private final String mediaType;
    private final Instant receivedAt;
    private final byte[] bytes;
    private final int size;
    private final Set<Leg> parcels;

    private RawPayload(
            PayloadId id,
            CourierCode courier,
            String mediaType,
            Instant receivedAt,
            byte[] bytes,
            int size,
            Set<Leg> parcels) {
        this.id = id;
        this.courier = courier;
        this.mediaType = mediaType;
        this.receivedAt = receivedAt;
        this.bytes = bytes;
        this.size = size;
        this.parcels = parcels;
    }

    /**
     * What was received. It speaks of no parcel yet.
     *
     * @param courier who sent it
     * @param mediaType what it says it is, such as {@code application/json}; empty when it says nothing. It comes from outside:
     *     of a longer one only the first 100 characters are kept, and control characters are taken out
     * @param receivedAt when it came
     * @param bytes what came; of more than {@link #MAX_BYTES} only the first are kept
     * @return the payload
     */
    public static RawPayload of(CourierCode courier, String mediaType, Instant receivedAt, byte[] bytes) {
        String visible = mediaType.replaceAll("\\p{Cntrl}", "");
        return new RawPayload(
                id(courier, bytes),
                courier,
                visible.substring(0, Math.min(LONGEST_MEDIA_TYPE, visible.length())),
                Objects.requireNonNull(receivedAt, "receivedAt"),
                Arrays.copyOf(bytes, Math.min(MAX_BYTES, bytes.length)),
                bytes.length,
                Set.of());
    }

    private static PayloadId id(CourierCode courier, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((courier.value() + "\n").getBytes(StandardCharsets.UTF_8));
            return new PayloadId(HexFormat.of().formatHex(digest.digest(bytes), 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The same payload, once it is known of which parcels it speaks.
     *
     * @param legs the parcels' numbers
     * @return a new payload
     */
    public RawPayload about(Collection<Leg> legs) {
        return new RawPayload(id, courier, mediaType, receivedAt, bytes, size, Set.copyOf(legs));
    }

    /**
     * What makes the payload itself.
     *
     * @return the id, which events name in their provenance
     */
    public PayloadId id() {
        return id;
    }

    /**
     * Who sent it.
     *
     * @return the courier
     */
    public CourierCode courier() {
        return courier;
    }

    /**
     * What it says it is.
     *
     * @return the media type; empty when it says nothing
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * When it came.
     *
     * @return the instant
     */
    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * What came.
     *
     * @return a copy of the bytes; the first {@link #MAX_BYTES} of them
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * How many bytes came.
     *
     * @return the number; above {@link #MAX_BYTES} when not all of them are kept
     */
    public int size() {
        return size;
    }

    /**
     * Of which parcels it speaks.
     *
     * @return the parcels' numbers; empty when nobody could read it
     */
    public Set<Leg> parcels() {
        return parcels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawPayload that
                && id.equals(that.id)
                && mediaType.equals(that.mediaType)
                && receivedAt.equals(that.receivedAt)
                && size == that.size
                && Arrays.equals(bytes, that.bytes)
                && parcels.equals(that.parcels);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "payload " + id + " of " + courier + ", " + size + " bytes, at " + receivedAt;
    }
}
