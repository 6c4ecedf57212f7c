/**
 * Documents as trees that know where everything stands, read from JSON or YAML, so that every complaint names line and column.
 * For the modules of this library; not for the outside.
 */
@NullMarked
package dev.aftercart.internal.document;

import org.jspecify.annotations.NullMarked;
