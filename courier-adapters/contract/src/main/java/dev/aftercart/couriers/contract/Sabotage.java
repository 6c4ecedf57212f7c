package dev.aftercart.couriers.contract;

import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * One way in which a call goes wrong.
 *
 * @param name what happens
 * @param response what the server does, given what carries the call out
 */
record Sabotage(String name, Response response) {

    private static final int HUGE = 256 * 1024;

    /** What the server does; it carries the call out when it asks for the answer. */
    interface Response {
        MockResponse to(Work call);
    }

    /** Carries a call out and gives the courier's answer. */
    interface Work {
        Answer carryOut();
    }

    static Sabotage drop() {
        return new Sabotage("the line drops after the call was carried out", call -> {
            call.carryOut();
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        });
    }

    static Sabotage dropBefore() {
        return new Sabotage(
                "the line drops before the call was carried out",
                call -> new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
    }

    static Sabotage truncate() {
        return new Sabotage(
                "the line drops within the answer",
                call -> builder(call.carryOut())
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());
    }

    static Sabotage slow() {
        return new Sabotage(
                "the answer is late",
                call -> builder(call.carryOut())
                        .headersDelay(800, TimeUnit.MILLISECONDS)
                        .build());
    }

    static Sabotage carriedOut(int status, String body) {
        return new Sabotage("carried out, and answered " + status, call -> {
            call.carryOut();
            return builder(new Answer(status, body))
                    .addHeader("Retry-After", "0")
                    .build();
        });
    }

    static Sabotage refused(int status, String body) {
        return new Sabotage(
                "not carried out, and answered " + status,
                call -> builder(new Answer(status, body)).build());
    }

    static Sabotage redirect() {
        return new Sabotage("carried out, and answered with a redirect", call -> {
            call.carryOut();
            return builder(new Answer(307, ""))
                    .addHeader("Location", "/elsewhere")
                    .build();
        });
    }

    /** Answers that say success, after the call was carried out, and are none. */
    static List<Sabotage> hostile() {
        List<Sabotage> all = new ArrayList<>();
        for (String body : List.of(
                "<html>Welcome to the hotel network</html>",
                "",
                "null",
                "[]",
                "{}",
                "{\"id\": null, \"meta\": null, \"result\": [], \"shipmentNo\": {}}",
                "{\"id\": {}, \"meta\": {\"status\": \"200\", \"success\": []}, \"result\": 17, \"shipmentNo\": []}",
                "{\"id\": \"../..\", \"tracking_code\": 17, \"meta\": {\"success\": true}, \"shipmentNo\": \"\"}",
                "{\"id\": \"x\", \"reference\": \"y\", \"rates\": {}, \"pickup_rates\": [null], \"postage_label\": \"\"}",
                " ".repeat(HUGE))) {
            all.add(carriedOut(200, body));
        }
        return all;
    }

    /** Every way in which a call goes wrong. */
    static List<Sabotage> all() {
        List<Sabotage> all = new ArrayList<>(hostile());
        all.addAll(List.of(drop(), dropBefore(), truncate(), slow(), redirect()));
        for (int status : new int[] {408, 409, 500, 503}) {
            all.add(carriedOut(status, "<h1>Something went wrong</h1>"));
        }
        for (int status : new int[] {400, 401, 404, 422, 429, 500}) {
            all.add(refused(status, "{\"detail\": \"no\"}"));
        }
        return all;
    }

    private static MockResponse.Builder builder(Answer answer) {
        return new MockResponse.Builder().code(answer.status()).body(answer.body());
    }
}
