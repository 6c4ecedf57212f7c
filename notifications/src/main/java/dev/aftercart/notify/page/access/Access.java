package dev.aftercart.notify.page.access;

import dev.aftercart.explain.Phrase;
import java.util.Objects;

/** What a link came to. Sealed. */
public sealed interface Access {

    /**
     * The page may be shown. A host whose customer signed in makes one itself, with the id of the session as the link.
     *
     * @param grant what may be opened
     * @param link the id of the link; forms on the page are bound to it
     */
    record Granted(Grant grant, String link) implements Access {
        /** Refuses null. */
        public Granted {
            Objects.requireNonNull(grant, "grant");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * The page is not shown. Answer each reason alike: status 404 and {@link #says()}.
     *
     * @param why for the shop's own log; never for whoever asked
     */
    record Refused(Why why) implements Access {
        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(why, "why");
        }

        /**
         * The one answer for all reasons.
         *
         * @return a sentence of {@link AccessPhrases}
         */
        public Phrase says() {
            return Phrase.of("access.refused");
        }
    }

    /** Why a link opens nothing. Closed. */
    enum Why {
        /** No key made it, or it was changed, or it is for another page. */
        FORGED,
        /** Its time is over. */
        EXPIRED,
        /** It was revoked, or a newer one took its place. */
        REVOKED
    }
}
