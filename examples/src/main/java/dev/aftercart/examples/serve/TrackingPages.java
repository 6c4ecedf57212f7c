package dev.aftercart.examples.serve;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.Answer;
import dev.aftercart.notify.page.Choice;
import dev.aftercart.notify.page.DeliveryCalendar;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.Notice;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.StatusDocument;
import dev.aftercart.notify.page.Tip;
import dev.aftercart.notify.page.TrackingView;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.action.CustomerWords;
import dev.aftercart.notify.page.action.DeliveryAnswer;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.promise.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The page on which an order is followed, and what lies beside it: the calendar entry, the status as JSON. */
final class TrackingPages {

    private static final int DAYS_TO_CHOOSE_FROM = 7;

    private static final List<Choice> PLACES = Choices.of("place", "locker", "kiosk");

    private final Counter counter;
    private final PageActions actions;

    TrackingPages(Counter counter) {
        this.counter = counter;
        this.actions = counter.actions.offering(FormField.PLACE, Choices.codes(PLACES));
    }

    Reply show(Visit visit) {
        TrackingView page = TrackingView.of(view(visit))
                .reassurance(tip("lasting"))
                .care(tip("linen"), tip("bulb"))
                .environment(Phrase.of("environment.carbon").with("grams", 410), Phrase.of("environment.recycle"))
                .deliverTo(visit.shop.cast().party());
        return visit.page((pages, language) -> pages.tracking(withForms(page, visit), language));
    }

    /** The page shows each when it has its place there. */
    private static TrackingView withForms(TrackingView page, Visit visit) {
        LocalDate tomorrow = today(visit).plusDays(1);
        TrackingView asking =
                page.days(tomorrow, tomorrow.plusDays(DAYS_TO_CHOOSE_FROM)).places(PLACES);
        asking = visit.with(FormKind.DELIVERY, asking, (view, form) -> view.answer(form, Answer.values()));
        if (visit.shop.said().stream().noneMatch(CustomerWords.Feedback.class::isInstance)) {
            asking = visit.with(FormKind.FEEDBACK, asking, TrackingView::feedback);
        }
        asking = visit.with(FormKind.MESSAGE, asking, TrackingView::answerCourier);
        asking = visit.with(FormKind.MESSAGE, asking, TrackingView::answerCustoms);
        return visit.with(FormKind.MESSAGE, asking, TrackingView::contact);
    }

    private static LocalDate today(Visit visit) {
        return visit.now().atZone(visit.order().zone()).toLocalDate();
    }

    /** What the shop knows beside the order's log. */
    OrderView view(Visit visit) {
        OrderView view = Additions.to(visit.view(), visit.order());
        OrderView open = Aftermath.withdrawable(visit.order()).isEmpty()
                ? view
                : view.link(Link.WITHDRAWAL, visit.urls().page("withdraw"));
        return option(visit).map(open::returns).orElse(open);
    }

    private Optional<ReturnOption> option(Visit visit) {
        return counter.policy.terms(visit.order(), visit.now()).goods().stream()
                .filter(goods -> goods.pieces() > 0)
                .map(ReturnTerms.Goods::lastDay)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(last -> new ReturnOption(last, visit.urls().page("returns")));
    }

    private static Tip tip(String name) {
        return new Tip(Phrase.of("serve.tip." + name), Phrase.of("serve.tip." + name + ".text"), null);
    }

    /** What a form of this page says: to the courier, to the shop, or how it was. */
    Reply take(Visit visit) {
        PageResult result = visit.read(actions);
        if (!(result instanceof PageResult.Asked asked)) {
            return visit.otherwise(result, this::show);
        }
        if (asked.action() instanceof DeliveryAnswer answer) {
            return visit.record(told(visit, answer), () -> thanks(visit));
        }
        visit.shop.keep((CustomerWords) asked.action());
        return thanks(visit);
    }

    /** The courier agrees at once, for there is none. */
    private static OrderCommand told(Visit visit, DeliveryAnswer answer) {
        if (answer instanceof DeliveryAnswer.UsePickupPoint) {
            visit.shop.story().turnsTo(Scene.AT_PICKUP_POINT, Scene.COLLECTED);
        }
        LocalDate day = answer instanceof DeliveryAnswer.TryAgain again ? again.on() : null;
        if (day != null) {
            DateWindow wanted = DateWindow.on(day, visit.order().zone());
            visit.shop.story().waitsFor(day);
            visit.shop.record(order -> order.rescheduled(wanted));
        }
        return Scene.ANSWERED.command(visit.shop.cast(), visit.now());
    }

    private static Reply thanks(Visit visit) {
        return Reply.to(visit.urls().page("thanks"));
    }

    Reply thanked(Visit visit) {
        return visit.notice(200, Notice.received());
    }

    Reply calendar(Visit visit) {
        return DeliveryCalendar.of(view(visit), Counter.THEME, Counter.TEXTS, visit.language())
                .map(entry -> Reply.file("text/calendar; charset=utf-8", entry)
                        .with("Content-Disposition", "attachment; filename=\"delivery.ics\""))
                .orElseGet(() -> visit.notice(404, Notice.cannotBeShown()));
    }

    Reply status(Visit visit) {
        return Reply.file("application/json", StatusDocument.of(view(visit), Counter.TEXTS, visit.language()));
    }
}
