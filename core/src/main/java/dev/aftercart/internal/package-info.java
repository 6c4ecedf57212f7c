/** What several packages of this module share and nobody outside needs; not exported. */
@NullMarked
package dev.aftercart.internal;

import org.jspecify.annotations.NullMarked;
