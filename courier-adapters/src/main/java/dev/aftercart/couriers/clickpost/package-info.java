/**
 * ClickPost, which tracks the parcels of many couriers, most of them Indian, under one list of status codes (pull and push).
 *
 * @see <a href="https://docs.clickpost.ai/docs/tracking-shipment-using-polling">ClickPost's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.clickpost;

import org.jspecify.annotations.NullMarked;
