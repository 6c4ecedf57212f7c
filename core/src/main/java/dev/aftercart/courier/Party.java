package dev.aftercart.courier;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who hands a parcel over or gets it: name, address, and how to reach them. Personal data: its text form shows the
 * country alone, and it goes to the courier and nowhere else.
 *
 * @param name the person, or the shop's return desk
 * @param company the firm, or null
 * @param street the street, with the house number where {@code house} is null
 * @param house the house number, which some couriers want apart, or null
 * @param city the town
 * @param region state or province, as the courier writes it, or null
 * @param postcode the postcode, or null
 * @param country two letters of ISO 3166-1, upper case
 * @param phone the number, in international form, or null
 * @param email the e-mail address, or null
 */
public record Party(
        String name,
        @Nullable String company,
        String street,
        @Nullable String house,
        String city,
        @Nullable String region,
        @Nullable String postcode,
        String country,
        @Nullable String phone,
        @Nullable String email) {

    private static final int LONGEST = 200;

    /** Checks the country and that each text is one line of at most 200 characters. Messages do not repeat what was given. */
    public Party {
        check("name", name);
        check("company", company);
        check("street", street);
        check("house", house);
        check("city", city);
        check("region", region);
        check("postcode", postcode);
        check("phone", phone);
        check("email", email);
        if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("a party's country is two capital letters of ISO 3166-1, such as DE");
        }
    }

    private static void check(String field, @Nullable String value) {
        if (value != null
                && (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("a party's " + field + " has 1 to " + LONGEST
                    + " visible characters on one line, but this one has " + value.length());
        }
    }

    /**
     * A party of which only name and place are known.
     *
     * @param name the name
     * @param street the street
     * @param city the town
     * @param country two letters of ISO 3166-1, upper case
     * @return the party
     */
    public static Party of(String name, String street, String city, String country) {
        return new Party(name, null, street, null, city, null, null, country, null, null);
    }

    /**
     * The same party with a firm.
     *
     * @param value its name
     * @return a new party
     */
    public Party company(String value) {
        return new Party(name, value, street, house, city, region, postcode, country, phone, email);
    }

    /**
     * The same party with the house number apart from the street.
     *
     * @param value the number
     * @return a new party
     */
    public Party house(String value) {
        return new Party(name, company, street, value, city, region, postcode, country, phone, email);
    }

    /**
     * The same party with a state or province.
     *
     * @param value as the courier writes it
     * @return a new party
     */
    public Party region(String value) {
        return new Party(name, company, street, house, city, value, postcode, country, phone, email);
    }

    /**
     * The same party with a postcode.
     *
     * @param value the postcode
     * @return a new party
     */
    public Party postcode(String value) {
        return new Party(name, company, street, house, city, region, value, country, phone, email);
    }

    /**
     * The same party with a phone number.
     *
     * @param value the number in international form
     * @return a new party
     */
    public Party phone(String value) {
        return new Party(name, company, street, house, city, region, postcode, country, value, email);
    }

    /**
     * The same party with an e-mail address.
     *
     * @param value the address
     * @return a new party
     */
    public Party email(String value) {
        return new Party(name, company, street, house, city, region, postcode, country, phone, value);
    }

    @Override
    public String toString() {
        return "somebody in " + country;
    }
}
