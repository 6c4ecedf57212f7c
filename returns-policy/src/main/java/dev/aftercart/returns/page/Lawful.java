package dev.aftercart.returns.page;

import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the law gives to a kind of return: the rights, and how long the longest of them lasts. */
record Lawful(List<Right> rights, @Nullable Length length) {

    /** The fees that are charged; those that the law forbids for a part of the window only are stated, and noted. */
    Fees without(Fees fees, Length window, BiConsumer<String, String> losses) {
        if (length != null && length.isAtLeast(window)) {
            return freely(fees);
        }
        if (!freely(fees).equals(fees)) {
            losses.accept(
                    "fees", "some fees are not charged while a right of the law stands; they are stated all the same");
        }
        return fees;
    }

    Fees freely(Fees fees) {
        Set<Fee.Kind> free = EnumSet.noneOf(Fee.Kind.class);
        rights.forEach(right -> free.addAll(right.demands().freeOf()));
        return fees.without(free);
    }
}
