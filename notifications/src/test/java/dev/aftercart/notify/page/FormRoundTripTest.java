package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.CancellationView.Said;
import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.FormTokens;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemorySpentTokens;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.notify.page.action.CancellationAnswer;
import dev.aftercart.notify.page.action.CustomerWords;
import dev.aftercart.notify.page.action.DeliveryAnswer;
import dev.aftercart.notify.page.action.MessageChoice;
import dev.aftercart.notify.page.action.PageAction;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageForm;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.notify.page.action.ReturnAnswer;
import dev.aftercart.notify.page.action.WithdrawalAnswer;
import dev.aftercart.order.Items;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Sku;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shipped page asks, filled in as a browser does, is read as the action that it stands for. */
class FormRoundTripTest {

    private static final Instant NOW = OrderStory.at(12, 9);
    private static final Instant LATER = OrderStory.at(12, 10);

    private final FormTokens tokens =
            FormTokens.of(SigningKeys.of("a", new byte[32]), new InMemorySpentTokens(() -> NOW));
    private final PageActions actions = PageActions.of(tokens);
    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_form_of_every_page_is_read_as_it_was_filled_in(String language) {
        Map<String, String> pages = new TreeMap<>(EveryPageTest.pages(language));
        pages.put("tracking-two-failed", twoFailed(language));
        Set<FormAction> met = EnumSet.noneOf(FormAction.class);
        pages.forEach((name, html) -> {
            for (FormElement form : Jsoup.parse(html).forms()) {
                FormAction action = FormAction.read(form.select("[name=action]").attr("value"))
                        .orElseThrow();
                met.add(action);
                FilledForm.all(form).forEach(filled -> check(name, action, filled));
            }
        });
        assertThat(met).containsExactlyInAnyOrder(FormAction.values());
    }

    private void check(String page, FormAction action, FilledForm filled) {
        FormKind kind = kind(action);
        if (kind == null) {
            PageForm form = read(filled.body());
            assertThat(form.value(FormField.NUMBER)).as(page).isEqualTo("1001");
            assertThat(form.value(FormField.PROOF)).as(page).isEqualTo("written proof");
            return;
        }
        Access.Granted access = access(kind);
        String token = tokens.issue(kind, access, LATER, random);
        PageResult result =
                actions.read(read(filled.with(FormField.TOKEN, token).body()), access, NOW);
        assertThat(result)
                .as(page + " " + filled)
                .isInstanceOfSatisfying(
                        PageResult.Asked.class,
                        asked -> assertThat(asked.action())
                                .as(page + " " + filled)
                                .isEqualTo(expected(action, filled, asked)));
    }

    private static @Nullable FormKind kind(FormAction action) {
        return Stream.of(FormKind.values())
                .filter(kind -> FormAction.of(kind).contains(action))
                .findFirst()
                .orElse(null);
    }

