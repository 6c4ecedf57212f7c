package dev.aftercart.examples.serve;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.CancellationView;
import dev.aftercart.notify.page.Choice;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.action.CancellationAnswer;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.order.CancellationCommands;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages on which an order is cancelled: the reason, an offer that fits it, the last word. */
final class CancellationPages {

    private static final List<Choice> REASONS =
            Choices.of("reason", "better_price", "too_late", "by_mistake", "changed_mind", "other");

    private static final Choice FASTER = Choices.told("offer", "faster");
    private static final Choice VOUCHER = Choices.told("offer", "voucher");

    private final PageActions actions;

    CancellationPages(Counter counter) {
        this.actions = counter.actions
                .offering(FormField.REASON, Choices.codes(REASONS))
                .offering(FormField.OFFER, Choices.codes(List.of(FASTER, VOUCHER)));
    }

    Reply show(Visit visit) {
        return page(visit, asking(visit));
    }

    private static Reply page(Visit visit, CancellationView view) {
        return visit.page((pages, language) -> pages.cancellation(view, language));
    }

    /** An order that has left is not asked about; why, the order says itself. */
    private static CancellationView asking(Visit visit) {
        Optional<Phrase> objection = objection(visit);
        if (objection.isPresent()) {
            return CancellationView.blocked(visit.view(), objection.get());
        }
        return visit.form(FormKind.CANCELLATION)
                .map(form -> CancellationView.asking(visit.view(), form, REASONS))
                .orElseGet(() -> new CancellationView(visit.view(), null, List.of(), null, List.of(), null, null));
    }

    private static Optional<Phrase> objection(Visit visit) {
        CancellationCommands commands = new OrderCommands(visit.order(), visit.now(), null).cancellation();
        return Stream.of(commands.done("other"), commands.asked("other"))
                .filter(Proposal.Vetoed.class::isInstance)
                .map(vetoed -> ((Proposal.Vetoed) vetoed).why())
                .findFirst();
    }

    Reply take(Visit visit) {
        PageResult result = visit.read(actions);
        if (!(result instanceof PageResult.Asked asked)) {
            return visit.otherwise(result, this::show);
        }
        OrderCommand command = asked.command().orElseThrow();
        return visit.record(
                command,
                () -> asked.action() instanceof CancellationAnswer.TellReason told
                        ? page(visit, offering(visit, told))
                        : Reply.to(visit.urls().page()));
    }

    /** Each reason has an offer that answers it, or none. */
    private static CancellationView offering(Visit visit, CancellationAnswer.TellReason told) {
        List<Choice> offers = switch (told.said().reason()) {
            case "too_late" -> List.of(FASTER);
            case "better_price", "changed_mind" -> List.of(VOUCHER);
            default -> List.of();
        };
        CancellationView answered = asking(visit).answered(told.said(), offers);
        return visit.order().captured().map(answered::refund).orElse(answered);
    }
}
