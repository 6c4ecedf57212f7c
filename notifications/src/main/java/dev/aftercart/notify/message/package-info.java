/**
 * What customers are told, by e-mail, SMS, WhatsApp and push, in English, Arabic and Indonesian.
 *
 * <p>Start with {@link dev.aftercart.notify.message.Messages}. There is one layout for all e-mails and one for their text
 * parts; what a kind of message shows is said by a {@link dev.aftercart.notify.message.MessageForm}, and its words are
 * wordings of {@link dev.aftercart.notify.message.MessagePhrases}. So a merchant can change a word, what a message shows,
 * or the layout.
 */
@NullMarked
package dev.aftercart.notify.message;

import org.jspecify.annotations.NullMarked;
