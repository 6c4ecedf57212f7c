package dev.aftercart.couriers.contract;

import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ClickPost's orders: found by reference number, and placed once for each. */
final class PlayedClickPost implements PlayedCourier {

    private static final Pattern IN_BODY = Pattern.compile("\"reference_number\":\"([^\"]+)\"");
    private static final Pattern IN_QUERY = Pattern.compile("reference_number=([^&]+)");

    private final Map<String, String> waybills = new LinkedHashMap<>();

    @Override
    public int bookings() {
        return waybills.size();
    }

    @Override
    public Answer answer(Call call) {
        if (call.target().startsWith("/api/v1/cancel-order/")) {
            return head(true, 200, "SUCCESS", "");
        }
        return call.method().equals("POST") ? place(group(IN_BODY, call.body())) : find(group(IN_QUERY, call.target()));
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private Answer place(String reference) {
        if (waybills.containsKey(reference)) {
            return head(false, 323, "You have Already placed this order", result(reference));
        }
        waybills.put(reference, "55500010" + waybills.size());
        return head(true, 200, "Order Placed Successfully", result(reference));
    }

    private Answer find(String reference) {
        return waybills.containsKey(reference)
                ? head(true, 200, "Success", result(reference))
                : head(false, 400, "no such order", "");
    }

    private String result(String reference) {
        return ", \"result\": {\"waybill\": \"%s\", \"reference_number\": \"%s\", \"label\": null, \"courier_partner\": 4}"
                .formatted(waybills.get(reference), reference);
    }

    static Answer head(boolean success, int status, String message, String rest) {
        return new Answer(
                200,
                "{\"meta\": {\"success\": %s, \"status\": %d, \"message\": \"%s\"}%s}"
                        .formatted(success, status, message, rest));
    }
}
