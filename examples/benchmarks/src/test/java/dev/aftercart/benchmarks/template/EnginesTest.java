package dev.aftercart.benchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured side by side puts out the same. */
class EnginesTest {

    @Test
    void every_engine_puts_out_the_same_mail() {
        for (OrderMail data : List.of(OrderMail.ascii(), OrderMail.arabic())) {
            String ours = MailBenchmark.normalised(
                    MailBenchmark.rendering("aftercart", data).get());
            assertThat(ours).hasSizeBetween(5_000, 6_000);
            for (String engine : Engines.AT_RUN_TIME) {
                assertThat(MailBenchmark.normalised(
                                MailBenchmark.rendering(engine, data).get()))
                        .as(engine)
                        .isEqualTo(ours);
            }
        }
    }
}
