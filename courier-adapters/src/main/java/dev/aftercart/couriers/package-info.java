/** What couriers have in common: the meaning of their status texts. Each courier has a package of its own below this one. */
@NullMarked
package dev.aftercart.couriers;

import org.jspecify.annotations.NullMarked;
