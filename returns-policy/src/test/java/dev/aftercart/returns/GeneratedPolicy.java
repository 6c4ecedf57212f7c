package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.Holidays;
import dev.aftercart.promise.Work;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Attribute.Scope;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Policies in which anything that can be said is said: every attribute, every kind of terms, every change, odd texts. */
final class GeneratedPolicy {

    static final Floor LAW = new Floor(
            "lawland",
            "2026-01",
            "made up",
            List.of(new Right(
                    "change-of-mind",
                    "section 1",
                    LegalBasis.WITHDRAWAL,
                    Outcome.YES,
                    Condition.country("SA"),
                    Validity.ALWAYS,
                    Window.days(7),
                    Demands.none().offering(Resolution.REFUND))),
            List.of());

    private static final List<Attribute<?>> OWN = List.of(
            PolicyGenerator.WEDDING,
            PolicyGenerator.VISITS,
            Attribute.oneOf("fabric", Scope.LINE, "cotton", "wool"),
            Attribute.oneOf("club", Scope.ORDER),
            Attribute.marks("seen", Scope.REQUEST),
            Attribute.amount("deposit", Scope.LINE));
    private static final List<String> ODD = List.of(
            "true",
            "null",
            "12",
            "a: b",
            "- x",
            "\"quoted\"",
            "شرط",
            "#no",
            "it's",
            "a,b",
            "[x]",
            "é 😀",
            "two  words",
            "~");
    private static final List<String> TIERS = List.of("silver", "gold", "yes");
    private static final List<WorkingCalendar> CALENDARS = List.of(
            WorkingCalendar.in(ZoneId.of("Asia/Riyadh")).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            WorkingCalendar.in(ZoneId.of("Europe/Berlin"))
                    .withWeekend(DayOfWeek.SUNDAY)
                    .withHalfDays(DayOfWeek.SATURDAY)
                    .withCutOff(DayOfWeek.MONDAY, LocalTime.of(14, 30))
                    .withHolidays(Holidays.none()
                            .with(LocalDate.parse("2026-12-24"), Work.HALF, "Christmas Eve, early")
                            .with(LocalDate.parse("2026-05-01"), "half the year")
                            .with(LocalDate.parse("2026-10-10"), Work.FULL, "")
                            .withYearly(MonthDay.of(2, 29), "leap: day")));

    private GeneratedPolicy() {}

    static ReturnPolicy draw(Random random) {
        PolicyDraft draft = ReturnPolicy.named(pick(random, ODD))
                .tiers(TIERS.toArray(String[]::new))
                .attributes(OWN.toArray(Attribute<?>[]::new))
                .window(rules -> table(random, rules, GeneratedPolicy::window));
        draft = random.nextBoolean() ? draft.version(pick(random, ODD)) : draft;
        draft = random.nextBoolean()
                ? draft.eligibility(rules -> table(random, rules, GeneratedPolicy::eligibility))
                        .fees(rules -> table(random, rules, GeneratedPolicy::fees))
                : draft.control(rules -> table(random, rules, GeneratedPolicy::control));
        draft = random.nextBoolean()
                ? draft.resolutions(rules -> table(random, rules, GeneratedPolicy::resolutions))
                        .methods(rules -> table(random, rules, GeneratedPolicy::methods))
                        .floors(LAW)
                : draft.never(condition(random, 1));
        if (random.nextInt(3) == 0) {
            Budget budget = Budget.of("kindness", Attributes.LENIENCY_USED, random.nextInt(3), condition(random, 1))
                    .forTier("gold", random.nextInt(5));
            draft = draft.budgets(budget)
                    .overlay(
                            "kind",
                            kind -> kind.window(rules -> rules.rule("more")
                                    .when(budget.left().and(condition(random, 1)))
                                    .then(Adjustment.plusDays(5))));
        }
        int overlays = random.nextInt(3);
        for (int i = 0; i < overlays; i++) {
            draft = draft.overlay("overlay-" + i, overlay -> overlay(random, overlay));
        }
        return draft.build();
    }

    private static OverlayDraft overlay(Random random, OverlayDraft draft) {
        OverlayDraft dated = random.nextBoolean() ? draft.forOrdersFrom(LocalDate.parse("2026-01-08")) : draft;
        dated = random.nextBoolean() ? dated.forOrdersUntil(LocalDate.parse("2026-02-11")) : dated;
        return dated.window(rules -> some(random, rules, GeneratedPolicy::longer)
                        .rule("never-empty")
                        .when(condition(random, 2))
                        .then(longer(random)))
                .eligibility(rules -> some(random, rules, any -> Adjustment.replace(eligibility(any))))
                .fees(rules -> some(random, rules, GeneratedPolicy::cheaper))
                .resolutions(rules -> some(random, rules, any -> choice(any, resolutions(any))))
                .methods(rules -> some(random, rules, any -> choice(any, methods(any))))
                .control(rules -> some(random, rules, any -> Adjustment.replace(control(any))));
    }

