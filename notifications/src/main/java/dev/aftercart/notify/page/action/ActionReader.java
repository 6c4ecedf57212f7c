package dev.aftercart.notify.page.action;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.order.Items;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the action of a form's fields; null where something is wrong, of which the fields then know. */
final class ActionReader {

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern CHANNEL = Pattern.compile("[a-z0-9_]{1,64}");

    private final FieldReader fields;
    private final Map<String, Set<String>> offered;
    private final Grant grant;

    ActionReader(FieldReader fields, Map<String, Set<String>> offered, Grant grant) {
        this.fields = fields;
        this.offered = offered;
        this.grant = grant;
    }

    @Nullable
    PageAction read(FormKind form, String wanted, String id, Instant now) {
        return switch (form) {
            case DELIVERY -> delivery();
            case CANCELLATION -> cancellation(wanted);
            case RETURN -> returning();
            case WITHDRAWAL -> new WithdrawalAnswer.State(statement());
            case WITHDRAWAL_CONFIRMATION -> confirmed(id, now);
            case PREFERENCES -> choice();
            case UNSUBSCRIBE -> new MessageChoice.Unsubscribe();
            case FEEDBACK -> new CustomerWords.Feedback(fields.stars(), fields.codes(FormFields.TOPIC), note());
            case MESSAGE -> message(wanted);
        };
    }

    /** What a form may ask for. */
    static Set<String> wanted(FormKind form) {
        return switch (form) {
            case DELIVERY -> Set.of("answer");
            case CANCELLATION -> Set.of("cancel_reason", "cancel", "keep");
            case RETURN -> Set.of("return");
            case WITHDRAWAL -> Set.of("withdraw");
            case WITHDRAWAL_CONFIRMATION -> Set.of("confirm_withdrawal");
            case PREFERENCES -> Set.of("preferences");
            case UNSUBSCRIBE -> Set.of("unsubscribe");
            case FEEDBACK -> Set.of("feedback");
            case MESSAGE -> Set.of("contact", "answer_courier", "answer_customs");
        };
    }

    private @Nullable PageAction delivery() {
        var parcel = fields.parcel();
        String answer = fields.required(FormFields.ANSWER);
        return switch (answer) {
            case "" -> null;
            case "again" -> new DeliveryAnswer.TryAgain(parcel, null);
            case "another_day" -> new DeliveryAnswer.TryAgain(parcel, fields.day());
            case "address" -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.ADDRESS, address());
            case "neighbour" -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.NEIGHBOUR, words());
            case "safe_place" -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.SAFE_PLACE, words());
            case "pickup_point" -> new DeliveryAnswer.UsePickupPoint(parcel, fields.required(FormFields.PLACE));
            default -> nothing(FormFields.ANSWER, "form.choice");
        };
    }

    /** A parcel that can be sent elsewhere by whoever has a link is as good as theirs. */
    private String address() {
        if (!grant.level().isAtLeast(AccessLevel.VERIFIED)) {
            fields.fault(FormFields.ADDRESS, "form.address_verify");
        }
        return fields.requiredWords(FormFields.ADDRESS, LONGEST_ADDRESS);
    }

    private PageAction cancellation(String wanted) {
        String reason = fields.required(FormFields.REASON);
        Items items = fields.items();
        return switch (wanted) {
            case "keep" -> new CancellationAnswer.Keep(fields.required(FormFields.OFFER), reason, note());
            case "cancel" -> new CancellationAnswer.Cancel(reason, items, note());
            default -> new CancellationAnswer.TellReason(reason, items, note());
        };
    }

    private PageAction returning() {
        var lines = fields.lines();
        String resolution = fields.code(FormFields.RESOLUTION);
        var way = new ReturnAnswer.Way(fields.code(FormFields.METHOD), fields.code(FormFields.OFFER), note());
        return resolution.equals(FormFields.EXCHANGE)
                ? new ReturnAnswer.Exchange(lines, fields.required(FormFields.EXCHANGE), way)
                : new ReturnAnswer.ReturnGoods(lines, resolution, way);
    }

    private WithdrawalAnswer.Statement statement() {
        return new WithdrawalAnswer.Statement(
                fields.name(FormFields.NAME), fields.email(FormFields.EMAIL), fields.items());
    }

    private PageAction confirmed(String id, Instant now) {
        WithdrawalAnswer.Statement statement = statement();
        return new WithdrawalAnswer.Confirm(
                statement, new WithdrawalAnswer.Acknowledgement(grant.order(), statement, now, id));
    }

    private PageAction choice() {
        Set<Channel> chosen = channels(fields.codes(FormFields.CHANNEL));
        Set<Channel> avoided = new LinkedHashSet<>(channels(offered.getOrDefault(FormFields.CHANNEL, Set.of())));
        avoided.removeAll(chosen);
        return new MessageChoice.Choose(fields.codes(FormFields.TOPIC), chosen, avoided);
    }

    private Set<Channel> channels(Set<String> codes) {
        codes.stream()
                .filter(code -> !CHANNEL.matcher(code).matches())
                .forEach(code -> fields.fault(FormFields.CHANNEL, "form.choice"));
        return codes.stream()
                .filter(code -> CHANNEL.matcher(code).matches())
                .map(Channel::new)
                .collect(Collectors.toSet());
    }

    private PageAction message(String wanted) {
        CustomerWords.To to = switch (wanted) {
            case "answer_courier" -> CustomerWords.To.COURIER;
            case "answer_customs" -> CustomerWords.To.CUSTOMS;
            default -> CustomerWords.To.SHOP;
        };
        return new CustomerWords.Message(to, fields.codes(FormFields.TOPIC), words());
    }

    private String note() {
        return fields.words(FormFields.NOTE, LONGEST_NOTE);
    }

    private String words() {
        return fields.requiredWords(FormFields.NOTE, LONGEST_NOTE);
    }

    private @Nullable PageAction nothing(String field, String key) {
        fields.fault(field, key);
        return null;
    }
}
