/**
 * What a customer sees of an order: the tracking page, and the {@link dev.aftercart.notify.page.OrderView} and
 * {@link dev.aftercart.notify.page.Theme} from which page and messages are made alike.
 *
 * <p>The view holds no name, no address and no contact, so neither can be shown by mistake; places are towns. The page is
 * written in the library's own template language, with wordings from {@link dev.aftercart.notify.page.NotificationPhrases},
 * so a merchant can change a word, a colour, or the whole template.
 */
@NullMarked
package dev.aftercart.notify.page;

import org.jspecify.annotations.NullMarked;
