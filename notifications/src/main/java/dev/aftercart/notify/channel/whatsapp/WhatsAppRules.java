package dev.aftercart.notify.channel.whatsapp;

/**
 * The lengths that WhatsApp allows, in {@code char}s: an emoji counts as two or more, which is on the safe side.
 *
 * @param header the longest header
 * @param body the longest body with everything filled in
 * @param footer the longest footer
 * @param buttons the most buttons
 * @param buttonText the longest text of a button
 * @param spaces the most spaces in a row in a parameter
 */
public record WhatsAppRules(int header, int body, int footer, int buttons, int buttonText, int spaces) {

    /** Refuses what nothing could keep to. */
    public WhatsAppRules {
        if (Math.min(Math.min(header, body), Math.min(footer, buttonText)) < 1 || buttons < 0 || spaces < 1) {
            throw new IllegalArgumentException("WhatsApp's lengths must be 1 or more, and buttons 0 or more");
        }
    }

    /**
     * The lengths as published in 2026.
     *
     * @return header and footer 60, body 1,024, 10 buttons of 25, 4 spaces
     */
    public static WhatsAppRules published() {
        return new WhatsAppRules(60, 1024, 60, 10, 25, 4);
    }
}
