/** What senders over HTTP share; not for use outside. */
@NullMarked
package dev.aftercart.notify.channel.internal;

import org.jspecify.annotations.NullMarked;
