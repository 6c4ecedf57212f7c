/**
 * Whose number is this? Finds the couriers that a tracking number may belong to, alone, in running text, or in a link.
 *
 * <p>A waybill is the paper, and by now the number, under which a courier takes a parcel; S10 is the form that all postal services
 * use between countries, two letters, nine digits and the country; an SSCC is the number of a carton or pallet by GS1.
 *
 * <p>Many forms overlap: 11 digits may be of Aramex, Blue Dart or DHL Express, and one random number in ten has a right check
 * digit. So the answer is never one courier but a few candidates, ranked, each with what speaks for it.
 */
@NullMarked
package dev.aftercart.couriers.detect;

import org.jspecify.annotations.NullMarked;
