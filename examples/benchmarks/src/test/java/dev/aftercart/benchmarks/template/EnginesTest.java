package dev.aftercart.benchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured side by side puts out the same. */
class EnginesTest {

    @Test
    void every_engine_puts_out_the_same_mail() {
        for (OrderMail data : List.of(OrderMail.ascii(), OrderMail.arabic())) {
            String ours = MailBenchmark.normalised(
                    MailBenchmark.rendering("aftercart", data).get());
            assertThat(ours).hasSizeBetween(5_000, 6_000);
            for (String engine : engines()) {
                assertThat(MailBenchmark.normalised(
                                MailBenchmark.rendering(engine, data).get()))
                        .as(engine)
                        .isEqualTo(ours);
            }
        }
    }

    private static List<String> engines() {
        return Stream.concat(Engines.AT_BUILD_TIME.stream(), Engines.AT_RUN_TIME.stream())
                .toList();
    }

    @Test
    void the_template_of_rocker_is_the_same_text_in_its_syntax() throws IOException {
        String template =
                Files.readString(Path.of("src/main/rocker/dev/aftercart/benchmarks/template/OrderRocker.rocker.html"));
        assertThat(template).endsWith("@args (OrderMail mail)\n" + Syntax.ROCKER.translated(Engines.text()));
    }
}
