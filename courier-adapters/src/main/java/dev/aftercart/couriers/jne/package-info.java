/**
 * JNE of Indonesia, through its tracing API (pull).
 *
 * @see <a href="https://apidash.jne.co.id">JNE's documentation, for its customers</a>
 */
@NullMarked
package dev.aftercart.couriers.jne;

import org.jspecify.annotations.NullMarked;
