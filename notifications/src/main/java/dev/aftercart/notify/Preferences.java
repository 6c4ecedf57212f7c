package dev.aftercart.notify;

import dev.aftercart.customer.Customer;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.DocumentText;
import dev.aftercart.internal.document.JsonDocument;
import dev.aftercart.internal.document.YamlDocument;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants to be told and how: by which channels they can be reached, which they prefer, what they want to hear
 * nothing of. No address is in here, only that there is one.
 *
 * <p>What the contract needs is sent whatever they prefer, as long as there is any channel to send it by. A channel that the
 * law closes, such as text messages after STOP, is none by which they can be reached. Immutable and thread-safe.
 */
public final class Preferences {

    private static final Preferences NONE = new Preferences(new Wishes());

    private final Wishes wishes;

    /** What is wished. Changed only while preferences are made. */
    static final class Wishes {
        @Nullable
        Locale language;

        @Nullable
        ZoneId zone;

        @Nullable
        QuietHours quiet;

        final Map<Recipient, Set<Channel>> reach = new EnumMap<>(Recipient.class);
        List<Channel> preferred = List.of();
        Set<Channel> avoided = Set.of();
        Set<MessageKind> unwanted = Set.of();
        boolean service = true;
        boolean marketing;

        private Wishes copy() {
            Wishes copy = new Wishes();
            copy.language = language;
            copy.zone = zone;
            copy.quiet = quiet;
            copy.reach.putAll(reach);
            copy.preferred = preferred;
            copy.avoided = avoided;
            copy.unwanted = unwanted;
            copy.service = service;
            copy.marketing = marketing;
            return copy;
        }

        private List<@Nullable Object> values() {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(language);
            values.add(zone);
            values.add(quiet);
            values.add(reach);
            values.add(preferred);
            values.add(avoided);
            values.add(unwanted);
            values.add(service);
            values.add(marketing);
            return values;
        }
    }

    Preferences(Wishes wishes) {
        this.wishes = wishes;
    }

    /**
     * Of somebody of whom nothing is known, not even how to reach them.
     *
     * @return preferences to start from
     */
    public static Preferences none() {
        return NONE;
    }

    /**
     * Of a customer: reached by e-mail and text message where they have an address and a number, in their language and zone.
     * WhatsApp and push need more than an address, so {@link #reach} adds them.
     *
     * @param customer the customer
     * @return preferences
     */
    public static Preferences of(Customer customer) {
        List<Channel> channels = new ArrayList<>();
        if (customer.email() != null) {
            channels.add(Channel.EMAIL);
        }
        if (customer.phone() != null) {
            channels.add(Channel.SMS);
        }
        Wishes wishes = new Wishes();
        wishes.language = customer.language();
        wishes.zone = customer.zone();
        return new Preferences(wishes).reach(Recipient.CUSTOMER, channels.toArray(Channel[]::new));
    }

    /**
     * Reads preferences from YAML.
     *
     * @param yaml the document; at most a million characters
     * @return the preferences, or everything that is wrong with the document, with line and column
     */
    public static Parsed<Preferences> read(String yaml) {
        return PreferencesReader.read(YamlDocument.read(yaml));
    }

    /**
     * Reads preferences from YAML.
     *
     * @param yaml the document in UTF-8; at most a mebibyte
     * @return the preferences, or everything that is wrong with the document, with line and column
     */
    public static Parsed<Preferences> read(byte[] yaml) {
        return PreferencesReader.read(YamlDocument.read(yaml));
    }

    /**
     * Reads preferences from JSON, of the same form as YAML.
     *
     * @param json the document
     * @return the preferences, or everything that is wrong with the document, with line and column
     */
    public static Parsed<Preferences> readJson(String json) {
        return PreferencesReader.read(JsonDocument.read(json));
    }

    /**
     * Writes the preferences.
     *
     * @return YAML; {@link #read(String)} makes equal preferences of it
     */
    public String toYaml() {
        Map<String, Object> document = PreferencesReader.write(this);
        return document.isEmpty() ? "{}\n" : DocumentText.yaml(document);
    }

    /**
     * Writes the preferences.
     *
     * @return JSON on one line; {@link #readJson} makes equal preferences of it
     */
    public String toJson() {
        return DocumentText.json(PreferencesReader.write(this));
    }

    /**
     * Adds channels by which somebody can be reached, and has allowed it where the law asks for that.
     *
     * @param who the role
     * @param channels the channels
     * @return new preferences
     */
    public Preferences reach(Recipient who, Channel... channels) {
        Wishes more = wishes.copy();
        Set<Channel> all = new LinkedHashSet<>(reach(who));
        all.addAll(List.of(channels));
        if (!all.isEmpty()) {
            more.reach.put(who, Collections.unmodifiableSet(all));
        }
        return new Preferences(more);
    }

