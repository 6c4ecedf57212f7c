package dev.aftercart.order;

/**
 * A return, or an exchange, as it stands: what was asked back, what came, and the last step.
 *
 * <p>Goods may come in several parcels: what came adds up, and what did not come yet is outstanding until the shop declines it.
 */
record ReturnCase(Items asked, Items received, EventKind state) {

    static final ReturnCase NEW = new ReturnCase(Items.NONE, Items.NONE, EventKind.RETURN_REQUESTED);

    /** The case after a step; a step that names no items is about all of them. */
    ReturnCase after(EventKind step, Items items) {
        return switch (step) {
            case RETURN_RECEIVED -> new ReturnCase(asked, received.plus(items.isEmpty() ? outstanding() : items), step);
            case RETURN_DECLINED -> declined(items);
            default -> new ReturnCase(items.isEmpty() ? asked : items, received, step);
        };
    }

    private ReturnCase declined(Items items) {
        Items left = asked.without(items);
        return items.isEmpty() || left.isEmpty()
                ? new ReturnCase(asked, received, EventKind.RETURN_DECLINED)
                : new ReturnCase(left, received, state);
    }

    Items outstanding() {
        return state == EventKind.RETURN_DECLINED ? Items.NONE : asked.without(received);
    }
}
