package dev.aftercart.notify.message;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The wordings of the messages in English, Arabic and Indonesian. */
public final class MessagePhrases {

    private MessagePhrases() {}

    /**
     * Reads the wordings. Each may use all of {@link dev.aftercart.notify.page.OrderView#phrase} and {@code shop}.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("messages")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> MessagePhrases.class.getResourceAsStream("messages_" + language + ".properties"));
    }
}
