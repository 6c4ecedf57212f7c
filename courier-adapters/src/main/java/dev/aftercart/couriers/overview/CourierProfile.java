package dev.aftercart.couriers.overview;

import dev.aftercart.tracking.CourierCode;
import java.util.Objects;

/**
 * What a courier of this module can do.
 *
 * @param code which courier
 * @param isInFile whether a document describes it, else a class of its own
 * @param tracking how its parcels are tracked
 * @param ports what else it can do
 * @param codes how many of its published status codes are understood
 */
public record CourierProfile(CourierCode code, boolean isInFile, Tracking tracking, Ports ports, Codes codes) {

    /** Checks that nothing is null. */
    public CourierProfile {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(tracking, "tracking");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(codes, "codes");
    }

    /**
     * How parcels are tracked, in words for people.
     *
     * @param pull how it is asked; empty when it is not asked
     * @param push how its pushes come; empty when it sends none
     * @param numbersPerCall the most numbers that one call asks about
     * @param clock whose clock times without an offset are of
     */
    public record Tracking(String pull, String push, int numbersPerCall, String clock) {

        /** Checks that nothing is null. */
        public Tracking {
            Objects.requireNonNull(pull, "pull");
            Objects.requireNonNull(push, "push");
            Objects.requireNonNull(clock, "clock");
        }
    }

    /**
     * What a courier can do beside tracking, as its class says by the ports that it implements.
     *
     * @param labels whether it issues return labels
     * @param pickups whether it books pickups
     * @param instructions whether it is told what to do with a parcel that was not delivered (NDR)
     */
    public record Ports(boolean labels, boolean pickups, boolean instructions) {}

    /**
     * How many of a courier's published status codes are understood. Its other codes are read by their words.
     *
     * @param understood codes that mean something here, as the tests of this module find
     * @param published codes in the courier's public lists, or in public answers where it has no list; 0 when it has no codes
     */
    public record Codes(int understood, int published) {}
}
