package dev.aftercart.notify.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.aftercart.customer.Customer;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.channel.Failover;
import dev.aftercart.notify.channel.HttpEnd;
import dev.aftercart.notify.channel.OtherEnd.Manner;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.SmtpSender;
import dev.aftercart.notify.channel.sms.OutgoingSms;
import dev.aftercart.notify.channel.sms.TwilioSms;
import dev.aftercart.notify.channel.sms.UnifonicSms;
import dev.aftercart.notify.channel.whatsapp.WhatsAppCloud;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.FormTokens;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemoryRevocations;
import dev.aftercart.notify.page.access.InMemorySpentTokens;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.PageLinks;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.notify.page.action.MessageChoice;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageForm;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** From the order to the wire, by the channels of this library. */
class ChannelStoryTest {

    private static final String TRACKING = "https://acme.example/t/4k1x";
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofMillis(300);
    private static final Views VIEWS = Views.plain().link(Link.TRACKING, (order, message, now) -> TRACKING);

    @Test
    void a_text_message_carries_the_short_form_of_the_words_and_the_link() throws IOException {
        try (HttpEnd twilio = twilio()) {
            World world = world(builder -> builder.sms(twilio(twilio)));
            outForDelivery(world);

            assertThat(fields(twilio.requests().get(0)))
                    .containsEntry("To", "+966500000000")
                    .containsEntry(
                            "Body",
                            "Acme: Your order 1001 is out for delivery. Please keep your phone at hand.\n" + TRACKING);
            assertThat(world.message("out_for_delivery").state()).isEqualTo(OrderMessage.State.SENT);
        }
    }

    @Test
    void the_second_provider_sends_what_the_first_certainly_has_not() throws IOException {
        try (HttpEnd unifonic = unifonic();
                HttpEnd twilio = twilio()) {
            World world = world(builder -> builder.sms(either(unifonic, twilio, PATIENT)));
            unifonic.behave(Manner.REFUSES_FOR_NOW);
            outForDelivery(world);

            assertThat(unifonic.requests()).hasSize(1);
            assertThat(twilio.taken()).isEqualTo(1);
            assertThat(world.message("out_for_delivery").state()).isEqualTo(OrderMessage.State.SENT);
            assertThat(world.message("out_for_delivery").attempts()).isEqualTo(1);
        }
    }

    @Test
    void nobody_sends_again_what_the_first_may_have_sent() throws IOException {
        for (Manner doubtful : List.of(
                Manner.TAKES_IT_AND_HANGS_UP, Manner.TAKES_IT_AND_FALLS_SILENT, Manner.TAKES_IT_AND_TALKS_NONSENSE)) {
            try (HttpEnd unifonic = unifonic();
                    HttpEnd twilio = twilio()) {
                Duration patience = doubtful == Manner.TAKES_IT_AND_FALLS_SILENT ? IMPATIENT : PATIENT;
                World world = world(builder -> builder.sms(either(unifonic, twilio, patience)));
                unifonic.behave(doubtful);
                outForDelivery(world);
                unifonic.behave(Manner.TAKES_IT);
                world.runOn(World.MORNING.plus(Duration.ofDays(1)));

                assertThat(unifonic.taken()).as("%s", doubtful).isEqualTo(1);
                assertThat(twilio.requests()).as("%s", doubtful).isEmpty();
                assertThat(world.message("out_for_delivery").state()).isEqualTo(OrderMessage.State.IN_DOUBT);
            }
        }
    }

    @Test
    void a_number_that_cannot_be_one_is_no_address_and_the_mail_carries_it() throws IOException {
        try (HttpEnd twilio = twilio()) {
            World world = world(builder -> builder.sms(twilio(twilio)));
            world.store.save(Customer.of("c-77").email("sara@example.com").phone("call me"));
            outForDelivery(world);

            assertThat(twilio.requests()).isEmpty();
            assertThat(world.order().messages())
                    .filteredOn(message -> message.channel().equals("sms"))
                    .extracting(OrderMessage::reason)
                    .containsExactly("no_address");
            assertThat(world.provider.taken)
                    .extracting(one -> one.message().kind())
                    .contains(MessageKind.OUT_FOR_DELIVERY);
        }
    }

