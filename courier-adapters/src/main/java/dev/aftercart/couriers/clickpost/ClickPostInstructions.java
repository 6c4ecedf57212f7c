package dev.aftercart.couriers.clickpost;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.Acknowledgement;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.DeliveryInstruction;
import dev.aftercart.courier.DeliveryInstruction.DeliverTo;
import dev.aftercart.courier.DeliveryInstruction.TryAgain;
import dev.aftercart.courier.Party;
import dev.aftercart.couriers.clickpost.ClickPostAccount.Head;
import dev.aftercart.couriers.internal.BookingAnswers;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells ClickPost's courier partner what to do after a non-delivery report (NDR). */
record ClickPostInstructions(ClickPostAccount account) {

    BookingOutcome<Acknowledgement> instruct(DeliveryInstruction instruction) {
        byte[] body = body(instruction).toString().getBytes(StandardCharsets.UTF_8);
        HttpOutcome outcome = account.http()
                .send(account.request("v1", "ndr", "update")
                        .query("cp_id", account.partner())
                        .post("application/json", body));
        if (outcome instanceof HttpFailure failure) {
            return BookingAnswers.unanswered(failure);
        }
        Discretion discretion = instruction.wish() instanceof DeliverTo to
                ? account.discretion().and(to.party())
                : account.discretion();
        return receipt((HttpAnswer) outcome, discretion);
    }

    private static ArrayNode body(DeliveryInstruction instruction) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ObjectNode one = list.addObject().put("waybill", instruction.number().value());
        if (instruction.wish() instanceof TryAgain again) {
            var day = again.on();
            one.put("act", day == null ? "RE-ATTEMPT" : "DEFER_DLV");
            if (day != null) {
                one.putObject("action_data").put("deferred_date", day.toString());
            }
        } else if (instruction.wish() instanceof DeliverTo to) {
            one.put("act", "EDIT_DETAILS");
            ObjectNode details = one.putObject("action_data");
            details.put("name", to.party().name()).put("add", address(to.party()));
            if (to.party().phone() != null) {
                details.put("phone", to.party().phone());
            }
        } else {
            one.put("act", "INITIATE_RTO");
        }
        return list;
    }

    private static String address(Party party) {
        return Stream.of(party.street(), party.house(), party.city(), party.region(), party.postcode())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private static BookingOutcome<Acknowledgement> receipt(HttpAnswer answer, Discretion discretion) {
        Head head = ClickPostAccount.head(answer).orElse(null);
        if (head == null || !head.success()) {
            return ClickPostRefusal.of(answer, discretion);
        }
        JsonNode one = Json.at(head.root(), "result", "ndr_update_status").path(0);
        String done = Json.text(one, "status");
        String said = Json.text(one, "cp_response");
        if (done == null) {
            return new InDoubt<>(null, "ClickPost's answer does not say what became of the instruction");
        }
        String words = said == null ? "" : discretion.of(said);
        return done.equalsIgnoreCase("true")
                ? new Accepted<>(new Acknowledgement(words.isEmpty() ? null : words))
                : new Refused<>("the courier partner does not follow the instruction: " + words, null);
    }
}
