package dev.aftercart.notify.channel.sms;

/** How the characters of a text message are sent. Closed. */
public enum Alphabet {
    /** The default alphabet of 7 bits with its extension, of which a character takes two places (3GPP TS 23.038, 6.2.1). */
    GSM_7(160, 153),
    /** UTF-16: an Arabic letter takes one place, an emoji two or more. */
    UCS_2(70, 67);

    private final int single;
    private final int part;

    Alphabet(int single, int part) {
        this.single = single;
        this.part = part;
    }

    /**
     * How much fits into a message of one part.
     *
     * @return places, each a character of 7 or 16 bits
     */
    public int single() {
        return single;
    }

    /**
     * How much fits into each of several parts, where 6 octets say which part it is.
     *
     * @return places, each a character of 7 or 16 bits
     */
    public int part() {
        return part;
    }

    /** The places that a character takes; 0 for one that the alphabet does not have. */
    int places(int codePoint) {
        return this == GSM_7 ? Gsm7.places(codePoint) : Character.charCount(codePoint);
    }
}
