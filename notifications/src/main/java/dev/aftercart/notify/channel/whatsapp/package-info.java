/**
 * WhatsApp: what it accepts, checked before anything is sent (approved templates, their parameters, their language codes);
 * sending by the Cloud API; and its receipts.
 *
 * <p>Outside of a conversation that the customer began, a business may send approved templates only. A template is approved
 * once for each language; what we fill in are its parameters. Facts: Meta's pages on message templates of the WhatsApp
 * Business Platform; where they change, they are values of
 * {@link dev.aftercart.notify.channel.whatsapp.WhatsAppRules}.
 */
@NullMarked
package dev.aftercart.notify.channel.whatsapp;

import org.jspecify.annotations.NullMarked;
