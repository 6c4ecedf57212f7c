/**
 * What couriers say about parcels, on axes that do not mix: phase, detail, direction and leg, reason, attempt, completion,
 * action, time, place, provenance; beside them the {@link dev.aftercart.tracking.Observation} of the tracking itself.
 *
 * <p>Terms: <b>RTO</b>, return to origin, a parcel on its way back to the shop under the same waybill. <b>NDR</b>,
 * non-delivery report, the courier's word that an attempt failed and why. <b>Waybill</b> or AWB, the paper, and the number,
 * under which a parcel travels. <b>POD</b>, proof of delivery.
 */
@NullMarked
package dev.aftercart.tracking;

import org.jspecify.annotations.NullMarked;
