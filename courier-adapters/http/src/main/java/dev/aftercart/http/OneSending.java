package dev.aftercart.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Whether a request has gone out, and that it goes out once where a second time would do harm.
 *
 * <p>OkHttp sends a request again by itself: on another route when the line broke, after 408, and after 503 with
 * {@code Retry-After: 0}. For an order that would be a second order.
 */
final class OneSending {

    /** Stands directly before the network, behind all that OkHttp and the host's interceptors do. */
    static final Interceptor GUARD = OneSending::proceed;

    private final boolean repeatable;
    private final AtomicBoolean out = new AtomicBoolean();

    OneSending(boolean repeatable) {
        this.repeatable = repeatable;
    }

    boolean isOut() {
        return out.get();
    }

    private static Response proceed(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        OneSending sending = request.tag(OneSending.class);
        if (sending != null && sending.out.getAndSet(true) && !sending.repeatable) {
            throw new IOException("the request went out before, and must not twice");
        }
        return chain.proceed(request);
    }
}
