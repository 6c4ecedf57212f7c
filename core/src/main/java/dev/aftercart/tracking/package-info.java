/**
 * What couriers say about parcels, on axes that do not mix.
 *
 * <table>
 * <caption>The eleven axes, and where each of them is</caption>
 * <thead><tr><th>axis</th><th>type</th><th>in the log's JSON</th></tr></thead>
 * <tbody>
 * <tr><td>direction and leg</td><td>{@link dev.aftercart.tracking.Direction}, {@code TrackingEvent.leg()},
 *     {@link dev.aftercart.tracking.Leg}</td><td>{@code direction}, {@code leg}; events {@code handed_on}</td></tr>
 * <tr><td>phase</td><td>{@link dev.aftercart.tracking.Phase}</td><td>{@code phase}</td></tr>
 * <tr><td>detail</td><td>{@link dev.aftercart.tracking.Detail}</td><td>{@code detail}</td></tr>
 * <tr><td>reason and whose fault</td><td>{@link dev.aftercart.tracking.Reason}</td><td>{@code reason}</td></tr>
 * <tr><td>where a failure was found, which attempt</td><td>{@link dev.aftercart.tracking.Attempt}</td>
 *     <td>{@code attempt}</td></tr>
 * <tr><td>how it was handed over</td><td>{@link dev.aftercart.tracking.Completion}</td><td>{@code completion}</td></tr>
 * <tr><td>who must act, until when</td><td>{@link dev.aftercart.tracking.ActionRequired}</td><td>{@code action}</td></tr>
 * <tr><td>the state of looking</td><td>{@link dev.aftercart.tracking.Observation}</td>
 *     <td>events {@code tracking_observed}</td></tr>
 * <tr><td>time and its evidence</td><td>{@link dev.aftercart.tracking.EventTime}</td>
 *     <td>{@code at}, {@code zone}, {@code evidence}; {@code recordedAt} of the event</td></tr>
 * <tr><td>estimates</td><td>{@link dev.aftercart.promise.Estimate}</td>
 *     <td>events {@code promise_made}, {@code promise_revised}</td></tr>
 * <tr><td>provenance</td><td>{@link dev.aftercart.tracking.Provenance}</td>
 *     <td>{@code provenance}, without the sentence and its language</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Where it happened is no axis of its own; it is a {@link dev.aftercart.tracking.Place}. The trade's words are in
 * {@code GLOSSARY.md}.
 */
@NullMarked
package dev.aftercart.tracking;

import org.jspecify.annotations.NullMarked;
