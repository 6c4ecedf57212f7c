package dev.aftercart.returns.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Finding;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndiaAndIndonesiaTest {

    @Test
    void in_india_nothing_faulty_or_late_is_refused_outright_and_nothing_else_is_given() {
        ReturnPolicy policy = Shops.refusing(Floors.india());
        Purchase purchase = Purchase.in("IN", "Asia/Kolkata", "2026-03-02").received("2026-03-05");

        assertThat(purchase.by(policy, "2026-03-06").finding()).isEqualTo(Finding.EXCLUDED);
        assertThat(purchase.because(ReturnReason.LATE).by(policy, "2026-03-06").outcome())
                .isEqualTo(Outcome.REVIEW);
        assertThat(purchase.because(ReturnReason.NOT_AS_DESCRIBED)
                        .by(policy, "2026-05-06")
                        .resolutions()
                        .offers(Resolution.REFUND))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, 2026-03-13", // Wednesday: Thursday and Friday
        "2026-03-12, 2026-03-16", // Thursday: Friday and Monday
        "2026-03-14, 2026-03-17", // Saturday: Monday and Tuesday
        "2026-03-17, 2026-03-20" // Tuesday: Wednesday and, over the holiday, Friday
    })
    void in_indonesia_two_working_days_after_the_receipt_are_counted(String received, String last) {
        WorkingCalendar calendar = WorkingCalendar.in(ZoneId.of("Asia/Jakarta"))
                .withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .withHolidays(List.of(LocalDate.parse("2026-03-19")));
        ReturnPolicy policy = Shops.refusing(Floors.indonesia(calendar));
        Purchase broken = Purchase.in("ID", "Asia/Jakarta", "2026-03-02")
                .received(received)
                .because(ReturnReason.DEFECTIVE);

        assertThat(broken.by(policy, last, 23).outcome()).isEqualTo(Outcome.YES);
        assertThat(broken.by(policy, LocalDate.parse(last).plusDays(1).toString(), 0)
                        .finding())
                .isEqualTo(Finding.WINDOW_CLOSED);
        assertThat(broken.because(ReturnReason.STYLE).by(policy, received, 16).finding())
                .isEqualTo(Finding.EXCLUDED);
    }
}
