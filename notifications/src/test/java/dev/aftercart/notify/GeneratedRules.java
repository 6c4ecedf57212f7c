package dev.aftercart.notify;

import dev.aftercart.order.SignalKind;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Reason;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;

/** Rules and preferences of which everything that can be said is said now and then, drawn at random; each is sound. */
final class GeneratedRules {

    private static final List<Channel> CHANNELS =
            List.of(Channel.EMAIL, Channel.SMS, Channel.WHATSAPP, Channel.PUSH, Channel.WEBHOOK, new Channel("letter"));

    private final Random random;

    private GeneratedRules(Random random) {
        this.random = random;
    }

    static MessageRules rules(Random random) {
        GeneratedRules some = new GeneratedRules(random);
        MessageRules rules = MessageRules.of();
        for (int i = random.nextInt(12); i > 0; i--) {
            MessageRule rule = some.rule();
            rules = RuleFaults.conflict(rule, rules.rules()) == null ? rules.with(rule) : rules;
        }
        if (random.nextBoolean()) {
            rules = rules.quiet(some.quiet());
        }
        return random.nextBoolean()
                ? rules.caps(new FrequencyCap(Consent.MARKETING, 1 + random.nextInt(3), some.time()))
                : rules;
    }

    private MessageRule rule() {
        Trigger trigger = trigger();
        MessageRule rule = MessageRule.say(message(trigger), trigger)
                .as(one(List.of(Consent.values())))
                .to(random.nextBoolean() ? new Recipient[] {Recipient.CUSTOMER} : Recipient.values())
                .by(channels(0, 3))
                .also(channels(3, 6));
        rule = rule.by().isEmpty() && rule.also().isEmpty() ? rule.by(Channel.EMAIL) : rule;
        rule = random.nextBoolean() ? rule.after(time()) : rule;
        rule = random.nextInt(4) == 0 ? rule.at(LocalTime.of(random.nextInt(24), random.nextInt(60))) : rule;
        rule = rule.consent() == Consent.MARKETING || random.nextBoolean() ? rule.freshFor(time()) : rule;
        rule = rule.consent() != Consent.MARKETING && random.nextInt(4) == 0 ? rule.urgent() : rule;
        rule = trigger.isOfParcels() && random.nextBoolean() ? rule.digest(time()) : rule;
        rule = trigger.isOfParcels() && random.nextBoolean() ? rule.beforeDeadline(time()) : rule;
        return random.nextInt(3) == 0 ? rule.where(where()) : rule;
    }

    /** One kind says one thing. */
    private static MessageKind message(Trigger trigger) {
        return new MessageKind("on_" + trigger.thing().replace(' ', '_'));
    }

    private Trigger trigger() {
        return switch (random.nextInt(12)) {
            case 0 -> Trigger.event(one(List.copyOf(Trigger.STEPS)));
            case 1, 2 -> Trigger.parcel(one(List.of(Milestone.values())));
            case 3 -> Trigger.returnParcel(Milestone.SHIPPED);
            case 4 -> Trigger.exchangeParcel(one(List.of(Milestone.values())));
            case 5 -> Trigger.hindrance(one(List.of(Hindrance.values())));
            case 6 -> Trigger.detail(Detail.CUSTOMS_ACTION);
            case 7 -> Trigger.reason(Reason.NOT_HOME);
            case 8 -> random.nextBoolean() ? Trigger.anyStatus() : Trigger.status("cutting & \"sewing\": yes");
            case 9 -> Trigger.signal(SignalKind.PARCEL_QUIET);
            case 10 -> random.nextBoolean() ? Trigger.promiseLater() : Trigger.promiseEarlier();
            default -> Trigger.allDelivered();
        };
    }

    private Where where() {
        return new Where(
                random.nextBoolean() ? Set.of("linen", "true", "12") : Set.of(),
                random.nextBoolean() ? Set.of("kitchen/mugs") : Set.of(),
                random.nextBoolean() ? Set.of("sa", "no") : Set.of(),
                random.nextBoolean() ? Set.of("gold") : Set.of(),
                Set.of("cash_on_delivery"),
                random.nextBoolean() ? Money.parse("SAR 500.00") : null);
    }

    private QuietHours quiet() {
        return new QuietHours(
                LocalTime.of(random.nextInt(24), random.nextInt(60)), LocalTime.of(random.nextInt(24), 0));
    }

    private Duration time() {
        return Duration.ofMinutes(1 + random.nextInt(10_000));
    }

    private Channel[] channels(int from, int to) {
        List<Channel> some = new ArrayList<>();
        for (Channel channel : CHANNELS.subList(from, to)) {
            if (random.nextBoolean()) {
                some.add(random.nextInt(some.size() + 1), channel);
            }
        }
        return some.toArray(Channel[]::new);
    }

    static Preferences preferences(Random random) {
        GeneratedRules some = new GeneratedRules(random);
        Preferences preferences = Preferences.none().reach(Recipient.CUSTOMER, some.channels(0, 6));
        preferences = random.nextBoolean() ? preferences.reach(Recipient.SHOP, Channel.WEBHOOK) : preferences;
        preferences = random.nextBoolean() ? preferences.reach(Recipient.GIFT_RECIPIENT, Channel.SMS) : preferences;
        preferences = random.nextBoolean() ? preferences.prefer(some.channels(0, 6)) : preferences;
        preferences = random.nextBoolean() ? preferences.avoid(some.channels(0, 3)) : preferences;
        preferences =
                random.nextBoolean() ? preferences.without(MessageKind.SHIPPED, MessageKind.FEEDBACK) : preferences;
        preferences = preferences.allow(Consent.MARKETING, random.nextBoolean());
        preferences = preferences.allow(Consent.SERVICE, random.nextInt(4) != 0);
        preferences = random.nextBoolean() ? preferences.quiet(some.quiet()) : preferences;
        preferences = random.nextBoolean() ? preferences.language("ar-SA") : preferences;
        return random.nextBoolean() ? preferences.zone(ZoneId.of("Europe/Berlin")) : preferences;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
