package dev.aftercart.couriers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.overview.CourierProfile;
import dev.aftercart.couriers.overview.CourierProfiles;
import dev.aftercart.couriers.overview.ProfileTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of couriers in the README is the one that the code makes. */
class ReadmeTableTest {

    @Test
    void the_readme_has_the_table_that_the_code_makes() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int begin = lines.indexOf("<!-- couriers -->");
        int end = lines.indexOf("<!-- end of couriers -->");
        assertThat(begin).as("the mark before the table").isNotNegative();
        assertThat(lines.subList(begin + 1, end))
                .as("put what \"examples/aftercart couriers\" prints between the marks in README.md")
                .isEqualTo(ProfileTable.markdown(CourierProfiles.all()));
    }

    @Test
    void more_than_nineteen_codes_of_twenty_are_understood_wherever_somebody_published_what_they_mean() {
        for (CourierProfile profile : CourierProfiles.all()) {
            CourierProfile.Codes codes = profile.codes();
            // Nobody published what Canada Post's mean; unmapped-codes.tsv has the reasons of the others.
            int allowed = profile.code().value().equals("canadapost") ? codes.published() : 3 + codes.published() / 20;
            assertThat(codes.published() - codes.understood())
                    .as("codes of %s not understood", profile.code())
                    .isLessThanOrEqualTo(allowed);
        }
    }
}