    private static <T> TableDraft<T> table(Random random, TableDraft<T> draft, Function<Random, T> terms) {
        TableDraft<T> table = some(random, draft, terms);
        return random.nextInt(4) == 0
                ? table.rule(Rule.OTHERWISE).because(phrase(random)).then(terms.apply(random))
                : table.otherwise(terms.apply(random));
    }

    private static <T> TableDraft<T> some(Random random, TableDraft<T> draft, Function<Random, T> terms) {
        TableDraft<T> table = draft;
        int rules = random.nextInt(4);
        for (int i = 0; i < rules; i++) {
            RuleDraft<T> rule = table.rule("r" + i).when(condition(random, 2));
            rule = random.nextInt(4) > 0 ? rule : rule.forOrdersFrom(LocalDate.parse("2026-01-11"));
            rule = random.nextInt(4) > 0 ? rule : rule.forOrdersUntil(LocalDate.parse("2027-01-11"));
            rule = random.nextInt(4) > 0 ? rule : rule.because(phrase(random));
            table = rule.then(terms.apply(random));
        }
        return table;
    }

    private static Phrase phrase(Random random) {
        Phrase phrase = Phrase.of("shop." + random.nextInt(5));
        return switch (random.nextInt(8)) {
            case 0 -> phrase.with("n", random.nextInt(100));
            case 1 -> phrase.with("amount", Money.parse("KWD 1.250"));
            case 2 -> phrase.with("day", LocalDate.parse("2026-03-01"));
            case 3 -> phrase.with("at", ZonedDateTime.parse("2026-03-01T09:00+03:00[Asia/Riyadh]"));
            case 4 -> phrase.with("who", pick(random, ODD)).withCode("code", pick(random, ODD));
            case 5 -> phrase.with("inner", Phrase.of("shop.inner").with("n", 5));
            default -> phrase;
        };
    }

    private static Eligibility eligibility(Random random) {
        return new Eligibility(any(random, Outcome.class), any(random, LegalBasis.class));
    }

    private static Window window(Random random) {
        return window(random, 2);
    }

