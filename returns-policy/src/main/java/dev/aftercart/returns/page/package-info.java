/**
 * A returns policy as it is shown to customers: {@link dev.aftercart.returns.page.PolicyText} as a page to be read,
 * {@link dev.aftercart.returns.page.PolicyExport} as data that search engines and marketplaces read. Both come from the rules
 * that decide, so that what is shown is what is done.
 */
@NullMarked
package dev.aftercart.returns.page;

import org.jspecify.annotations.NullMarked;
