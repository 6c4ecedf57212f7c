package dev.aftercart.examples.serve;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.Notice;
import dev.aftercart.notify.page.Pages;

/** The pages of what is not answered, in the language of whoever asks. */
final class Refusals {

    private final Pages pages;

    Refusals(Pages pages) {
        this.pages = pages;
    }

    /** The one answer for what there is not, and for links that open nothing: nobody learns which. */
    Reply notFound(Request request) {
        return page(404, request, Notice.cannotBeShown().leadingTo("/lookup", Link.TRACKING));
    }

    Reply notAllowed(Request request, String allowed) {
        return page(405, request, said("form.method")).with("Allow", allowed);
    }

    Reply forbidden(Request request, Phrase why) {
        return page(403, request, new Notice(Notice.cannotBeShown().title(), why, null, null));
    }

    Reply failed(Request request) {
        return page(500, request, said("form.unreadable"));
    }

    private static Notice said(String key) {
        return new Notice(Notice.cannotBeShown().title(), Phrase.of(key), null, null);
    }

    private Reply page(int status, Request request, Notice notice) {
        return Reply.page(status, pages.notice(notice, request.languageOrUsual()));
    }
}
