package dev.aftercart.notify.page.action;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.FormAction;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.FormPass;
import dev.aftercart.notify.page.access.FormTokens;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what customers send with the forms of the pages.
 *
 * <pre>{@code
 * PageActions actions = PageActions.of(tokens).offering(FormField.REASON, Set.of("changed_mind", "too_late"));
 * PageResult result = actions.read(PageForm.read(method, contentType, body), access, now);
 * }</pre>
 *
 * <p>Only a POST acts, only with a one-time token that was made for that form, page and order, and only once. The exception is
 * one-click unsubscribing (RFC 8058), for which the link in the e-mail's header is enough, and which may be repeated. Nothing
 * that comes in makes an exception. Immutable, and thread-safe if the tokens are.
 */
public final class PageActions {

    private static final Set<FormField> LOGGED = EnumSet.of(FormField.REASON, FormField.OFFER);

    private final FormTokens tokens;
    private final Map<FormField, Set<String>> offered;

    private PageActions(FormTokens tokens, Map<FormField, Set<String>> offered) {
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.offered = offered;
    }

    /**
     * Actions that take any well-formed code: letters, digits and {@code _ . : / + -}, at most 64.
     *
     * @param tokens the one-time tokens
     * @return the actions
     */
    public static PageActions of(FormTokens tokens) {
        return new PageActions(tokens, Map.of());
    }

    /**
     * The same, taking no other codes in a field than those that the page offers.
     *
     * @param field a field that holds codes, {@link FormField#PARCEL}, or {@link FormField#QUANTITY} for the SKUs of goods; {@link FormField#REASON} is also for the reasons of
     *     goods, and channels that are offered in {@link FormField#CHANNEL} and not chosen are avoided
     * @param codes what is offered
     * @return new actions
     * @throws IllegalArgumentException when a reason or an offer is no code: the order's log holds no other words
     */
    public PageActions offering(FormField field, Set<String> codes) {
        if (LOGGED.contains(field)) {
            codes.stream().filter(code -> !FieldReader.isCode(code)).findAny().ifPresent(code -> {
                throw new IllegalArgumentException(
                        field.written() + " is a code of letters, digits and _ . : / + -, at most 64," + " but \""
                                + code + "\" was offered");
            });
        }
        Map<FormField, Set<String>> more = new HashMap<>(offered);
        more.put(field, Set.copyOf(codes));
        return new PageActions(tokens, Map.copyOf(more));
    }

    /**
     * Reads a form, and spends its token if it is sound and acts.
     *
     * @param form what came
     * @param access what the link of the page came to
     * @param now when it came
     * @return what the customer asks for, that they had asked already, or all that is wrong
     */
    public PageResult read(PageForm form, Access access, Instant now) {
        if (access instanceof Access.Refused refused) {
            return refused("", refused.says());
        }
        Access.Granted granted = (Access.Granted) access;
        if (form.fault() != null) {
            return refused("", form.fault());
        }
        if (form.isOneClick() && FormKind.UNSUBSCRIBE.isOpenTo(granted.grant())) {
            return new PageResult.Asked(granted.grant().order(), new MessageChoice.Unsubscribe(), granted.link());
        }
        FormPass pass = tokens.check(form.value(FormField.TOKEN), granted, now);
        return pass instanceof FormPass.Good good
                ? read(form, granted, good, now)
                : refused(FormField.TOKEN.written(), Phrase.of("form.token"));
    }

    private PageResult read(PageForm form, Access.Granted granted, FormPass.Good pass, Instant now) {
        FieldReader fields = new FieldReader(form, offered, now);
        Optional<FormAction> wanted = wanted(form, pass.form());
        if (wanted.isEmpty()) {
            return refused(FormField.ACTION.written(), Phrase.of("form.action"));
        }
        PageAction action = new ActionReader(fields, offered, granted.grant()).read(wanted.get(), pass.id(), now);
        if (action == null || !fields.faults().isEmpty()) {
            return new PageResult.Refused(fields.faults());
        }
        boolean acts =
                !(action instanceof CancellationAnswer.TellReason) && !(action instanceof WithdrawalAnswer.State);
        return acts && !tokens.spend(pass)
                ? new PageResult.AlreadyDone(pass.form())
                : new PageResult.Asked(granted.grant().order(), action, pass.id());
    }

    /** What the form asks for, if its token is for that; a form that asks for one thing alone need not say so. */
    private static Optional<FormAction> wanted(PageForm form, FormKind kind) {
        Set<FormAction> possible = FormAction.of(kind);
        String said = form.value(FormField.ACTION);
        if (said.isEmpty() && form.all(FormField.ACTION).isEmpty() && possible.size() == 1) {
            return possible.stream().findFirst();
        }
        return FormAction.read(said).filter(possible::contains);
    }

    private static PageResult refused(String field, Phrase what) {
        return new PageResult.Refused(List.of(new FieldFault(field, what)));
    }
}
