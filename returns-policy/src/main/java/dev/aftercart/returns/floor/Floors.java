package dev.aftercart.returns.floor;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Floor;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The floors that this library states. A policy for a market names its floors; each of their rights asks for the country that
 * the order went to, so that a policy can stand on several, and an order whose country nobody stated stands on none.
 *
 * <p>Only what was read in the law, or in a text that can be relied on, is a right; what is less sure is listed in
 * {@link Floor#toConfirm}. This is data, stated with its source and its date. It is no legal advice: whoever trades confirms
 * it. Immutable and thread-safe.
 */
public final class Floors {

    /** The European Union. */
    public static final String EU = "eu";
    /** The United Kingdom. */
    public static final String UK = "uk";
    /** Saudi Arabia. */
    public static final String SAUDI_ARABIA = "saudi-arabia";
    /** Kuwait. */
    public static final String KUWAIT = "kuwait";
    /** Qatar. */
    public static final String QATAR = "qatar";
    /** The United Arab Emirates. */
    public static final String UAE = "uae";
    /** Oman; nothing is sure enough to decide by. */
    public static final String OMAN = "oman";
    /** Bahrain; nothing is sure enough to decide by. */
    public static final String BAHRAIN = "bahrain";
    /** India. */
    public static final String INDIA = "india";
    /** Indonesia. */
    public static final String INDONESIA = "indonesia";

    /** Which zone does not matter: whole days are asked about, and the customer's zone says which day it is. */
    private static final WorkingCalendar NO_HOLIDAYS =
            WorkingCalendar.in(ZoneOffset.UTC).withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Floors() {}

    /**
     * All of them, without public holidays: the days moved on are those of the weekend alone.
     *
     * @return the floors
     */
    public static List<Floor> all() {
        return List.of(
                eu(),
                uk(),
                saudiArabia(),
                kuwait(),
                qatar(),
                uae(),
                oman(),
                bahrain(),
                india(),
                indonesia(NO_HOLIDAYS));
    }

    /**
     * The floor of a name.
     *
     * @param id the name, one of the constants
     * @return the floor as {@link #all} has it
     */
    public static Optional<Floor> of(String id) {
        return all().stream().filter(floor -> floor.id().equals(id)).findFirst();
    }

    /**
     * The European Union, without public holidays: a last day on a Saturday or Sunday moves to Monday, even where Monday is
     * a holiday.
     *
     * @return withdrawal and conformity
     */
    public static Floor eu() {
        return eu(NO_HOLIDAYS);
    }

    /**
     * The European Union, with the holidays of one state: for a shop that sells into one.
     *
     * @param calendar the working days there; Saturdays and Sundays are none
     * @return withdrawal and conformity
     */
    public static Floor eu(WorkingCalendar calendar) {
        return EuropeanUnion.floor(Objects.requireNonNull(calendar, "calendar"), Map.of());
    }

    /**
     * The European Union, with the holidays of several states.
     *
     * @param calendars the working days by country, two capital letters of ISO 3166-1; the others have weekends alone
     * @return withdrawal and conformity
     * @throws IllegalArgumentException when a country is not a member
     */
    public static Floor eu(Map<String, WorkingCalendar> calendars) {
        return EuropeanUnion.floor(NO_HOLIDAYS, Map.copyOf(calendars));
    }

    /**
     * The United Kingdom.
     *
     * @return cancellation, short-term rejection, repair and replacement
     */
    public static Floor uk() {
        return UnitedKingdom.floor();
    }

    /**
     * Saudi Arabia.
     *
     * @return withdrawal, and what came too late
     */
    public static Floor saudiArabia() {
        return Gulf.saudiArabia();
    }

    /**
     * Kuwait.
     *
     * @return withdrawal
     */
    public static Floor kuwait() {
        return Gulf.kuwait();
    }

    /**
     * Qatar.
     *
     * @return withdrawal
     */
    public static Floor qatar() {
        return Gulf.qatar();
    }

    /**
     * The United Arab Emirates.
     *
     * @return what is faulty
     */
    public static Floor uae() {
        return Gulf.emirates();
    }

    /**
     * Oman.
     *
     * @return nothing but what is to be confirmed
     */
    public static Floor oman() {
        return Gulf.oman();
    }

    /**
     * Bahrain.
     *
     * @return nothing but what is to be confirmed
     */
    public static Floor bahrain() {
        return Gulf.bahrain();
    }

    /**
     * India.
     *
     * @return what is faulty or late
     */
    public static Floor india() {
        return IndiaAndIndonesia.india();
    }

    /**
     * Indonesia.
     *
     * @param calendar the working days there
     * @return what is faulty
     */
    public static Floor indonesia(WorkingCalendar calendar) {
        return IndiaAndIndonesia.indonesia(Objects.requireNonNull(calendar, "calendar"));
    }
}
