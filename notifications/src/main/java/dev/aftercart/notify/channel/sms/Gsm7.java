package dev.aftercart.notify.channel.sms;

import java.util.Arrays;

/** The GSM alphabet of 7 bits: 3GPP TS 23.038, 6.2.1 and 6.2.1.1. Immutable. */
final class Gsm7 {

    /** In the order of the table; the escape character at 0x1B is no character of its own. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Behind an escape, so each takes two places. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final byte[] PLACES = table();

    private Gsm7() {}

    private static byte[] table() {
        byte[] places = new byte['€' + 1];
        BASIC.chars().forEach(c -> places[c] = 1);
        EXTENSION.chars().forEach(c -> places[c] = 2);
        return places;
    }

    /** The places that a character takes; 0 for one that the alphabet does not have. */
    static int places(int codePoint) {
        return codePoint < PLACES.length ? PLACES[codePoint] : 0;
    }

    /** The index of the first character that the alphabet does not have; -1 when it has all. */
    static int firstForeign(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (places(text.charAt(i)) == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The characters of both tables, for tests. */
    static char[] all() {
        char[] all = (BASIC + EXTENSION).toCharArray();
        Arrays.sort(all);
        return all;
    }
}
