package dev.aftercart.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A courier of the shop's own: one van, with an interface as its programmer liked it. It passes the courier contract. */
public final class OurVan implements Courier {

    private static final CourierCode CODE = CourierCode.of("our-van");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Status(Phase phase, Detail detail) {}

    private static final Map<String, Status> STATUSES = Map.of(
            "PACKED", new Status(Phase.PRE_SHIPMENT, Detail.DATA_RECEIVED),
            "ON_THE_ROAD", new Status(Phase.TRANSIT, Detail.IN_TRANSIT),
            "NEXT_STOP", new Status(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY),
            "NOBODY_HOME", new Status(Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED),
            "HANDED_OVER", new Status(Phase.DELIVERED, Detail.DELIVERED));

    private static final Status UNKNOWN = new Status(Phase.UNMAPPED, Detail.UNMAPPED);

    private final CourierHttp http;
    private final URI base;
    private final String token;

    /**
     * The van.
     *
     * @param http what carries the calls
     * @param base where its interface is
     * @param token what opens it
     */
    public OurVan(CourierHttp http, URI base, String token) {
        this.http = http;
        this.base = base;
        this.token = token;
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        queries.forEach(query -> outcomes.addAll(track(query.number())));
        return outcomes;
    }

    private List<TrackingOutcome> track(TrackingNumber number) {
        CourierRequest request =
                CourierRequest.to(base).path("parcels").path(number.value()).header("Authorization", "Bearer " + token);
        return Answers.read(http.send(request), number, this::parse);
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal =
                PushChecks.secretHeader("Authorization", "Bearer " + token).refusal(request);
        return PushResult.of(
                refusal.isPresent() ? List.of(new TrackingOutcome.Unauthorised(refusal.get())) : parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        try {
            JsonNode parcel = JSON.readTree(body);
            return List.of(new TrackingOutcome.Reading(reading(parcel)));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return List.of(TrackingOutcome.Unreadable.because("", "not what the van sends"));
        }
    }

    private static TrackingReading reading(JsonNode parcel) {
        TrackingNumber number = TrackingNumber.of(parcel.path("parcel").asText());
        List<TrackingEvent> events = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (JsonNode scan : parcel.path("scans")) {
            String said = scan.path("what").asText();
            Status status = STATUSES.getOrDefault(said, UNKNOWN);
            if (!STATUSES.containsKey(said)) {
                diagnostics.add(Diagnostic.warning("scans[" + events.size() + "].what", said + " is not known"));
            }
            events.add(TrackingEvent.of(status.phase(), status.detail())
                    .time(EventTime.of(OffsetDateTime.parse(scan.path("at").asText())))
                    .place(Place.of("SA", scan.path("town").asText()))
                    .provenance(new Provenance(CODE.value(), null, null, said, null, null))
                    .build());
        }
        Observation seen = events.isEmpty() ? Observation.AWAITING_FIRST_SCAN : Observation.ACTIVE;
        return new TrackingReading(CODE, number, Set.of(), null, events, List.of(), seen, diagnostics);
    }
}
