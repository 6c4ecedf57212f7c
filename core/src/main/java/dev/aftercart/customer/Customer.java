package dev.aftercart.customer;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The person record: who ordered, and how to reach them. It lives beside the order's log, never in it, so that a person can
 * be erased and every order stays as it was.
 *
 * <p>Immutable and thread-safe; its text form shows the id alone.
 */
public final class Customer {

    private final CustomerId id;
    private final @Nullable String name;
    private final @Nullable String email;
    private final @Nullable String phone;
    private final Locale language;
    private final @Nullable ZoneId zone;

    private Customer(
            CustomerId id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            Locale language,
            @Nullable ZoneId zone) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.language = language;
        this.zone = zone;
    }

    /**
     * A customer of whom only the shop's key is known, speaking English.
     *
     * @param id the shop's key; not an e-mail address
     * @return the customer
     */
    public static Customer of(String id) {
        return new Customer(new CustomerId(id), null, null, null, Locale.ENGLISH, null);
    }

    /**
     * The same customer with a name.
     *
     * @param value the name as the customer wrote it
     * @return a new customer
     */
    public Customer name(String value) {
        return new Customer(id, Objects.requireNonNull(value, "name"), email, phone, language, zone);
    }

    /**
     * The same customer with an e-mail address.
     *
     * @param value the address
     * @return a new customer
     * @throws IllegalArgumentException when there is no {@code @} in it, or a control character
     */
    public Customer email(String value) {
        if (value.indexOf('@') < 1 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not an e-mail address (a control character, or no @ inside)");
        }
        return new Customer(id, name, value, phone, language, zone);
    }

    /**
     * The same customer with a phone number.
     *
     * @param value the number in international form, such as {@code +966500000000}
     * @return a new customer
     */
    public Customer phone(String value) {
        return new Customer(id, name, email, Objects.requireNonNull(value, "phone"), language, zone);
    }

    /**
     * The same customer speaking another language.
     *
     * @param tag a BCP 47 tag, such as {@code ar} or {@code id}
     * @return a new customer
     * @throws IllegalArgumentException when it is not a language tag
     */
    public Customer language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("not a language tag of BCP 47: \"" + tag + "\"");
        }
        return new Customer(id, name, email, phone, locale, zone);
    }

    /**
     * The same customer living in a zone: quiet hours and dates are told by it.
     *
     * @param zoneId a zone of the time zone database, such as {@code Asia/Riyadh}
     * @return a new customer
     * @throws java.time.DateTimeException when there is no such zone
     */
    public Customer zone(String zoneId) {
        return new Customer(id, name, email, phone, language, ZoneId.of(zoneId));
    }

    /**
     * The shop's key.
     *
     * @return the key
     */
    public CustomerId id() {
        return id;
    }

    /**
     * The name.
     *
     * @return the name, or null
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * The e-mail address.
     *
     * @return the address, or null
     */
    public @Nullable String email() {
        return email;
    }

    /**
     * The phone number.
     *
     * @return the number, or null
     */
    public @Nullable String phone() {
        return phone;
    }

    /**
     * The language.
     *
     * @return the language; English when nobody said
     */
    public Locale language() {
        return language;
    }

    /**
     * The zone.
     *
     * @return the zone, or null
     */
    public @Nullable ZoneId zone() {
        return zone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer that
                && id.equals(that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(email, that.email)
                && Objects.equals(phone, that.phone)
                && language.equals(that.language)
                && Objects.equals(zone, that.zone);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "customer " + id;
    }
}
