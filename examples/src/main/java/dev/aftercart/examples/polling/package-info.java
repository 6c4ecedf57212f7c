/**
 * How many calls to couriers buy how much news: polling by plan against polling at fixed intervals.
 */
@NullMarked
package dev.aftercart.examples.polling;

import org.jspecify.annotations.NullMarked;
