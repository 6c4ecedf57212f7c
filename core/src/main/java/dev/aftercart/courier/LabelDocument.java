package dev.aftercart.courier;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label as the courier gave it: its bytes, or where they lie. Names and addresses stand on it, and whoever has the address can
 * read it, so the text form shows neither.
 *
 * <p>Immutable and thread-safe. Two are equal only when they are the same.
 */
public final class LabelDocument {

    private final LabelFormat format;
    private final byte @Nullable [] content;
    private final @Nullable URI address;

    private LabelDocument(LabelFormat format, byte @Nullable [] content, @Nullable URI address) {
        this.format = Objects.requireNonNull(format, "format");
        this.content = content;
        this.address = address;
    }

    /**
     * A label's bytes.
     *
     * @param format what they are
     * @param content the bytes; copied
     * @return the document
     */
    public static LabelDocument of(LabelFormat format, byte[] content) {
        return new LabelDocument(format, content.clone(), null);
    }

    /**
     * A label that lies somewhere. The library does not fetch it.
     *
     * @param format what lies there
     * @param address where; https, with a host
     * @return the document
     * @throws IllegalArgumentException when the address is not https; the message does not repeat it
     */
    public static LabelDocument at(LabelFormat format, URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("a label's address is https with a host, but this one is not");
        }
        return new LabelDocument(format, null, address);
    }

    /**
     * What it is.
     *
     * @return the format
     */
    public LabelFormat format() {
        return format;
    }

    /**
     * The bytes, where the courier gave them.
     *
     * @return a copy of them, or empty
     */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    /**
     * Where the label lies, where the courier gave no bytes.
     *
     * @return the address, or empty
     */
    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public String toString() {
        return format + (content == null ? " at an address" : " of " + content.length + " bytes");
    }
}
