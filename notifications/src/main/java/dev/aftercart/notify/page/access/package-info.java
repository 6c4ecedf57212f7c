/**
 * Who may see which page, and how much of it: signed links that expire and can be revoked, the three levels of disclosure,
 * the look-up of an order, one-time tokens of forms, and the headers to serve a page with.
 *
 * <p>Everything that comes from outside may be anything: it gives an answer and never an exception. Why a link was refused is
 * for the shop's own log; outside there is one answer for all reasons.
 */
@NullMarked
package dev.aftercart.notify.page.access;

import org.jspecify.annotations.NullMarked;
