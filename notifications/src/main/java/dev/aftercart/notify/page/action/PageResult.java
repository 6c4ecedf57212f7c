package dev.aftercart.notify.page.action;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.Retry;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a form came to. Sealed. */
public sealed interface PageResult {

    /**
     * The customer asks for this.
     *
     * @param order of which order
     * @param action what they ask for
     * @param id the form's own id, the same for each time that it is read: a key for what comes of it, and the reference of a
     *     return for a shop that gives none of its own
     */
    record Asked(OrderNumber order, PageAction action, String id) implements PageResult {
        /** Refuses null. */
        public Asked {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(id, "id");
        }

        /**
         * What it means for the order, with the id as the reference where one is needed.
         *
         * @return the command; empty where the order's log has nothing to say of it
         */
        public Optional<OrderCommand> command() {
            return action.command(id);
        }
    }

    /**
     * It was sent before, by a second click. Show what was shown then; it is no fault.
     *
     * @param form which form
     */
    record AlreadyDone(FormKind form) implements PageResult {
        /** Refuses null. */
        public AlreadyDone {
            Objects.requireNonNull(form, "form");
        }

        /**
         * What to say.
         *
         * @return a sentence of {@link ActionPhrases}
         */
        public Phrase says() {
            return Phrase.of("form.already");
        }
    }

    /**
     * It cannot be acted on. The token is not spent, so that the customer can correct it.
     *
     * @param faults all that is wrong; at least one
     */
    record Refused(List<FieldFault> faults) implements PageResult {
        /** Takes a copy. */
        public Refused {
            faults = List.copyOf(faults);
        }

        /**
         * The form to be shown again, with what was typed.
         *
         * @param form what came
         * @return for {@link dev.aftercart.notify.page.Pages#retry}
         */
        public Retry retry(PageForm form) {
            Map<String, Phrase> wrong = new LinkedHashMap<>();
            faults.forEach(fault -> wrong.putIfAbsent(fault.field(), fault.what()));
            return new Retry(form.fields(), wrong);
        }
    }
}