    private static PageForm read(String body) {
        return PageForm.read("POST", "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Access.Granted access(FormKind kind) {
        Grant grant = Grant.of(OrderNumber.of("1001"), LinkPurpose.ORDER, LATER).level(AccessLevel.VERIFIED);
        Grant person =
                Grant.of(OrderNumber.of("1001"), LinkPurpose.PREFERENCES, LATER).level(AccessLevel.VERIFIED);
        return new Access.Granted(kind.isOpenTo(grant) ? grant : person, "link");
    }

    /** Written down by hand from what the fields mean, not by the reader. */
    private static PageAction expected(FormAction action, FilledForm form, PageResult.Asked asked) {
        return switch (action) {
            case ANSWER -> answer(form);
            case FEEDBACK -> new CustomerWords.Feedback(Integer.parseInt(form.one(FormField.STARS)), Set.of(), "");
            case CANCEL_REASON -> new CancellationAnswer.TellReason(said(form));
            case CANCEL -> new CancellationAnswer.Cancel(said(form));
            case KEEP -> new CancellationAnswer.Keep(form.one(FormField.OFFER), said(form));
            case RETURN -> returned(form);
            case WITHDRAW -> new WithdrawalAnswer.State(statement(form));
            case CONFIRM_WITHDRAWAL ->
                new WithdrawalAnswer.Confirm(
                        statement(form),
                        new WithdrawalAnswer.Acknowledgement(asked.order(), statement(form), NOW, asked.id()));
            case PREFERENCES ->
                new MessageChoice.Choose(
                        Set.copyOf(form.all(FormField.TOPIC)),
                        form.all(FormField.CHANNEL).stream().map(Channel::new).collect(Collectors.toSet()),
                        Set.of());
            case UNSUBSCRIBE -> new MessageChoice.Unsubscribe();
            case CONTACT -> words(CustomerWords.To.SHOP, form);
            case ANSWER_COURIER -> words(CustomerWords.To.COURIER, form);
            case ANSWER_CUSTOMS -> words(CustomerWords.To.CUSTOMS, form);
            case LOOKUP -> throw new AssertionError("the look-up is no action");
        };
    }

    private static PageAction answer(FilledForm form) {
        TrackingNumber parcel = parcel(form);
        assertThat(parcel).isNotNull();
        String note = form.one(FormField.NOTE);
        return switch (Answer.read(form.one(FormField.ANSWER)).orElseThrow()) {
            case AGAIN -> new DeliveryAnswer.TryAgain(parcel, null);
            case ANOTHER_DAY -> new DeliveryAnswer.TryAgain(parcel, LocalDate.parse(form.one(FormField.DAY)));
            case ADDRESS ->
                new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.ADDRESS, form.one(FormField.ADDRESS));
            case NEIGHBOUR -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.NEIGHBOUR, note);
            case SAFE_PLACE -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.SAFE_PLACE, note);
            case PICKUP_POINT -> new DeliveryAnswer.UsePickupPoint(parcel, form.one(FormField.PLACE));
        };
    }

    private static @Nullable TrackingNumber parcel(FilledForm form) {
        return form.all(FormField.PARCEL).isEmpty() ? null : TrackingNumber.of(form.one(FormField.PARCEL));
    }

    private static PageAction words(CustomerWords.To to, FilledForm form) {
        return new CustomerWords.Message(to, parcel(form), Set.of(), form.one(FormField.NOTE));
    }

    private static Said said(FilledForm form) {
        return new Said(form.one(FormField.REASON), items(form), form.one(FormField.NOTE));
    }

    private static Statement statement(FilledForm form) {
        return new Statement(form.one(FormField.NAME), form.one(FormField.EMAIL), items(form));
    }

    private static Items items(FilledForm form) {
        Map<Sku, Integer> items = form.goods(FormField.QUANTITY)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));
        return items.isEmpty() ? Items.NONE : new Items(items);
    }

    private static PageAction returned(FilledForm form) {
        Map<Sku, String> reasons =
                form.goods(FormField.REASON).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<ReturnAnswer.Line> lines = form.goods(FormField.QUANTITY)
                .map(entry -> new ReturnAnswer.Line(
                        entry.getKey(),
                        Integer.parseInt(entry.getValue()),
                        reasons.getOrDefault(entry.getKey(), "no reason was asked")))
                .toList();
        ReturnAnswer.Way way =
                new ReturnAnswer.Way(form.one(FormField.METHOD), form.one(FormField.OFFER), form.one(FormField.NOTE));
        String resolution = form.one(FormField.RESOLUTION);
        return resolution.equals("exchange")
                ? new ReturnAnswer.Exchange(lines, form.one(FormField.EXCHANGE), way)
                : new ReturnAnswer.ReturnGoods(lines, resolution, way);
    }

    /** Two parcels wait for an answer, so the form asks which it is about. */
    private static String twoFailed(String language) {
        OrderStory story = OrderStory.placed(language)
                .shippedInTwo(9)
                .scan(OrderStory.FIRST, 11, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)
                .scan(OrderStory.SECOND, 11, 16, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        OrderView view = OrderView.of(story.order(), OrderStory.at(11, 17))
                .disclosing(Disclosure.at(AccessLevel.VERIFIED, Recipient.CUSTOMER));
        return Pages.shipped(EveryPageTest.TEXTS, Theme.of("Acme"))
                .tracking(
                        TrackingView.of(view).answer(new Form("/form", "t"), Answer.AGAIN, Answer.ADDRESS),
                        Locale.forLanguageTag(language));
    }
}
