package dev.aftercart.notify.page.action;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.page.Answer;
import dev.aftercart.notify.page.CancellationView.Said;
import dev.aftercart.notify.page.FormAction;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.tracking.TrackingNumber;
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
    private final Map<FormField, Set<String>> offered;
    private final Grant grant;

    ActionReader(FieldReader fields, Map<FormField, Set<String>> offered, Grant grant) {
        this.fields = fields;
        this.offered = offered;
        this.grant = grant;
    }

    @Nullable
    PageAction read(FormAction wanted, String id, Instant now) {
        return switch (wanted) {
            case ANSWER -> delivery();
            case CANCEL_REASON -> new CancellationAnswer.TellReason(said());
            case CANCEL -> new CancellationAnswer.Cancel(said());
            case KEEP -> new CancellationAnswer.Keep(fields.required(FormField.OFFER), said());
            case RETURN -> returning();
            case WITHDRAW -> new WithdrawalAnswer.State(statement());
            case CONFIRM_WITHDRAWAL -> confirmed(id, now);
            case PREFERENCES -> choice();
            case UNSUBSCRIBE -> new MessageChoice.Unsubscribe();
            case FEEDBACK -> new CustomerWords.Feedback(fields.stars(), fields.codes(FormField.TOPIC), note());
            case CONTACT -> message(CustomerWords.To.SHOP);
            case ANSWER_COURIER -> message(CustomerWords.To.COURIER);
            case ANSWER_CUSTOMS -> message(CustomerWords.To.CUSTOMS);
            case LOOKUP -> nothing(FormField.ACTION, "form.action");
        };
    }

    private @Nullable PageAction delivery() {
        TrackingNumber parcel = fields.parcel();
        String code = fields.required(FormField.ANSWER);
        Answer answer = Answer.read(code).orElse(null);
        if (answer == null) {
            return code.isEmpty() ? null : nothing(FormField.ANSWER, "form.choice");
        }
        return switch (answer) {
            case AGAIN -> new DeliveryAnswer.TryAgain(parcel, null);
            case ANOTHER_DAY -> new DeliveryAnswer.TryAgain(parcel, fields.day());
            case ADDRESS -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.ADDRESS, address());
            case NEIGHBOUR -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.NEIGHBOUR, words());
            case SAFE_PLACE -> new DeliveryAnswer.DeliverElsewhere(parcel, DeliveryAnswer.Where.SAFE_PLACE, words());
            case PICKUP_POINT -> new DeliveryAnswer.UsePickupPoint(parcel, fields.required(FormField.PLACE));
        };
    }

    private String address() {
        if (!Answer.ADDRESS.isOpenTo(grant.level())) {
            fields.fault(FormField.ADDRESS, "form.address_verify");
        }
        return fields.requiredWords(FormField.ADDRESS, LONGEST_ADDRESS);
    }

    private Said said() {
        return new Said(fields.required(FormField.REASON), fields.items(), note());
    }

    private PageAction returning() {
        var lines = fields.lines();
        String resolution = fields.code(FormField.RESOLUTION);
        var way = new ReturnAnswer.Way(fields.code(FormField.METHOD), fields.code(FormField.OFFER), note());
        return resolution.equals(FormField.EXCHANGE.written())
                ? new ReturnAnswer.Exchange(lines, fields.required(FormField.EXCHANGE), way)
                : new ReturnAnswer.ReturnGoods(lines, resolution, way);
    }

    private Statement statement() {
        return new Statement(fields.name(), fields.email(), fields.items());
    }

    private PageAction confirmed(String id, Instant now) {
        Statement statement = statement();
        return new WithdrawalAnswer.Confirm(
                statement, new WithdrawalAnswer.Acknowledgement(grant.order(), statement, now, id));
    }

    private PageAction choice() {
        Set<Channel> chosen = channels(fields.codes(FormField.CHANNEL));
        Set<Channel> avoided = new LinkedHashSet<>(channels(offered.getOrDefault(FormField.CHANNEL, Set.of())));
        avoided.removeAll(chosen);
        return new MessageChoice.Choose(fields.codes(FormField.TOPIC), chosen, avoided);
    }

    private Set<Channel> channels(Set<String> codes) {
        codes.stream()
                .filter(code -> !CHANNEL.matcher(code).matches())
                .forEach(code -> fields.fault(FormField.CHANNEL, "form.choice"));
        return codes.stream()
                .filter(code -> CHANNEL.matcher(code).matches())
                .map(Channel::new)
                .collect(Collectors.toSet());
    }

    private PageAction message(CustomerWords.To to) {
        return new CustomerWords.Message(to, fields.parcel(), fields.codes(FormField.TOPIC), words());
    }

    private String note() {
        return fields.words(FormField.NOTE, LONGEST_NOTE);
    }

    private String words() {
        return fields.requiredWords(FormField.NOTE, LONGEST_NOTE);
    }

    private @Nullable PageAction nothing(FormField field, String key) {
        fields.fault(field, key);
        return null;
    }
}
