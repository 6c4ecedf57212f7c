package dev.aftercart.returns;

import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.promise.Holidays;
import dev.aftercart.promise.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A working calendar as part of a document; its holidays are lines as {@link Holidays#read} reads them. */
final class CalendarDocument {

    private static final List<String> KNOWN = List.of("zone", "weekend", "half-days", "cut-offs", "holidays");
    private static final Map<String, DayOfWeek> DAYS = Codes.all(DayOfWeek.class);

    private CalendarDocument() {}

    static Map<String, Object> write(WorkingCalendar calendar) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("zone", calendar.zone().getId());
        put(object, "weekend", codes(calendar.weekend()));
        put(object, "half-days", codes(calendar.halfDays()));
        if (!calendar.cutOffs().isEmpty()) {
            Map<String, Object> times = new LinkedHashMap<>();
            new EnumMap<>(calendar.cutOffs()).forEach((day, time) -> times.put(Codes.of(day), time.toString()));
            object.put("cut-offs", times);
        }
        put(object, "holidays", calendar.holidays().lines());
        return object;
    }

    private static void put(Map<String, Object> object, String name, List<String> values) {
        if (!values.isEmpty()) {
            object.put(name, values);
        }
    }

    private static List<String> codes(Set<DayOfWeek> days) {
        return days.stream().map(Codes::of).toList();
    }

    /** The calendar, or null when something is wrong with it, which is reported. */
    static @Nullable WorkingCalendar read(Part part) {
        Fields fields = part.fields();
        ZoneId zone = fields.required("zone", Forms::zone, ZoneId.of("UTC"));
        Map<String, Part> members = part.members();
        DayOfWeek[] weekend = days(members.get("weekend"));
        DayOfWeek[] half = days(members.get("half-days"));
        Map<DayOfWeek, LocalTime> cutOffs = cutOffs(members.get("cut-offs"));
        Holidays holidays = holidays(members.get("holidays"));
        members.keySet().stream().filter(name -> !KNOWN.contains(name)).forEach(name -> part.refuse(name, KNOWN));
        return fields.make(() -> {
            WorkingCalendar calendar = WorkingCalendar.in(zone)
                    .withWeekend(weekend)
                    .withHalfDays(half)
                    .withHolidays(holidays);
            for (Map.Entry<DayOfWeek, LocalTime> cutOff : cutOffs.entrySet()) {
                calendar = calendar.withCutOff(cutOff.getKey(), cutOff.getValue());
            }
            return calendar;
        });
    }

    private static DayOfWeek[] days(@Nullable Part list) {
        List<DayOfWeek> days = new ArrayList<>();
        for (Part each : list == null ? List.<Part>of() : list.oneOrMore()) {
            DayOfWeek day = each.one(DAYS);
            if (day != null) {
                days.add(day);
            }
        }
        return days.toArray(DayOfWeek[]::new);
    }

    private static Map<DayOfWeek, LocalTime> cutOffs(@Nullable Part object) {
        Map<DayOfWeek, LocalTime> times = new EnumMap<>(DayOfWeek.class);
        if (object != null && !object.isObject()) {
            object.fault("is an object such as {friday: \"12:00\"}", DAYS.keySet());
        }
        (object == null ? Map.<String, Part>of() : object.members()).forEach((name, value) -> {
            DayOfWeek day = DAYS.get(name);
            LocalTime time = value.value(Forms::time);
            if (day == null && object != null) {
                object.refuse(name, DAYS.keySet());
            } else if (day != null && time != null) {
                times.put(day, time);
            }
        });
        return times;
    }

    /** Each element is a line; all are read together, so that a day that comes twice is found. */
    private static Holidays holidays(@Nullable Part list) {
        List<Part> lines = list == null ? List.of() : list.oneOrMore();
        String text = lines.stream()
                .map(line -> String.valueOf(line.value(Function.identity())).replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
        return Holidays.read(text).value().orElseGet(() -> {
            Holidays.read(text)
                    .diagnostics()
                    .forEach(fault -> lines.get(Math.max(0, fault.line() - 1)).fault(fault.message(), fault.allowed()));
            return Holidays.none();
        });
    }
}