    @Test
    void whatsapp_carries_the_approved_template_its_parameters_and_the_end_of_the_link() throws IOException {
        try (HttpEnd meta = HttpEnd.answering(HttpEnd.says(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}"))) {
            World world = world(builder -> builder.whatsApp(
                    WhatsAppCloud.create(HttpEnd.http(), "v23.0", "1555", "token")
                            .withBase(meta.address()),
                    "https://acme.example/"));
            world.wishes = Preferences.none().reach(Recipient.CUSTOMER, Channel.WHATSAPP);
            outForDelivery(world);

            JsonNode sent =
                    new ObjectMapper().readTree(meta.requests().get(0).getBody().toByteArray());
            assertThat(sent.at("/to").asText()).isEqualTo("966500000000");
            assertThat(sent.at("/template/name").asText()).isEqualTo("out_for_delivery");
            assertThat(sent.at("/template/components/0/parameters/0/text").asText())
                    .isEqualTo("1001");
            assertThat(sent.at("/template/components/1/parameters/0/text").asText())
                    .isEqualTo("t/4k1x");
            OrderMessage message = world.message("out_for_delivery");
            assertThat(sent.at("/biz_opaque_callback_data").asText()).isEqualTo(message.key());
            assertThat(message.state()).isEqualTo(OrderMessage.State.SENT);
        }
    }

    @Test
    void a_marketing_mail_is_ended_by_one_click_on_the_link_in_its_header() throws Exception {
        PageLinks links = PageLinks.of(SigningKeys.of("2026a", new byte[32]), new InMemoryRevocations());
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            World world = world(builder -> builder.email(
                            SmtpSender.to("localhost", server.getSmtp().getPort())
                                    .allowingPlainText(),
                            "Acme <orders@acme.example>")
                    .messages(
                            World.MESSAGES,
                            VIEWS.link(
                                    Link.UNSUBSCRIBE,
                                    (order, message, now) -> "https://acme.example/u/"
                                            + links.sign(Grant.of(
                                                    order.number(),
                                                    LinkPurpose.UNSUBSCRIBE,
                                                    order.placedAt().plus(Duration.ofDays(400)))))));
            world.wishes = Preferences.none().allow(Consent.MARKETING, true);
            world.begin();
            world.happens(List.of(World.scan(Phase.DELIVERED, Detail.DELIVERED, world.now)));
            world.runOn(World.MORNING.plus(Duration.ofDays(10)));

            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails[0].getSubject()).isEqualTo("We have your order 1001");
            assertThat(mails[0].getHeader("List-Unsubscribe")).isNull();
            assertThat(mails[0].getHeader("References")).isNotNull();
            MimeMessage feedback = mails[mails.length - 1];
            assertThat(feedback.getSubject()).isEqualTo("How is it? Your view in one tap");
            assertThat(feedback.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(feedback.getHeader("References")).isNull();

            String url = feedback.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
            Access access = links.read(url.replace("https://acme.example/u/", ""), LinkPurpose.UNSUBSCRIBE, world.now);
            PageForm click = PageForm.read(
                    "POST",
                    "application/x-www-form-urlencoded",
                    "List-Unsubscribe=One-Click".getBytes(StandardCharsets.US_ASCII));
            PageActions actions = PageActions.of(
                    FormTokens.of(SigningKeys.of("2026a", new byte[32]), new InMemorySpentTokens(() -> world.now)));
            assertThat(actions.read(click, access, world.now))
                    .isInstanceOfSatisfying(
                            PageResult.Asked.class,
                            asked -> assertThat(asked.action()).isInstanceOf(MessageChoice.Unsubscribe.class));
        } finally {
            server.stop();
        }
    }

    private static World world(UnaryOperator<DispatcherBuilder> channel) {
        return new World(
                World.MORNING,
                () -> {},
                (message, at) -> new SendOutcome.Sent("test", message.key(), at),
                builder -> channel.apply(builder.messages(World.MESSAGES, VIEWS)));
    }

    private static void outForDelivery(World world) {
        world.begin();
        world.happens(List.of(World.scan(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY, world.now)));
        world.runAll();
    }

    private static HttpEnd twilio() throws IOException {
        return HttpEnd.answering(HttpEnd.says(201, "{\"sid\":\"SM0001\",\"status\":\"queued\"}"));
    }

    private static HttpEnd unifonic() throws IOException {
        return new HttpEnd(Map.of(
                Manner.TAKES_IT,
                HttpEnd.says(200, "{\"success\":true,\"data\":{\"MessageID\":\"77\"}}"),
                Manner.REFUSES_FOR_NOW,
                HttpEnd.says(503, "")));
    }

    private static Sender<OutgoingSms> twilio(HttpEnd end) {
        return TwilioSms.create(HttpEnd.http(), "AC0001", "token", "ACME").withBase(end.address());
    }

    private static Sender<OutgoingSms> either(HttpEnd unifonic, HttpEnd twilio, Duration patience) {
        return Failover.of(List.of(
                UnifonicSms.create(HttpEnd.http(patience), "app", "ACME").withBase(unifonic.address()),
                twilio(twilio)));
    }

    private static Map<String, String> fields(RecordedRequest request) {
        return Arrays.stream(request.getBody().utf8().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
