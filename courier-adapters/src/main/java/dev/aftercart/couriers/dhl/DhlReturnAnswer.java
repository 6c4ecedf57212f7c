package dev.aftercart.couriers.dhl;

import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelDocument;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.couriers.internal.BookingAnswers;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what DHL answers to the order of a return label. */
final class DhlReturnAnswer {

    private DhlReturnAnswer() {}

    /** The label of a good answer; in doubt where it has no number, for then DHL may have made one. */
    static BookingOutcome<Label> label(byte[] body) {
        JsonNode root = Json.read(body).value().orElse(null);
        TrackingNumber number = root == null ? null : Numbers.of(Json.text(root, "shipmentNo"));
        if (root == null || number == null || !BookingId.isOne(number.value())) {
            return new InDoubt<>(null, "DHL's answer cannot be read");
        }
        List<LabelDocument> documents = new ArrayList<>();
        add(documents, null, Json.text(root, "label", "b64"));
        add(documents, LabelFormat.QR_CODE, Json.text(root, "qrLabel", "b64"));
        return new Accepted<>(
                new Label(DhlReturns.CODE, BookingId.of(number.value()), number, documents, null, "DHL Retoure"));
    }

    private static void add(List<LabelDocument> documents, @Nullable LabelFormat known, @Nullable String base64) {
        byte[] bytes = base64 == null ? new byte[0] : decoded(base64);
        LabelFormat format = known == null ? format(bytes) : known;
        if (bytes.length > 0 && format != null) {
            documents.add(LabelDocument.of(format, bytes));
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** DHL does not say what its labels are; their first bytes do. */
    private static @Nullable LabelFormat format(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return LabelFormat.PDF;
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G')) {
            return LabelFormat.PNG;
        }
        return begins(bytes, '^', 'X', 'A') ? LabelFormat.ZPL : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }

    /** What an answer says that is no label: problem JSON, at times with what is wrong with which field. */
    static BookingOutcome<Label> refused(HttpAnswer answer, Discretion discretion) {
        String otherwise = "DHL answered HTTP " + answer.status();
        JsonNode root = Json.read(answer.body()).value().orElse(null);
        if (root == null) {
            return BookingAnswers.refused(answer, otherwise, null);
        }
        JsonNode fault = root.path("items").path(0).path("validationMessages").path(0);
        String said = Json.text(fault, "validationMessage");
        String detail = said == null ? Json.text(root, "detail") : said;
        String message = detail == null ? otherwise : discretion.of(detail);
        return BookingAnswers.refused(answer, message, Json.text(fault, "property"));
    }
}
