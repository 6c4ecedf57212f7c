/**
 * E-mail: messages, their headers, and SMTP with an outcome that tells what was sent from what may have been.
 */
@NullMarked
package dev.aftercart.notify.channel.email;

import org.jspecify.annotations.NullMarked;
