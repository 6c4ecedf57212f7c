package dev.aftercart.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressesTest {

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
        server.enqueue(new MockResponse.Builder().code(200).build());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "2001:db8::1",
                "100::1"
            })
    void an_address_within_some_network_is_not_public(String address) throws IOException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "168.63.129.17",
                "11.0.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1"
            })
    void an_address_of_the_open_internet_is(String address) throws IOException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0"})
    void no_way_to_write_the_machine_itself_leads_there(String host) {
        HttpOutcome outcome = guarded(new OkHttpClient()).send(post(host));
        assertThat(outcome).isInstanceOfSatisfying(HttpFailure.class, failure -> {
            assertThat(failure.sent()).isFalse();
            assertThat(failure.kind()).isIn(HttpFailure.Kind.REFUSED, HttpFailure.Kind.UNREACHABLE);
        });
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_name_that_leads_inside_is_refused_whatever_it_led_to_before() throws IOException {
        InetAddress inside = InetAddress.getByAddress("api.example.com", new byte[] {127, 0, 0, 1});
        OkHttpClient client =
                new OkHttpClient.Builder().dns(name -> List.of(inside)).build();
        assertThat(CourierHttp.create(client).allowingPlainHttp().send(post("api.example.com")))
                .isInstanceOf(HttpAnswer.class);
        assertThat(guarded(client).send(post("api.example.com")))
                .isEqualTo(new HttpFailure(
                        HttpFailure.Kind.REFUSED, "api.example.com: leads to an address that is not public"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void no_socket_of_the_guard_connects_inside_by_any_of_its_ways() throws IOException {
        PublicSockets sockets = new PublicSockets();
        InetAddress loopback = InetAddress.getLoopbackAddress();
        int port = server.getPort();
        assertThatThrownBy(() -> sockets.createSocket("localhost", port)).hasMessage("not a public address");
        assertThatThrownBy(() -> sockets.createSocket(loopback, port)).hasMessage("not a public address");
        assertThatThrownBy(() -> sockets.createSocket("localhost", port, loopback, 0))
                .hasMessage("not a public address");
        assertThatThrownBy(() -> sockets.createSocket(loopback, port, loopback, 0))
                .hasMessage("not a public address");
        try (Socket socket = sockets.createSocket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(loopback, port)))
                    .isInstanceOf(PublicSockets.ForbiddenException.class);
        }
    }

    private CourierRequest post(String host) {
        return CourierRequest.to(URI.create("http://" + host + ":" + server.getPort() + "/"))
                .post("text/plain", "x".getBytes(StandardCharsets.UTF_8));
    }

    private static CourierHttp guarded(OkHttpClient client) {
        return CourierHttp.create(client).allowingPlainHttp().toPublicAddressesOnly();
    }
}
