/**
 * What may be returned, until when, and why: {@link dev.aftercart.returns.ReturnPolicy} decides a
 * {@link dev.aftercart.returns.ReturnRequest} at an instant.
 *
 * <p>Terms: a <b>facet</b> is one question a policy answers, as a list of rules of which the first that fits decides. The
 * <b>anchor</b> is the event from which a window is counted. <b>Remorse</b> is a reason that lies with the customer,
 * <b>fault</b> one that lies with the goods, the shop or the courier.
 */
@NullMarked
package dev.aftercart.returns;

import org.jspecify.annotations.NullMarked;
