package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;

/** The condition of the goods as the customer states it, best first. Closed. */
public enum GoodsCondition {
    /** Unopened, the seal unbroken. */
    SEALED(Wording.GOODS_SEALED),
    /** Opened, perhaps tried, but not used. */
    UNUSED(Wording.GOODS_UNUSED),
    /** Used. */
    USED(Wording.GOODS_USED),
    /** The customer was not asked or did not say. */
    UNSTATED(Wording.GOODS_UNSTATED);

    private final Wording wording;

    GoodsCondition(Wording wording) {
        this.wording = wording;
    }

    Phrase phrase() {
        return wording.phrase();
    }
}
