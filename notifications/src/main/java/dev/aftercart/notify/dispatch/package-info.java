/**
 * Brings planned messages to their channels, each once as far as the channel allows, on any number of nodes of which any may
 * die at any time.
 *
 * <p>What is sent and when the plan decides; here it is put on record before it happens. A message goes through the order's
 * log: planned, claimed, then sent, failed or in doubt. Whoever appends the claim to the version on which it was decided sends;
 * whoever comes second finds another version and plans anew. A claim without an outcome is in doubt when its time is over.
 *
 * <p>Why a message failed stands in its event: the code of a {@code SendReason} or of a {@code Stop}, or {@code no_sender},
 * {@code no_address}, {@code unwritable} (its words could not be made; the log of the application tells why) or {@code overdue}
 * (its claim was over before it could be sent). Why it is in doubt: the phase that the sender names, {@code sender_failed}, or
 * {@code unanswered} when nobody told.
 */
@org.jspecify.annotations.NullMarked
package dev.aftercart.notify.dispatch;
