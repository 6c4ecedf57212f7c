/**
 * Signed requests to systems of the shop or its partners, as the Standard Webhooks specification has them.
 */
@NullMarked
package dev.aftercart.notify.channel.webhook;

import org.jspecify.annotations.NullMarked;
