/**
 * EasyPost: trackers of more than a hundred carriers in one language (pull and push).
 *
 * @see <a href="https://docs.easypost.com/docs/trackers">EasyPost's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.easypost;

import org.jspecify.annotations.NullMarked;
