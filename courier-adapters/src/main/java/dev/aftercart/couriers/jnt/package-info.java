/**
 * J&amp;T Express: its open platform, which several countries have each with codes of its own (pull and push), and the older
 * interface of Indonesia (pull).
 *
 * @see <a href="https://open.jtexpress.my">J&amp;T's open platform, of Malaysia</a>
 */
@NullMarked
package dev.aftercart.couriers.jnt;

import org.jspecify.annotations.NullMarked;
