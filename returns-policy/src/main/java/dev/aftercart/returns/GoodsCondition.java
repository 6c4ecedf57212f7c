package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.Locale;

/** The condition of the goods as the customer states it, best first. Closed. */
public enum GoodsCondition {
    /** Unopened, the seal unbroken. */
    SEALED(Wording.GOODS_SEALED),
    /** Opened, perhaps tried, but not used. */
    UNUSED(Wording.GOODS_UNUSED),
    /** Used. */
    USED(Wording.GOODS_USED),
    /** Damaged, dirty or changed by the customer. */
    DAMAGED(Wording.GOODS_DAMAGED),
    /** The customer was not asked or did not say. */
    UNSTATED(Wording.GOODS_UNSTATED);

    private final Wording wording;

    GoodsCondition(Wording wording) {
        this.wording = wording;
    }

    Phrase phrase() {
        return wording.phrase();
    }

    /**
     * What it is called in documents.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
