/**
 * A shop on this machine alone, with pages, forms and messages as its customers see them.
 *
 * <p>It is a shop's backend in small. {@link dev.aftercart.examples.serve.Shop} joins store, planner and channels;
 * {@link dev.aftercart.examples.serve.Counter} holds what pages and forms are made with; a
 * {@link dev.aftercart.examples.serve.Visit} is one request of somebody with a link; and each page has a class of its own. What
 * is made up (the orders, their stories, the clock that can be wound on) stands apart, in
 * {@link dev.aftercart.examples.serve.Cast}, {@link dev.aftercart.examples.serve.Scene},
 * {@link dev.aftercart.examples.serve.Plot} and {@link dev.aftercart.examples.serve.Story}.
 */
@NullMarked
package dev.aftercart.examples.serve;

import org.jspecify.annotations.NullMarked;
