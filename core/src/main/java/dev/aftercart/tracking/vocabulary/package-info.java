/**
 * What other platforms call the states of a parcel, read into this library's axes and written out of them.
 *
 * <p>{@link dev.aftercart.tracking.vocabulary.Vocabulary} is the way in. The tables are resources beside it, one for each
 * provider, with their public source at the top; a row says what a code means, which coarser meanings it may stand for when
 * something is written, and what else it may mean.
 */
@NullMarked
package dev.aftercart.tracking.vocabulary;

import org.jspecify.annotations.NullMarked;
