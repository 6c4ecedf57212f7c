package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of the withdrawal page. */
final class WithdrawalValues {

    private static final Set<String> LABELS = Frame.labels(
            "name", "email", "email_why", "withdrawal_items", "withdraw", "withdrawal_confirm", "withdrawal_keep");

    private final WithdrawalView page;
    private final OrderView view;
    private final Frame frame;
    private final Speech speech;

    WithdrawalValues(WithdrawalView page, Frame frame) {
        this.page = page;
        this.view = page.order();
        this.frame = frame;
        this.speech = frame.speech();
    }

    Map<String, @Nullable Object> values() {
        Statement stated = page.statement();
        String stage = page.stage().name();
        Map<String, @Nullable Object> values = frame.values(view, LABELS);
        values.put("stage", stage);
        values.put("title", frame.say("withdrawal." + stage + ".title"));
        values.put(
                "intro",
                speech.say(Phrase.of("withdrawal." + stage + ".intro")
                        .with("shop", frame.theme().shop())));
        values.put("until", until());
        values.put("name", known(PersonalFact.NAME, stated.name()));
        values.put("email", known(PersonalFact.EMAIL, stated.email()));
        values.put("form", frame.form(view, page.form(), FormAction.WITHDRAW));
        values.put("lines", lines(stated));
        values.put("goods", new GoodsList(view, speech).values(goods(stated)));
        values.put("statement", isTold() ? statement(stated) : List.of());
        values.put("carried", isTold() ? carried(stated) : List.of());
        return values;
    }

    /** Whoever has just stated it sees what they wrote. */
    private boolean isTold() {
        return FormAction.WITHDRAW.isOpenTo(view.disclosure().level())
                && !page.stage().name().equals("asking");
    }

    private String known(PersonalFact fact, String value) {
        return view.disclosure().showsWhole(fact) ? value : "";
    }

    private @Nullable Object until() {
        LocalDate day = page.stage().lastDay();
        return day == null || !view.shows(PersonalFact.LAST_DAY)
                ? null
                : speech.say(Phrase.of("withdrawal.until").with("day", day));
    }

    /** Nothing that was named is everything. */
    private Items goods(Statement stated) {
        return stated.items().isEmpty() ? new Matter(view).ordered() : stated.items();
    }

    private List<Object> lines(Statement stated) {
        Order order = view.order();
        List<Object> lines = new ArrayList<>();
        stated.items().quantities().forEach((sku, pieces) -> {
            String title = order.line(sku).map(Line::title).orElse(sku.value());
            lines.add(Map.of("title", title, "name", FormField.QUANTITY.of(sku), "pieces", pieces));
        });
        return lines;
    }

    /** The content of the statement as it is confirmed and acknowledged. */
    private List<Object> statement(Statement stated) {
        List<Object> rows = new ArrayList<>();
        row(rows, "label.withdrawal_contract", speech.code(view.number().value()));
        row(rows, "label.name", stated.name());
        row(rows, "label.email", stated.email());
        if (page.stage().received() != null) {
            ZonedDateTime at =
                    page.stage().received().atZone(view.at().getZone()).truncatedTo(ChronoUnit.SECONDS);
            row(
                    rows,
                    "label.withdrawal_received",
                    speech.say(Phrase.of("withdrawal.at").with("at", at)));
        }
        return rows;
    }

    private void row(List<Object> rows, String label, @Nullable Object value) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("label", frame.say(label));
        row.put("value", value);
        rows.add(row);
    }

    /** The fields of the first form once more, so that what is confirmed is what was seen. */
    private static List<Object> carried(Statement stated) {
        List<Object> fields = GoodsList.fields(stated.items());
        fields.add(FormField.NAME.with(stated.name()));
        fields.add(FormField.EMAIL.with(stated.email()));
        return fields;
    }
}
