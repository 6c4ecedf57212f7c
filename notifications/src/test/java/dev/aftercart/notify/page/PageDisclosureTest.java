package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Party;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.OrderNumber;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told what; {@link DisclosureMatrixTest} looks at every page. */
class PageDisclosureTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void an_unsubscribe_link_shows_nobody_in_any_language(String language) {
        Grant grant = new Grant(
                OrderNumber.of("1001"),
                LinkPurpose.UNSUBSCRIBE,
                AccessLevel.VERIFIED,
                Recipient.CUSTOMER,
                OrderStory.at(20, 0),
                0);
        Party sara = Party.of("Sara Al Harbi", "Palm Street", "Jeddah", "SA").email("sara@mail.example");
        OrderView view = OrderView.of(OrderStory.placed("en").delivered().order(), OrderStory.at(12, 9))
                .disclosing(Disclosure.of(grant));
        String page = Pages.shipped(EveryPageTest.TEXTS, Theme.of("Acme"))
                .tracking(TrackingView.of(view).deliverTo(sara), Locale.forLanguageTag(language));
        assertThat(page).doesNotContain("Sara", "S. H.", "Jeddah", "mail.example", "SAR", OrderStory.FIRST.value());
    }

    @ParameterizedTest
    @CsvSource({"LINK, false, false, false", "TOKEN, true, true, false", "VERIFIED, true, true, true"})
    void codes_parcel_numbers_and_prices_are_for_those_who_may(
            AccessLevel level, boolean number, boolean prices, boolean code) {
        Disclosure customer = Disclosure.of(grant(level, Recipient.CUSTOMER));
        assertThat(customer.shows(PersonalFact.TRACKING_NUMBER)).isEqualTo(number);
        assertThat(customer.shows(PersonalFact.PRICES)).isEqualTo(prices);
        assertThat(customer.shows(PersonalFact.PICKUP_CODE)).isEqualTo(code);
        Disclosure gift = Disclosure.of(grant(level, Recipient.GIFT_RECIPIENT));
        assertThat(gift.shows(PersonalFact.PRICES)).isFalse();
        assertThat(gift.shows(PersonalFact.EMAIL)).isFalse();
    }

    private static Grant grant(AccessLevel level, Recipient audience) {
        return Grant.of(OrderNumber.of("1001"), LinkPurpose.ORDER, OrderStory.at(20, 0))
                .level(level)
                .audience(audience);
    }
}
