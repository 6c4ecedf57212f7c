/**
 * Couriers that a document describes instead of a class: {@link dev.aftercart.couriers.mapped.MappedCourier}.
 *
 * <p>The document is YAML or JSON:
 *
 * <pre>{@code
 * courier: ourvan                     # its code
 * source: https://van.example/docs    # where its facts are from; for people
 * zone: Europe/Berlin                 # whose clock its times are of
 * clock: place                        # "place": of the place of the scan, as far as that is known; else "courier"
 * times: [iso, dd.MM.yyyy HH:mm]      # also "seconds", "milliseconds"; patterns as java.time.format.DateTimeFormatter has them
 * format: json                        # or xml
 * credentials: [key]                  # what the host brings
 * request:
 *   url: https://api.van.example/parcels/{number}    # {number}, {postcode}, {country}, {language}, credentials
 *   headers: {X-Key: "{key}"}         # a header with something missing is left out, and so is a query parameter
 *   query: {lang: "{language}"}       # with "form" or "json" it is a POST; "basic" and "oauth2" sign the call
 *                                     # {name:xml} where the value stands within XML: what is special there is escaped
 *   # batch: {most: 10, between: ","} # asks about several in one call: see below
 * answers:                            # what is no reading; the first that fits counts
 *   - {at: error.code, is: [E404], means: not_found, message: error.text}
 * shipments:
 *   at: parcels[*]                    # of several paths the first that leads somewhere
 *   number: [id, reference]           # the first that has a value
 *   estimate: {from: eta}
 *   events:
 *     - {at: "scans[*]", code: code, text: words, time: "{day} {hour}", city: place.town, country: place.land}
 * codes:                              # several codes are divided by |
 *   D1|D2: DELIVERED delivered signed
 * silent: [NA]                        # codes that say nothing: the text decides, and without a text there is no event
 * texts:                              # asked before the texts that all couriers share
 *   in the van: OUT_FOR_DELIVERY out_for_delivery
 * push:
 *   check: {scheme: hmac_base64, header: X-Signature, secret: key}
 * }</pre>
 *
 * <h2>Paths</h2>
 *
 * <p>A path is {@code .}, the thing itself, or names divided by dots. After a name may stand, in brackets, {@code *} for all
 * elements of a list, an index counted from 0, {@code name=value} for those elements that have a member of that value, in any
 * case, or {@code name} for those that have that member. A path may begin with brackets where the answer itself is a list. {@code *} as a name means all members of an object. A
 * name with dots, brackets or spaces in it stands in single quotes. A name asked of a list is asked of its first element; where
 * a list is expected, a single value is a list of one. What is not there is nothing. Paths within shipments begin at the
 * shipment, paths within events at the event. Where a value is expected, braces make a text of several paths:
 * <code>{day} {hour}</code>.
 *
 * <p>In XML an element is a member by its local name, elements of one name side by side are a list, an attribute has {@code @}
 * before its name, and {@code #text} is the text of an element that has attributes or elements too. A document type is refused.
 *
 * <h2>Several numbers in one call</h2>
 *
 * <p>{@code batch} says how many, 2 to 100. <code>{numbers}</code> in the request are then all of them, with a comma between
 * or whatever {@code between} says: a semicolon, a space, {@code |}. In {@code json} an element of a list that has
 * <code>{number}</code> in it, or something else of one parcel, stands there once for each: <code>[{"no": "{number}"}]</code>.
 * What says something of one parcel has no other place in such a request. A shipment in the answer is a number's when its
 * {@code number} or one of its {@code aliases} is it; whose number no shipment has, hears what went wrong with the answer, else
 * that it was not found.
 *
 * <h2>Meanings</h2>
 *
 * <p>A meaning is a phase, a detail, and words that say more: a reason's cause, a completion, or a mark: {@code door} the courier
 * stood at the door, {@code again} another attempt follows, {@code recipient} the recipient must act, {@code back} it goes back to
 * the sender, {@code broad} a text that says more wins, {@code sure} no text changes it. The first of an event's codes that is
 * known counts. Where none is, the text decides. A code that says delivered is not believed where the words say otherwise.
 * What nobody knows is unmapped, with the courier's words kept and a diagnostic.
 *
 * <p>From the event on that says so, by a mark, a text or a condition in {@code returning}, a parcel goes back to its sender.
 * {@code directions} says so of a whole shipment: {@code return_to_origin}, {@code reverse} for a customer's return, or
 * {@code exchange}.
 */
@NullMarked
package dev.aftercart.couriers.mapped;

import org.jspecify.annotations.NullMarked;
