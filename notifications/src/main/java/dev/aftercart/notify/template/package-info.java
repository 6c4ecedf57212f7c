/**
 * The template language of messages and pages: a strict part of Liquid that a merchant may edit.
 *
 * <p>Start with {@link dev.aftercart.notify.template.Template}. A template can reach nothing but the maps, lists and plain
 * values it is given: the language has no way to call a method, open a file, or include a path. In HTML the place of every
 * value is known when the template is compiled, and the value is escaped for that place; a place where no escaping would be
 * safe is a compile error.
 */
@NullMarked
package dev.aftercart.notify.template;

import org.jspecify.annotations.NullMarked;
