/** Another template engine behind the port, for a host that trusts its authors. */
@NullMarked
package dev.aftercart.examples.template;

import org.jspecify.annotations.NullMarked;
