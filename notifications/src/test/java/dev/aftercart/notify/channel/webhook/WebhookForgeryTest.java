package dev.aftercart.notify.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.http.CourierHttp;
import dev.aftercart.notify.channel.HttpEnd;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import mockwebserver3.MockResponse;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ways by which an address that somebody gave for a webhook could lead into a private network: a number, however it is
 * written, a name, what the name leads to, a redirect, a proxy. The end that would be reached is real, and nobody reaches it.
 */
final class WebhookForgeryTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final WebhookMessage MESSAGE = WebhookMessage.of("1001:shipped", "{}");
    private static final WebhookSignatures SIGNATURES =
            WebhookSignatures.by(List.of(WebhookKey.of("whsec_" + "b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xk")));
    private static final NotSent FORBIDDEN = NotSent.forGood(SendReason.FORBIDDEN_ADDRESS, "");

    private final HttpEnd inside = open();

    private static HttpEnd open() {
        try {
            return HttpEnd.answering(HttpEnd.says(200, ""));
        } catch (IOException e) {
            throw new AssertionError("no server could be opened", e);
        }
    }

    @AfterEach
    void close() {
        inside.close();
    }

    private SendOutcome send(CourierHttp http, String host) {
        URI address = URI.create("http://" + host + ":" + inside.address().getPort() + "/");
        return WebhookSender.to(http, address, SIGNATURES).send(MESSAGE, NOW);
    }

    private static CourierHttp resolving(Dns dns) {
        return CourierHttp.create(new OkHttpClient.Builder().dns(dns).build()).allowingPlainHttp();
    }

    /** Addresses in digits, which are not looked up. */
    private static List<InetAddress> addresses(String... written) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String each : written) {
            addresses.addAll(List.of(InetAddress.getAllByName(each)));
        }
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "0",
                "2130706433",
                "10.0.0.7",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "168.63.129.16"
            })
    void a_private_number_is_not_called(String host) {
        assertThat(send(HttpEnd.http(), host)).isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[::1]",
                "[::]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[::ffff:0:127.0.0.1]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b:1::7f00:1]",
                "[2002:7f00:1::]",
                "[2001:0:7f00:1::]",
                "[fe80::1]",
                "[fec0::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[2001:db8::1]"
            })
    void no_form_of_ipv6_leads_inside(String host) {
        assertThat(send(HttpEnd.http(), host)).isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "localhost."})
    void a_name_of_the_machine_itself_is_not_called(String host) {
        assertThat(send(HttpEnd.http(), host)).isInstanceOf(NotSent.class);
        assertThat(inside.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.7", "::ffff:10.0.0.7", "fd00:ec2::254", "169.254.169.254"})
    void a_name_that_leads_inside_is_not_called(String answer) throws UnknownHostException {
        List<InetAddress> answers = addresses(answer);
        assertThat(send(resolving(name -> answers), "hooks.acme.example")).isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).isEmpty();
    }

    @Test
    void a_name_that_leads_to_many_places_inside_is_called_at_none() throws UnknownHostException {
        List<InetAddress> answers = addresses("10.0.0.7", "::1", "127.0.0.1");
        assertThat(send(resolving(name -> answers), "hooks.acme.example")).isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).isEmpty();
    }

    /** What was looked up before counts for nothing: the line itself is looked at. */
    @Test
    void a_name_that_leads_elsewhere_the_second_time_is_not_followed() throws IOException {
        List<InetAddress> here = addresses("127.0.0.1");
        OkHttpClient client = new OkHttpClient.Builder().dns(name -> here).build();
        CourierHttp http = CourierHttp.create(client).allowingPlainHttp();
        URI address = URI.create("http://hooks.acme.example:" + inside.address().getPort() + "/");
        assertThat(WebhookSender.inside(http, address, SIGNATURES).send(MESSAGE, NOW))
                .isInstanceOf(SendOutcome.Sent.class);
        assertThat(WebhookSender.to(http, address, SIGNATURES).send(MESSAGE, NOW))
                .isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).hasSize(1);
    }

    @Test
    void a_name_that_leads_nowhere_at_first_and_inside_after_is_not_called() throws UnknownHostException {
        Queue<List<InetAddress>> answers = new ArrayDeque<>(List.of(List.of(), addresses("127.0.0.1")));
        CourierHttp http = resolving(name -> answers.remove());
        assertThat(send(http, "hooks.acme.example")).isInstanceOf(NotSent.class);
        assertThat(send(http, "hooks.acme.example")).isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) throws IOException {
        MockResponse away = HttpEnd.says(status, "")
                .newBuilder()
                .addHeader("Location", inside.address().toString())
                .build();
        try (HttpEnd end = HttpEnd.answering(away)) {
            CourierHttp http = HttpEnd.http(Duration.ofSeconds(10));
            assertThat(WebhookSender.inside(http, end.address(), SIGNATURES).send(MESSAGE, NOW))
                    .isInstanceOfAny(InDoubt.class, NotSent.class);
            assertThat(end.requests()).hasSize(1);
        }
        assertThat(inside.requests()).isEmpty();
    }

    @Test
    void a_proxy_of_the_shop_is_no_way_inside() {
        Proxy proxy = new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), inside.address().getPort()));
        CourierHttp http = CourierHttp.create(
                        new OkHttpClient.Builder().proxy(proxy).build())
                .allowingPlainHttp();
        assertThat(send(http, "10.0.0.7")).isEqualTo(FORBIDDEN);
        assertThat(inside.requests()).isEmpty();
    }

    @Test
    void plain_http_is_not_called() {
        assertThat(send(CourierHttp.create(), "127.0.0.1")).isEqualTo(FORBIDDEN);
        assertThat(WebhookSender.to(CourierHttp.create(), URI.create("http://acme.example/"), SIGNATURES)
                        .send(MESSAGE, NOW))
                .isEqualTo(FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.example@10.0.0.1/",
                "https://acme.example:x@10.0.0.1/",
                "https:///x",
                "https://127.1/",
                "https://0x7f.1/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://%31%32%37.0.0.1/",
                "https://\u2460\u2461\u2466.0.0.1/",
                "https://[fe80::1%25lo]/",
                "ftp://acme.example/",
                "gopher://127.0.0.1/",
                "file:///x"
            })
    void an_address_that_is_not_plainly_a_host_is_refused_or_not_called(String address) {
        try {
            WebhookSender sender = WebhookSender.to(HttpEnd.http(), URI.create(address), SIGNATURES);
            assertThat(sender.send(MESSAGE, NOW)).isInstanceOf(NotSent.class);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageNotContaining("x@");
        }
    }
}
