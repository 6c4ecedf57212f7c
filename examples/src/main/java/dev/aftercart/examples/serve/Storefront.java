package dev.aftercart.examples.serve;

import com.sun.net.httpserver.HttpServer;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.LinkPurpose;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** A shop on this machine alone: its orders are made up, its pages, forms and messages are those of the library. */
public final class Storefront implements AutoCloseable {

    private final HttpServer server;
    private final Counter counter;
    private final Refusals refusals;
    private final Orders orders;
    private final Outbox outbox = new Outbox();

    private Storefront(HttpServer server, long seed, InstantSource clock) {
        this.server = server;
        this.counter = new Counter(clock, new SecureRandom());
        this.refusals = new Refusals(counter.pages);
        this.orders = Orders.open(seed, counter, base(), outbox);
    }

    /**
     * Opens the shop.
     *
     * @param port where, on the loopback address; 0 for any that is free
     * @param seed what the orders are made up from
     * @param clock tells the day on which the shop opens, and when links and forms end
     * @return the shop, which answers until it is closed
     * @throws IOException when the port is taken
     */
    public static Storefront open(int port, long seed, InstantSource clock) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Storefront shop = new Storefront(server, seed, clock);
        server.createContext("/", new Gate(shop.routes(), shop.refusals));
        // Without an executor it answers one request at a time, which is all that shops that are not thread-safe can
        // bear.
        server.start();
        return shop;
    }

    /**
     * Where the shop is.
     *
     * @return the address of its start page
     */
    public URI address() {
        return URI.create(base() + "/");
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Router routes() {
        StartPage start = new StartPage(counter, orders, outbox, refusals);
        MessagePages messages = new MessagePages(outbox, refusals);
        LookupPages lookup = new LookupPages(counter, orders);
        TrackingPages tracking = new TrackingPages(counter);
        CancellationPages cancellation = new CancellationPages(counter);
        ReturnPages returns = new ReturnPages(counter);
        WithdrawalPages withdrawal = new WithdrawalPages(counter);
        PreferencePages preferences = new PreferencePages(counter);
        return new Router(refusals)
                .get("/", start::show)
                .post("/orders/*/next", start::goOn)
                .get("/messages", messages::list)
                .get("/messages/*", messages::show)
                .get("/messages/*/email", messages::email)
                .get("/lookup", lookup::show)
                .post("/lookup", lookup::find)
                .get("/o/*", visit(LinkPurpose.ORDER, tracking::show))
                .post("/o/*", visit(LinkPurpose.ORDER, tracking::take))
                .get("/o/*/thanks", visit(LinkPurpose.ORDER, tracking::thanked))
                .get("/o/*/delivery.ics", visit(LinkPurpose.ORDER, tracking::calendar))
                .get("/o/*/status.json", visit(LinkPurpose.ORDER, tracking::status))
                .get("/o/*/cancel", visit(LinkPurpose.CANCELLATION, cancellation::show))
                .post("/o/*/cancel", visit(LinkPurpose.CANCELLATION, cancellation::take))
                .get("/o/*/returns", visit(LinkPurpose.RETURN, returns::show))
                .post("/o/*/returns", visit(LinkPurpose.RETURN, returns::take))
                .get("/o/*/withdraw", visit(LinkPurpose.WITHDRAWAL, withdrawal::show))
                .post("/o/*/withdraw", visit(LinkPurpose.WITHDRAWAL, withdrawal::take))
                .get("/p/*", visit(LinkPurpose.PREFERENCES, preferences::show))
                .post("/p/*", visit(LinkPurpose.PREFERENCES, preferences::take))
                .get("/u/*", visit(LinkPurpose.UNSUBSCRIBE, preferences::unsubscribing))
                .post("/u/*", visit(LinkPurpose.UNSUBSCRIBE, preferences::unsubscribe));
    }

    /** Only for whoever has a link that is good for it; all others get the same answer. */
    private Router.Handler visit(LinkPurpose page, Function<Visit, Reply> answer) {
        return request -> {
            Access access = counter.links.read(request.part(1), page, counter.now());
            Optional<Access.Granted> granted =
                    access instanceof Access.Granted good ? Optional.of(good) : Optional.empty();
            return granted.flatMap(good -> orders.find(good.grant().order())
                            .map(shop -> answer.apply(new Visit(counter, shop, good, request))))
                    .orElseGet(() -> refusals.notFound(request));
        };
    }
}
