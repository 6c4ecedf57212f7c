/**
 * Brings planned messages to their channels, each once as far as the channel allows, on any number of nodes of which any may
 * die at any time.
 *
 * <p>What is sent and when the plan decides; here it is put on record before it happens. A message goes through the order's
 * log: planned, claimed, then sent, failed or in doubt. Whoever appends the claim to the version on which it was decided sends;
 * whoever comes second finds another version and plans anew. A claim without an outcome is in doubt when its time is over.
 */
@org.jspecify.annotations.NullMarked
package dev.aftercart.notify.dispatch;
