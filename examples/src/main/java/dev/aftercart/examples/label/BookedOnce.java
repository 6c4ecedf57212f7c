package dev.aftercart.examples.label;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.Party;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.http.CourierHttp;
import java.io.IOException;
import java.io.PrintWriter;

/** Asks for a return label, gets no answer, asks again, and has one label. */
public final class BookedOnce {

    private BookedOnce() {}

    /**
     * Runs the example.
     *
     * @param out where it tells what happens
     * @throws IOException when no server can be started on this machine
     */
    public static void run(PrintWriter out) throws IOException {
        try (LoopbackCourier courier = LoopbackCourier.start()) {
            LabelIssuer issuer = EasyPost.create(CourierHttp.create().allowingPlainHttp(), "a-key")
                    .withBase(courier.address())
                    .withJournal(BookingJournal.inMemory());
            LabelRequest request = request();
            out.println("Asked for a return label under the key " + request.key() + ":");
            out.println("  " + words(issuer.issueLabel(request)));
            out.println("Asked again under the same key:");
            out.println("  " + words(issuer.issueLabel(request)));
            out.println("Labels that the courier sold: " + courier.sold());
        }
    }

    private static LabelRequest request() {
        Party customer = Party.of("Ann Other", "1 Elm Street", "Springfield", "US")
                .region("IL")
                .postcode("62701");
        Party shop = Party.of("Returns desk", "9 Dock Road", "Portville", "US")
                .region("NY")
                .postcode("14770");
        Consignment consignment =
                Consignment.of("1001", customer, shop, Parcel.weighing(740).measuring(300, 200, 90));
        return new LabelRequest(BookingKey.of("RMA-1001-1"), consignment, LabelFormat.PDF);
    }

    private static String words(BookingOutcome<Label> outcome) {
        if (outcome instanceof Accepted<Label> accepted) {
            Label label = accepted.value();
            return "accepted: " + label.number() + ", " + label.service() + ", " + label.price() + ", "
                    + label.documents();
        }
        if (outcome instanceof Refused<Label> refused) {
            return "refused: " + refused.reason();
        }
        if (outcome instanceof InDoubt<Label> doubt) {
            return "in doubt: " + doubt.message();
        }
        return outcome instanceof RetryLater<Label> later
                ? "later: " + later.message()
                : "unauthorised: " + ((Unauthorised<Label>) outcome).message();
    }
}
