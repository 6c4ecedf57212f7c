package dev.aftercart.examples.serve;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.Choice;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.ReturnView;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.action.FieldFault;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.notify.page.action.ReturnAnswer;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.returns.Decision;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.ReturnRequest;
import dev.aftercart.returns.terms.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page on which goods are sent back: what can go back the policy says, before the form and after it. */
final class ReturnPages {

    private static final int REFUND_DAYS = 5;

    private static final List<Choice> REASONS = ReturnReason.worded().stream()
            .map(reason -> Choice.of(reason.code(), reason.choice()))
            .toList();

    private static final List<Choice> EXCHANGES = Choices.of("exchange", "smaller", "larger");
    private static final List<Choice> OFFERS = List.of(Choices.told("offer", "keep_it"));

    private final Counter counter;
    private final PageActions actions;

    ReturnPages(Counter counter) {
        this.counter = counter;
        this.actions = counter.actions
                .offering(FormField.REASON, Choices.codes(REASONS))
                .offering(FormField.EXCHANGE, Choices.codes(EXCHANGES))
                .offering(FormField.OFFER, Choices.codes(OFFERS));
    }

    Reply show(Visit visit) {
        OrderView view = visit.view().link(Link.LABEL, visit.urls().page("returns"));
        ReturnView page = ReturnView.of(view)
                .pass("884 203")
                .refundTime(Phrase.of("returns.refund_days").with("count", REFUND_DAYS))
                .exchanges(EXCHANGES)
                .offers(OFFERS);
        ReturnTerms terms = counter.policy.terms(visit.order(), visit.now());
        ReturnView whole = visit.form(FormKind.RETURN)
                .map(form -> page.ask(form, terms, REASONS))
                .orElse(page);
        return visit.page((pages, language) -> pages.returns(whole, language));
    }

    Reply take(Visit visit) {
        PageResult result = visit.read(actions.offering(FormField.QUANTITY, skus(visit)));
        if (!(result instanceof PageResult.Asked asked)) {
            return visit.otherwise(result, this::show);
        }
        Decision decision = counter.policy.decide(request(visit, (ReturnAnswer) asked.action()), visit.now());
        if (decision.outcome() == Outcome.NO) {
            return show(visit.again(refusal(decision)));
        }
        String reference = Aftermath.nextReference(visit.order());
        return visit.record(
                asked.action().command(reference).orElseThrow(),
                () -> Reply.to(visit.urls().page("returns")));
    }

    private static Set<String> skus(Visit visit) {
        return visit.order().lines().stream().map(line -> line.sku().value()).collect(Collectors.toSet());
    }

    /** Beside each of the goods that the policy does not take back for that reason. */
    private static PageResult.Refused refusal(Decision decision) {
        return new PageResult.Refused(decision.lines().stream()
                .filter(line -> line.outcome() == Outcome.NO)
                .map(line -> new FieldFault(
                        FormField.QUANTITY.of(line.asked().line().sku()),
                        line.explanation().rule()))
                .toList());
    }

    /** The customer's request as the policy reads it. */
    private static ReturnRequest request(Visit visit, ReturnAnswer answer) {
        ReturnRequest request = ReturnRequest.of(visit.order());
        for (ReturnAnswer.Line line : answer.lines()) {
            request = request.line(line.sku().value(), line.quantity()).reason(reason(line.reason()));
        }
        return request;
    }

    private static ReturnReason reason(String code) {
        return ReturnReason.worded().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElse(ReturnReason.OTHER);
    }
}
