package dev.aftercart.couriers.clickpost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Mutations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies with bytes and pieces changed at random: whatever comes is an outcome. */
class ClickPostMutationTest {

    private static final List<String> SEEDS = List.of("""
            {"meta":{"status":200,"success":true,"message":"x"},"result":{"400700123":{"latest_status":{"clickpost_status_code":9,
            "timestamp":"2026-03-02 10:00:00"},"scans":[{"clickpost_status_code":9,"remark":"Not at home","status":"UD",
            "location":"Pune","timestamp":"2026-03-02 10:00:00"},{"clickpost_status_code":5,"timestamp":"2026-03-01 10:00:00"}],
            "additional":{"courier_partner_edd":"2026-03-05","ndr":{"ndr_bucket_code":1}},"valid":true},"400700124":null}}""", """
            {"waybill":"400700123","cp_id":4,"clickpost_status_code":8,"timestamp":"2026-03-02T10:00:00Z","additional":{
            "is_rvp":true,"forward_awb":"400700100","latest_status":{"clickpost_status_code":8,"timestamp":"2026-03-02"}}}""", "{\"meta\":{\"status\":330,\"success\":false}}");

    @Test
    void whatever_comes_is_an_outcome() {
        Mutations.of("ClickPostMutationTest", SEEDS)
                .forEach(body -> assertThat(ClickPost.parser().parse(body)).isNotEmpty());
    }
}
