package dev.aftercart.examples.serve;

import dev.aftercart.Recorded;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.Form;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.Notice;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.Retry;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.action.FieldFault;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageForms;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request of somebody whose link is good: which order, how much they may see, in which language. */
final class Visit {

    final Shop shop;
    final Access.Granted access;
    final Request request;
    private final Counter counter;
    private final PageForms forms;
    private final @Nullable Retry retry;

    Visit(Counter counter, Shop shop, Access.Granted access, Request request) {
        this(counter, shop, access, request, null);
    }

    private Visit(Counter counter, Shop shop, Access.Granted access, Request request, @Nullable Retry retry) {
        this.counter = counter;
        this.shop = shop;
        this.access = access;
        this.request = request;
        this.retry = retry;
        this.forms = PageForms.of(counter.tokens, access, counter.formsEnd(), counter.random);
    }

    Order order() {
        return shop.order();
    }

    Instant now() {
        return shop.now();
    }

    Locale language() {
        return request.language().orElseGet(() -> order().checkout().language());
    }

    Disclosure disclosure() {
        return Disclosure.of(access.grant());
    }

    /** This page's own address, in the language that it is read in. */
    String here() {
        return "/" + String.join("/", request.path()) + query();
    }

    private String query() {
        return request.language().map(each -> "?lang=" + each.toLanguageTag()).orElse("");
    }

    /** Where the order's pages are, for the level of this visit. */
    Urls urls() {
        Urls signed = counter.urls("", order().number(), level(), query());
        boolean ofTheOrder = request.part(0).equals("o");
        return ofTheOrder
                ? new Urls("/o/" + request.part(1), signed.preferences(), signed.unsubscribe(), query())
                : signed;
    }

    private AccessLevel level() {
        return access.grant().level();
    }

    OrderView view() {
        return urls().on(OrderView.of(order(), now()).disclosing(disclosure()));
    }

    /** A form that leads back to this page; empty when they may not send it. */
    Optional<Form> form(FormKind kind) {
        return forms.form(kind, here());
    }

    /** The same view with a form, where they may send it. */
    <V> V with(FormKind kind, V view, BiFunction<V, Form, V> adding) {
        return form(kind).map(form -> adding.apply(view, form)).orElse(view);
    }

    private Pages pages() {
        Map<Locale, String> urls = new LinkedHashMap<>();
        String path = "/" + String.join("/", request.path());
        Request.LANGUAGES.forEach(each -> urls.put(each, path + "?lang=" + each.toLanguageTag()));
        Pages pages = counter.pages.languages(urls);
        return retry == null ? pages : pages.retry(retry);
    }

    /** A page in the language of the visit; with what is wrong, where a form was refused. */
    Reply page(BiFunction<Pages, Locale, String> page) {
        return Reply.page(retry == null ? 200 : 422, page.apply(pages(), language()));
    }

    /** What the form that was sent comes to. */
    PageResult read(PageActions actions) {
        return actions.read(request.form(), access, counter.now());
    }

    /** Does to the order what was asked for; the order may refuse, for the customer does not know what happened meanwhile. */
    Reply record(OrderCommand command, Supplier<Reply> done) {
        return shop.record(command) instanceof Recorded.Vetoed vetoed ? refused(vetoed.why()) : done.get();
    }

    /** The order, or the policy, says no. */
    Reply refused(Phrase why) {
        return notice(409, new Notice(Notice.sentBefore().title(), why, null, null));
    }

    /** What is answered to a form of which nothing came: what is wrong with it stands where it is shown again. */
    Reply otherwise(PageResult result, Function<Visit, Reply> show) {
        if (result instanceof PageResult.AlreadyDone already) {
            return notice(200, new Notice(Notice.received().title(), already.says(), null, null));
        }
        PageResult.Refused refused = (PageResult.Refused) result;
        FieldFault first = refused.faults().get(0);
        boolean ofThisPage = !first.field().equals(FormField.TOKEN.written())
                && request.form().isRead();
        return ofThisPage
                ? show.apply(again(refused))
                : notice(403, new Notice(Notice.sentBefore().title(), first.what(), null, null));
    }

    /** The same visit, to whom a form is shown again. */
    Visit again(PageResult.Refused refused) {
        return new Visit(counter, shop, access, request, refused.retry(request.form()));
    }

    Reply notice(int status, Notice notice) {
        Notice leading = request.part(0).equals("o") ? notice.leadingTo(urls().page(), Link.TRACKING) : notice;
        return Reply.page(status, pages().notice(leading, language()));
    }
}
