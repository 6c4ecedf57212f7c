package dev.aftercart.benchmarks.template;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The e-mail for JStachio, which looks names up in a type when it compiles. */
@JStache(path = "template/order.mustache")
record JStachioMail(OrderMail mail) {

    boolean discounted() {
        return mail.discounted();
    }

    boolean gift() {
        return mail.gift();
    }

    List<Map<String, String>> lines() {
        return mail.lines();
    }

    List<Map<String, String>> recommendations() {
        return mail.recommendations();
    }

    private String text(String name) {
        return Objects.requireNonNull(mail.texts().get(name), name);
    }

    String lang() {
        return text("lang");
    }

    String dir() {
        return text("dir");
    }

    String subject() {
        return text("subject");
    }

    String preheader() {
        return text("preheader");
    }

    String shop() {
        return text("shop");
    }

    String number() {
        return text("number");
    }

    String placed() {
        return text("placed");
    }

    String headline() {
        return text("headline");
    }

    String greeting() {
        return text("greeting");
    }

    String name() {
        return text("name");
    }

    String courier() {
        return text("courier");
    }

    String arrival() {
        return text("arrival");
    }

    String tracking() {
        return text("tracking");
    }

    String code() {
        return text("code");
    }

    String discount() {
        return text("discount");
    }

    String subtotal() {
        return text("subtotal");
    }

    String shipping() {
        return text("shipping");
    }

    String tax() {
        return text("tax");
    }

    String total() {
        return text("total");
    }

    String street() {
        return text("street");
    }

    String city() {
        return text("city");
    }

    String country() {
        return text("country");
    }

    String payment() {
        return text("payment");
    }

    String note() {
        return text("note");
    }

    String contact() {
        return text("contact");
    }

    String phone() {
        return text("phone");
    }
}
