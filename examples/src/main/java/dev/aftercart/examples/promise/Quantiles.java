package dev.aftercart.examples.promise;

import dev.aftercart.promise.TransitForecast;

/** Three whole days by which one, five and nine in ten have come. */
record Quantiles(int p10, int p50, int p90) {

    static Quantiles of(TransitForecast forecast) {
        return new Quantiles(forecast.p10(), forecast.p50(), forecast.p90());
    }
}
