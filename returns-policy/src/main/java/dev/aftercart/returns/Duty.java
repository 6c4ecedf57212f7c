package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.Objects;

/**
 * What the law has the shop do when the customer uses a right: for the shop's process, as no decision can do it. Immutable
 * and thread-safe.
 *
 * @param kind what
 * @param days within how many calendar days; 0 for at once
 * @param article where it is written
 * @param validity for which orders it is in force
 */
public record Duty(Kind kind, int days, String article, Validity validity) {

    /** What the shop has to do. Closed. */
    public enum Kind {
        /**
         * Confirm the withdrawal that was made online: on a durable medium, such as an e-mail, with its content, its date
         * and its time.
         */
        ACKNOWLEDGE(Wording.DUTY_ACKNOWLEDGE),
        /** Refund within the days after being told, though no sooner than the goods, or the proof that they were sent, come. */
        REFUND_AFTER_NOTICE(Wording.DUTY_REFUND_AFTER_NOTICE),
        /** Refund within the days after the goods, or the proof that they were sent, come: whichever is first. */
        REFUND_AFTER_RETURN(Wording.DUTY_REFUND_AFTER_RETURN),
        /** Refund within the days after agreeing that a refund is due. */
        REFUND_AFTER_AGREEMENT(Wording.DUTY_REFUND_AFTER_AGREEMENT);

        private final Wording wording;

        Kind(Wording wording) {
            this.wording = wording;
        }
    }

    /** Checks the days. */
    public Duty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(validity, "validity");
        if (days < 0) {
            throw new IllegalArgumentException("the days of a duty must not be negative, but were " + days);
        }
    }

    /**
     * The duty in words.
     *
     * @return a sentence that names the article
     */
    public Phrase phrase() {
        return kind.wording.phrase().with("days", days).with("article", article);
    }
}
