/**
 * Sending, whatever the channel: one port, three outcomes, and what may wrap them.
 *
 * <p>A message that was sent is sent, one that was not can be sent again, and of one in doubt nobody knows: the line broke after
 * the last byte had gone out. Most messages that customers get twice come from taking the third for the second.
 */
@NullMarked
package dev.aftercart.notify.channel;

import org.jspecify.annotations.NullMarked;
