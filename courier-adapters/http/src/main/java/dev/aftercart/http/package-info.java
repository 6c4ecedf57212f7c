/**
 * Calls over HTTP whose outcome is a value: time-outs, a limit on size, careful retries, {@code Retry-After}, no redirect to
 * strangers, nothing but https unless the host says so.
 */
@NullMarked
package dev.aftercart.http;

import org.jspecify.annotations.NullMarked;
