/**
 * Orders: the events they are made of, what the events add up to, and what can be done to them.
 *
 * <p>An {@link dev.aftercart.order.Order} is a pure function of its {@link dev.aftercart.order.OrderEvent events};
 * {@link dev.aftercart.order.OrderCommands} says which events a command would add; {@link dev.aftercart.order.OrderLog} is
 * the form in which events are kept. The trade's words are in {@code GLOSSARY.md}.
 */
@NullMarked
package dev.aftercart.order;

import org.jspecify.annotations.NullMarked;
