package dev.aftercart.notify.channel.whatsapp;

/**
 * What a template was approved as, which decides its price and whom it may reach. Meta moves a utility template to marketing
 * when it finds a promotion in it. Closed: one-time codes are not ours to send.
 */
public enum WhatsAppCategory {
    /** About one order of the customer, without any promotion. */
    UTILITY,
    /** Everything else: asking for a review, recommendations, offers. */
    MARKETING
}