    /**
     * Sets the channels that the customer likes best. Of those that a rule offers, they come first.
     *
     * @param channels the channels, the best first
     * @return new preferences
     */
    public Preferences prefer(Channel... channels) {
        Wishes more = wishes.copy();
        more.preferred = List.copyOf(new LinkedHashSet<>(List.of(channels)));
        return new Preferences(more);
    }

    /**
     * Sets the channels that the customer does not want. What the contract needs goes by them when there is no other.
     *
     * @param channels the channels
     * @return new preferences
     */
    public Preferences avoid(Channel... channels) {
        Wishes more = wishes.copy();
        more.avoided = Set.of(channels);
        return new Preferences(more);
    }

    /**
     * Sets the kinds of message that the customer does not want. What the contract needs is sent all the same.
     *
     * @param kinds the kinds
     * @return new preferences
     */
    public Preferences without(MessageKind... kinds) {
        Wishes more = wishes.copy();
        more.unwanted = Set.of(kinds);
        return new Preferences(more);
    }

    /**
     * Says yes or no to a class of messages. Before anybody said anything, it is yes to service, no to marketing.
     *
     * @param consent {@link Consent#SERVICE} or {@link Consent#MARKETING}
     * @param wanted yes or no
     * @return new preferences
     * @throws IllegalArgumentException for transactional messages, to which nobody can say no
     */
    public Preferences allow(Consent consent, boolean wanted) {
        Wishes more = wishes.copy();
        switch (consent) {
            case SERVICE -> more.service = wanted;
            case MARKETING -> more.marketing = wanted;
            case TRANSACTIONAL ->
                throw new IllegalArgumentException("transactional messages are neither allowed nor refused; the classes"
                        + " that can be are service and marketing");
        }
        return new Preferences(more);
    }

    /**
     * Sets the customer's own quiet hours, in place of the shop's.
     *
     * @param hours the hours; {@link QuietHours#NONE} for somebody who may be written to at any time
     * @return new preferences
     */
    public Preferences quiet(QuietHours hours) {
        Wishes more = wishes.copy();
        more.quiet = Objects.requireNonNull(hours, "hours");
        return new Preferences(more);
    }

    /**
     * Sets the language.
     *
     * @param tag a language tag of BCP 47, such as {@code ar}
     * @return new preferences
     * @throws IllegalArgumentException when it is none
     */
    public Preferences language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("not a language tag of BCP 47: \"" + tag + "\"");
        }
        Wishes more = wishes.copy();
        more.language = locale;
        return new Preferences(more);
    }

    /**
     * Sets the zone by which the customer reads a clock.
     *
     * @param value the zone
     * @return new preferences
     */
    public Preferences zone(ZoneId value) {
        Wishes more = wishes.copy();
        more.zone = Objects.requireNonNull(value, "zone");
        return new Preferences(more);
    }

    /**
     * By which channels somebody can be reached.
     *
     * @param who the role
     * @return an unmodifiable set, in the order in which they were added
     */
    public Set<Channel> reach(Recipient who) {
        return wishes.reach.getOrDefault(who, Set.of());
    }

    /**
     * Whether the customer does not want a channel.
     *
     * @param channel the channel
     * @return true when it is one of those that they {@link #avoid}
     */
    public boolean avoids(Channel channel) {
        return wishes.avoided.contains(channel);
    }

    /**
     * Whether a class of messages is allowed.
     *
     * @param consent the class
     * @return true for transactional messages, else what the customer said
     */
    public boolean allows(Consent consent) {
        return switch (consent) {
            case TRANSACTIONAL -> true;
            case SERVICE -> wishes.service;
            case MARKETING -> wishes.marketing;
        };
    }

    /**
     * The language to write in.
     *
     * @return the language, or null when the order's is to be taken
     */
    public @Nullable Locale language() {
        return wishes.language;
    }

    /**
     * The zone by which the customer reads a clock.
     *
     * @return the zone, or null when the order's is to be taken
     */
    public @Nullable ZoneId zone() {
        return wishes.zone;
    }

    /**
     * The customer's own quiet hours.
     *
     * @return the hours, or null when the shop's are to be taken
     */
    public @Nullable QuietHours quiet() {
        return wishes.quiet;
    }

    Wishes wishes() {
        return wishes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preferences that && wishes.values().equals(that.wishes.values());
    }

    @Override
    public int hashCode() {
        return wishes.values().hashCode();
    }

    @Override
    public String toString() {
        return "preferences " + toJson();
    }
}
