package dev.aftercart.examples.serve;

import dev.aftercart.notify.page.Notice;
import dev.aftercart.notify.page.WithdrawalView;
import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.notify.page.action.WithdrawalAnswer;
import dev.aftercart.order.Items;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages on which a consumer withdraws from the contract: the statement, its confirmation, the acknowledgement. */
final class WithdrawalPages {

    private static final int DAYS = 14;

    private final PageActions actions;

    WithdrawalPages(Counter counter) {
        this.actions = counter.actions;
    }

    Reply show(Visit visit) {
        WithdrawalAnswer.Acknowledgement kept = visit.shop.withdrawal();
        if (kept != null) {
            return page(
                    visit, WithdrawalView.acknowledged(visit.view(), shown(kept.statement(), visit), kept.received()));
        }
        Items open = Aftermath.withdrawable(visit.order());
        return visit.form(FormKind.WITHDRAWAL)
                .filter(form -> !open.isEmpty())
                .map(form -> page(visit, WithdrawalView.asking(visit.view(), form, known(visit, open), lastDay(visit))))
                .orElseGet(() -> visit.notice(404, Notice.cannotBeShown()));
    }

    private static Reply page(Visit visit, WithdrawalView view) {
        return visit.page((pages, language) -> pages.withdrawal(view, language));
    }

    private static Statement known(Visit visit, Items open) {
        boolean whole = visit.disclosure().showsWhole(PersonalFact.NAME);
        return new Statement(
                whole ? visit.shop.cast().party().name() : "",
                whole ? Objects.requireNonNull(visit.shop.cast().party().email()) : "",
                open);
    }

    private static @Nullable LocalDate lastDay(Visit visit) {
        return visit.order()
                .deliveredAt()
                .map(at -> at.atZone(visit.order().zone()).toLocalDate().plusDays(DAYS))
                .orElse(null);
    }

    Reply take(Visit visit) {
        PageResult result = visit.read(actions);
        if (!(result instanceof PageResult.Asked asked)) {
            return visit.otherwise(result, this::show);
        }
        if (asked.action() instanceof WithdrawalAnswer.Confirm confirmed) {
            visit.shop.keep(confirmed.acknowledgement());
            visit.shop.record(
                    confirmed.command(Aftermath.nextReference(visit.order())).orElseThrow());
            return Reply.to(visit.here());
        }
        Statement stated = shown(((WithdrawalAnswer.State) asked.action()).statement(), visit);
        return visit.form(FormKind.WITHDRAWAL_CONFIRMATION)
                .map(form -> page(visit, WithdrawalView.confirming(visit.view(), form, stated)))
                .orElseGet(() -> visit.notice(404, Notice.cannotBeShown()));
    }

    private static Statement shown(Statement stated, Visit visit) {
        Items items = stated.items().isEmpty() ? Aftermath.withdrawable(visit.order()) : stated.items();
        return new Statement(stated.name(), stated.email(), items);
    }
}
