package dev.aftercart.notify.message;

import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.page.Link;
import java.util.List;
import java.util.Objects;

/**
 * What messages of a kind show, as data. Headline and text come first and the footer last; between them the blocks, in this
 * order.
 *
 * <p>The words are found by the kind: {@code <kind>.subject}, {@code .preheader}, {@code .headline}, {@code .text},
 * {@code .sms} and {@code .whatsapp}; and if there is a wording, {@code .next}, {@code .step.1} to {@code .step.5},
 * {@code .push_title} (else the headline), {@code .push_body} (else the SMS) and {@code .button} (else the link's own name).
 *
 * @param kind the kind
 * @param consent on what ground it may be sent
 * @param links where it leads, the most important first: the first one that the host gave an address for is the button
 * @param blocks what it shows
 */
public record MessageForm(MessageKind kind, Consent consent, List<Link> links, List<Block> blocks) {

    /** Takes copies, and refuses to mix news of an order with marketing. */
    public MessageForm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(consent, "consent");
        links = List.copyOf(links);
        blocks = List.copyOf(blocks);
        if (consent != Consent.MARKETING) {
            refuse(kind, consent, blocks.stream().filter(Block::isMarketing).toList());
        } else {
            refuse(kind, consent, blocks.stream().filter(Block::isNews).toList());
        }
    }

    private static void refuse(MessageKind kind, Consent consent, List<Block> wrong) {
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a " + consent + " message must not show " + wrong + ", but " + kind
                    + " does; news of an order and marketing are separate messages");
        }
    }
}
