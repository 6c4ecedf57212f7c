/**
 * What other platforms call the states of a parcel, read into this library's axes and written out of them.
 *
 * <p>{@link dev.aftercart.tracking.vocabulary.Vocabulary} is the way in. The tables are resources beside it, one for each
 * provider, with their public source at the top; a row says what a code means, which coarser meanings it may stand for when
 * something is written, and what else it may mean. A code stands there only when its provider's documents tell what it
 * means; codes that are known by name alone are listed at the top of the table and read as not known.
 *
 * <p>What no code carries is no part of this: place, time, leg, estimates. Statuses of orders, payments and refunds are not
 * either.
 */
@NullMarked
package dev.aftercart.tracking.vocabulary;

import org.jspecify.annotations.NullMarked;
