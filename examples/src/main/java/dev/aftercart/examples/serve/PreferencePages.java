package dev.aftercart.examples.serve;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.Choice;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.PreferenceView;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.action.MessageChoice;
import dev.aftercart.notify.page.action.PageResult;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages on which a customer says which messages they want, and ends those that sell something. */
final class PreferencePages {

    private final Counter counter;

    PreferencePages(Counter counter) {
        this.counter = counter;
    }

    Reply show(Visit visit) {
        boolean saved = visit.request.value("done").isPresent();
        return page(visit, saved ? PreferenceView.Done.SAVED : null);
    }

    private static Reply page(Visit visit, PreferenceView.@Nullable Done done) {
        PreferenceView view = new PreferenceView(
                visit.form(FormKind.PREFERENCES).orElse(null),
                topics(visit.shop.preferences()),
                channels(visit.shop.preferences()),
                visit.form(FormKind.UNSUBSCRIBE).orElse(null),
                done);
        return visit.page((pages, language) -> pages.preferences(view, language));
    }

    private static List<Choice> topics(Preferences preferences) {
        return List.of(
                chosen(Choices.told("topic", "service"), preferences.allows(Consent.SERVICE)),
                chosen(Choices.told("topic", "marketing"), preferences.allows(Consent.MARKETING)));
    }

    private static List<Choice> channels(Preferences preferences) {
        return preferences.reach(Recipient.CUSTOMER).stream()
                .map(channel -> chosen(Choices.of("channel", channel.value()), !preferences.avoids(channel)))
                .toList();
    }

    private static Choice chosen(Choice choice, boolean chosen) {
        return chosen ? choice.asChosen() : choice;
    }

    Reply take(Visit visit) {
        return apply(visit, () -> Reply.to(visit.here() + (visit.here().contains("?") ? "&" : "?") + "done=1"));
    }

    Reply unsubscribing(Visit visit) {
        return visit.form(FormKind.UNSUBSCRIBE)
                .map(form -> visit.page(
                        (pages, language) -> pages.preferences(PreferenceView.unsubscribing(form), language)))
                .orElseThrow();
    }

    /** Answered without leading elsewhere, since mail programs do this by one click and follow nothing (RFC 8058). */
    Reply unsubscribe(Visit visit) {
        return apply(
                visit,
                () -> visit.page((pages, language) -> pages.preferences(
                        new PreferenceView(null, List.of(), List.of(), null, PreferenceView.Done.UNSUBSCRIBED),
                        language)));
    }

    private Reply apply(Visit visit, Supplier<Reply> done) {
        PageResult result = visit.read(counter.actions.offering(FormField.CHANNEL, reach(visit)));
        if (!(result instanceof PageResult.Asked asked)) {
            return visit.otherwise(result, this::show);
        }
        visit.shop.prefer(((MessageChoice) asked.action())::apply);
        return done.get();
    }

    /** A channel that was offered and not chosen is one that they do not want. */
    private static Set<String> reach(Visit visit) {
        return visit.shop.preferences().reach(Recipient.CUSTOMER).stream()
                .map(Channel::value)
                .collect(Collectors.toSet());
    }
}