    private static Window window(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 ->
                new Span(
                        random.nextInt(3),
                        random.nextInt(40),
                        anchors(random),
                        random.nextBoolean() ? null : pick(random, CALENDARS));
            case 1 -> new WorkingDays(1 + random.nextInt(30), anchors(random), pick(random, CALENDARS));
            case 2 -> Window.until(LocalDate.parse("2026-02-10").plusDays(random.nextInt(50)));
            case 3 -> Window.unlimited();
            case 4 -> new Window.Later(window(random, depth - 1), window(random, depth - 1));
            default -> new Window.Earlier(window(random, depth - 1), window(random, depth - 1));
        };
    }

    private static List<Anchor> anchors(Random random) {
        return List.copyOf(new LinkedHashSet<>(List.of(any(random, Anchor.class), any(random, Anchor.class))));
    }

    private static Adjustment<Window> longer(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Adjustment.plusDays(1 + random.nextInt(30));
            case 1 -> Adjustment.extendTo(window(random));
            case 2 -> Adjustment.extendTo(LocalDate.parse("2026-02-15"));
            default -> Adjustment.replace(window(random));
        };
    }

    private static Fees fees(Random random) {
        List<Fee> fees = new ArrayList<>();
        for (Fee.Kind kind : Fee.Kind.values()) {
            if (random.nextInt(4) == 0) {
                fees.add(fee(random, kind));
            }
        }
        return new Fees(fees);
    }

    private static Fee fee(Random random, Fee.Kind kind) {
        Charge charge = charge(random);
        boolean parcel = charge instanceof Charge.Flat || charge instanceof Charge.Actual;
        Fee.Per per = any(random, Fee.Per.class);
        return new Fee(kind, charge, per == Fee.Per.PARCEL && !parcel ? Fee.Per.PIECE : per);
    }

    private static Charge charge(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Charge.flat(Money.parse("SAR 1" + random.nextInt(9) + ".50"));
            case 1 -> Charge.actual();
            case 2 -> {
                Charge most = charge(random);
                yield most instanceof Charge.Flat || most instanceof Charge.Share ? Charge.upTo(most) : most;
            }
            default ->
                new Charge.Share(
                        random.nextInt(10_001),
                        random.nextBoolean() ? null : Money.parse("SAR 5"),
                        random.nextBoolean() ? null : Money.parse("SAR 50"));
        };
    }

    private static Adjustment<Fees> cheaper(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Adjustment.waive(any(random, Fee.Kind.class), any(random, Fee.Kind.class));
            case 1 -> Adjustment.charge(fee(random, any(random, Fee.Kind.class)));
            default -> Adjustment.replace(fees(random));
        };
    }

    private static Choice<Resolution> resolutions(Random random) {
        List<Resolution> all = new ArrayList<>();
        for (Resolution each : Resolution.known()) {
            if (random.nextInt(4) == 0) {
                Money extra = random.nextBoolean() ? null : Money.parse("SAR 1" + random.nextInt(9));
                all.add(new Resolution(each.code(), random.nextBoolean() ? 0 : random.nextInt(10_001), extra));
            }
        }
        return new Choice<>(all);
    }

    private static Choice<ReturnMethod> methods(Random random) {
        List<ReturnMethod> all = new ArrayList<>(List.of(new ReturnMethod("drone-" + random.nextInt(3))));
        ReturnMethod.known().stream().filter(each -> random.nextInt(4) == 0).forEach(all::add);
        return new Choice<>(all);
    }

    private static <T extends Choice.Option> Adjustment<Choice<T>> choice(Random random, Choice<T> choice) {
        return switch (random.nextInt(3)) {
            case 0 -> Adjustment.offer(choice);
            case 1 -> Adjustment.withdraw(choice);
            default -> Adjustment.replace(choice);
        };
    }

    private static Control control(Random random) {
        EnumSet<Evidence> evidence = EnumSet.allOf(Evidence.class);
        evidence.removeIf(each -> random.nextInt(3) > 0);
        return new Control(
                any(random, Control.Approval.class),
                evidence,
                any(random, Inspection.class),
                any(random, RefundTrigger.class),
                deadline(random),
                deadline(random),
                random.nextInt(3));
    }

    private static @Nullable Deadline deadline(Random random) {
        return random.nextBoolean() ? null : new Deadline(random.nextInt(3), any(random, Deadline.After.class));
    }

    private static Condition condition(Random random, int depth) {
        if (depth > 0 && random.nextBoolean()) {
            return switch (random.nextInt(5)) {
                case 0, 1 -> condition(random, depth - 1).and(condition(random, depth - 1));
                case 2 -> condition(random, depth - 1).or(condition(random, depth - 1));
                case 3 -> condition(random, depth - 1).and(Condition.always());
                default -> Condition.not(condition(random, depth - 1));
            };
        }
        List<Attribute<?>> all = new ArrayList<>(Attributes.all().values());
        all.addAll(OWN);
        return of(random, pick(random, all));
    }

    private static Condition of(Random random, Attribute<?> attribute) {
        if (attribute instanceof Attribute.Flag flag) {
            return flag.isTrue();
        }
        if (attribute instanceof Attribute.Count count) {
            long from = count.least() + random.nextInt(5);
            return random.nextInt(3) == 0 ? count.atMost(from) : count.between(from, from + random.nextInt(60));
        }
        if (attribute instanceof Attribute.Day day) {
            return random.nextBoolean()
                    ? day.between(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-12"))
                    : new Condition.Between(day, 20_000, Condition.Between.NO_LIMIT, null);
        }
        if (attribute instanceof Attribute.Amount amount) {
            Money bound = Money.parse(pick(random, List.of("SAR 100.00", "KWD 1.250", "JPY 5")));
            return random.nextBoolean() ? amount.atLeast(bound) : amount.atMost(bound);
        }
        Set<String> values = new LinkedHashSet<>(List.of(value(random, attribute), value(random, attribute)));
        return new Condition.Among(attribute, values);
    }

    private static String value(Random random, Attribute<?> attribute) {
        if (attribute.equals(Attributes.REASON)) {
            return pick(random, List.of("remorse", "fault", "fault/defective", "remorse/own-code"));
        }
        if (attribute.equals(Attributes.COUNTRY)) {
            return pick(random, List.of("SA", "NO", "DE"));
        }
        if (attribute.equals(Attributes.TIER)) {
            return pick(random, TIERS);
        }
        if (attribute instanceof Attribute.OneOf one && !one.values().isEmpty()) {
            return pick(random, one.values());
        }
        List<String> words =
                attribute instanceof Attribute.Path ? List.of("apparel", "apparel/shirts", "true/12", "شرط/x") : ODD;
        return pick(random, words);
    }

    private static <E extends Enum<E>> E any(Random random, Class<E> type) {
        return pick(random, Arrays.asList(type.getEnumConstants()));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
