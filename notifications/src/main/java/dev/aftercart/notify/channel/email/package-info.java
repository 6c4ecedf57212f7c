/** E-mail as a message that is ready to be sent. */
@NullMarked
package dev.aftercart.notify.channel.email;

import org.jspecify.annotations.NullMarked;
