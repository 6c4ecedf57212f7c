/**
 * Text messages: what one costs (its alphabet, its parts, and what would make it cheaper), and sending it by a provider.
 *
 * <p>An SMS holds 140 octets. In the GSM alphabet of 7 bits that is 160 characters, or 153 in each of several parts; one
 * character outside of it, and the whole message is in UCS-2 with 70, or 67 in each part. Facts: 3GPP TS 23.038 (alphabets)
 * and TS 23.040 (parts).
 */
@NullMarked
package dev.aftercart.notify.channel.sms;

import org.jspecify.annotations.NullMarked;
