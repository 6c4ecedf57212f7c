package dev.aftercart.notify.page.access;

import java.time.Instant;
import java.util.Objects;

/** What a form's one-time token came to, before it is spent. Sealed. */
public sealed interface FormPass {

    /**
     * The form may be read.
     *
     * @param form which form
     * @param id the token's id: what comes of the form can carry it as its key
     * @param until when the token ends
     */
    record Good(FormKind form, String id, Instant until) implements FormPass {
        /** Refuses null. */
        public Good {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * The form is not read.
     *
     * @param expired true when it was a good one once: show the form anew; false when it is none for this page
     */
    record Bad(boolean expired) implements FormPass {}
}
