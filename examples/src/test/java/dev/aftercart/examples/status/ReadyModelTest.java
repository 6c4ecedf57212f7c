package dev.aftercart.examples.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.Aftercart;
import dev.aftercart.Recorded;
import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.StatusModel;
import dev.aftercart.store.OrderStore;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyModelTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Money PRICE = Money.parse("EUR 640.00");

    static List<ReadyModel> models() {
        return ReadyModel.all(told -> {});
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_document_means_what_the_java_says(ReadyModel ready) {
        assertThat(StatusModel.read(ready.document(), ready.parts()).orThrow()).isEqualTo(ready.model());
        assertThat(StatusModel.read(ready.model().toYaml(), ready.parts()).orThrow())
                .isEqualTo(ready.model());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_wording_is_complete_in_three_languages(ReadyModel ready) {
        assertThat(Texts.check(ready.model().phrases(), Set.of("en", "ar", "id")))
                .isEmpty();
    }

    @Test
    void a_customer_reads_the_words_of_the_workshop_in_their_language() {
        StatusModel model = MadeToOrder.telling(told -> {}).model();
        Order order = SampleWay.through(model, 3);

        assertThat(read(order, model, "en"))
                .containsSubsequence(
                        "We are cutting the wood for your furniture.", "Your furniture is at the upholsterer’s bench.");
        assertThat(read(order, model, "ar")).contains("أثاثك الآن في مرحلة التنجيد.");
        assertThat(read(order, model, "id")).contains("Furnitur Anda sedang dilapisi kain.");
        assertThat(read(order, model, "de")).contains("Your furniture is at the upholsterer’s bench.");
    }

    @Test
    void words_with_braces_and_apostrophes_come_out_as_they_were_given() {
        String words = "It's {ready}, isn''t it? # '{'";
        StatusModel model =
                StatusModel.named("odd").start("open").says("ar", words).end().build();

        assertThat(read(SampleWay.through(model, 1), model, "ar")).contains(words);
        assertThat(read(SampleWay.through(model, 1), model, "id")).contains(words);
    }

    private static List<String> read(Order order, StatusModel model, String language) {
        Texts texts = Texts.of(model.phrases(), OrderPhrases.bundle());
        return order.timeline().forCustomer().lines().stream()
                .map(line -> texts.render(line.what(), Locale.forLanguageTag(language)))
                .toList();
    }

    @Test
    void no_wood_is_cut_before_a_deposit_is_there_and_then_it_is_reserved_once() {
        List<String> told = new ArrayList<>();
        Aftercart shop = shop(MadeToOrder.telling(told::add).model());
        shop.record("1001", order -> order.enter("accepted"));

        assertThat(shop.record("1001", order -> order.enter("cutting"))).isInstanceOf(Recorded.Vetoed.class);
        assertThat(told).isEmpty();
        shop.record("1001", order -> order.paid(Money.parse("EUR 100.00"), "deposit"));
        assertThat(shop.record("1001", order -> order.enter("cutting"))).isInstanceOf(Recorded.Done.class);
        assertThat(told).containsExactly("wood for 1001");
        assertThat(shop.order("1001").milestone()).isEqualTo(Milestone.PREPARING);
    }

    @Test
    void a_late_order_says_what_keeps_it() {
        StatusModel model = MadeToOrder.telling(told -> {}).model();
        Aftercart shop = shop(model);
        shop.record("1001", order -> order.enter("accepted"));
        Order order = shop.order("1001");
        Explanation late = model.late(order, model.dueAt(order).orElseThrow()).orElseThrow();
        Texts texts = Texts.of(
                PhraseBundle.named("own").with("en", Map.of("deposit-missing", "The deposit is missing.")),
                OrderPhrases.bundle());

        assertThat(texts.render(late, Locale.ENGLISH))
                .contains(
                        "The order should have left the status “accepted” by",
                        "- The order has been there since",
                        "- 3 days are expected there.",
                        "- It cannot enter “cutting” yet: The deposit is missing.",
                        "- It ends when the order enters “cancelled”.");
    }

    private static Aftercart shop(StatusModel model) {
        Aftercart shop = Aftercart.with(OrderStore.inMemory(), InstantSource.fixed(NOW))
                .statuses(model)
                .build();
        shop.record(Order.place("1001").at(NOW).line("ARMCHAIR", "Armchair", 1, PRICE));
        return shop;
    }
}
