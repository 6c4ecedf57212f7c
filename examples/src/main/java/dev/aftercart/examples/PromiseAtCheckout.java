package dev.aftercart.examples;

import dev.aftercart.promise.DeliveryPlan;
import dev.aftercart.promise.DeliveryPreference;
import dev.aftercart.promise.DeliveryPromise;
import dev.aftercart.promise.Handling;
import dev.aftercart.promise.Holidays;
import dev.aftercart.promise.PromisePhrases;
import dev.aftercart.promise.ShippingService;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.text.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** What a shop can promise for a few carts before they are bought, with the steps that lead there, in three languages. */
public final class PromiseAtCheckout {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    /** A shop keeps such lines in a file and has them from its authorities; these are made up. */
    private static final String HOLIDAYS = """
            2026-03-19..2026-03-22, spring feast
            2026-03-18, half, eve of the feast
            --09-23, national day
            """;

    private static final WorkingCalendar WAREHOUSE = WorkingCalendar.in(RIYADH)
            .withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
            .withCutOff(LocalTime.of(14, 0))
            .withHolidays(Holidays.read(HOLIDAYS).orThrow());

    private static final WorkingCalendar CARRIER = WorkingCalendar.in(RIYADH)
            .withWeekend(DayOfWeek.FRIDAY)
            .withHolidays(Holidays.read(HOLIDAYS).orThrow());

    private static final ShippingService STANDARD =
            ShippingService.of("Standard", CARRIER, 2, 4).fee(Money.parse("SAR 15.00"));

    private static final ShippingService EXPRESS = ShippingService.of("Express", CARRIER, 1, 1)
            .fee(Money.parse("SAR 39.00"))
            .guaranteed();

    private static final ShippingService EVENING =
            ShippingService.of("Evening", CARRIER, 0, 0).between(LocalTime.of(18, 0), LocalTime.of(21, 0));

    private PromiseAtCheckout() {}

    /**
     * Prints the promises for a fixed instant, so that they are the same every time.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        print(Instant.parse("2026-03-17T08:47:00Z"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Instant now, PrintStream out) {
        Texts texts = Texts.of(PromisePhrases.bundle());
        for (String language : List.of("en", "ar", "id")) {
            Locale locale = Locale.forLanguageTag(language);
            carts().forEach((name, plan) -> {
                out.println("== " + language + ": " + name);
                plan.services(now).forEach(promise -> print(promise, texts, locale, out));
            });
        }
    }

    private static void print(DeliveryPromise promise, Texts texts, Locale locale, PrintStream out) {
        out.println(promise.service() + ": " + texts.render(promise.explanation(), locale));
        promise.countdown().ifPresent(countdown -> out.println("> " + texts.render(countdown, locale)));
    }

    private static Map<String, DeliveryPlan> carts() {
        DeliveryPlan plan = DeliveryPlan.from(WAREHOUSE);
        WorkingCalendar jakarta = WorkingCalendar.in(ZoneId.of("Asia/Jakarta"))
                .withWeekend(DayOfWeek.SUNDAY)
                .withHolidays(Holidays.none().with(LocalDate.parse("2026-03-28"), "Hari kota"));
        Map<String, DeliveryPlan> carts = new LinkedHashMap<>();
        carts.put(
                "a shirt",
                plan.line("SHIRT-M", Handling.sameDay())
                        .via(STANDARD)
                        .via(EXPRESS)
                        .via(EVENING)
                        .to(RIYADH));
        carts.put(
                "a shirt, a desk made to order and a game that is not out yet, to Jakarta",
                plan.line("SHIRT-M", Handling.sameDay())
                        .line("DESK-OAK", Handling.days(2, 3))
                        .line("GAME-7", Handling.sameDay().notBefore(LocalDate.parse("2026-03-30")))
                        .via(ShippingService.of("Air", CARRIER, 3, 3))
                        .to(jakarta));
        carts.put(
                "a lamp, to a locker",
                plan.line("LAMP-2", Handling.days(1))
                        .via(STANDARD)
                        .to(RIYADH)
                        .preferring(DeliveryPreference.at(DeliveryPreference.Place.LOCKER, "RUH-112")));
        return carts;
    }
}
