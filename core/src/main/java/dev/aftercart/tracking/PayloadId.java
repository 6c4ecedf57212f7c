package dev.aftercart.tracking;

/**
 * Names what a courier or a platform sent, byte for byte, where it is kept beside the log. It says nothing of the content and
 * leads nowhere once the payload is erased.
 *
 * @param value lower case letters and digits, with {@code _ . -} between, at most 64
 */
public record PayloadId(String value) {

    /** Checks the form. */
    public PayloadId {
        OpenCode.check("a payload id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
