package dev.aftercart.examples.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds who answers a request. Not thread-safe while routes are added. */
final class Router {

    private final List<Route> routes = new ArrayList<>();
    private final Refusals refusals;

    Router(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Who answers. */
    @FunctionalInterface
    interface Handler {
        Reply handle(Request request);
    }

    /** A star stands for any part of a path. */
    private record Route(String method, List<String> path, Handler handler) {

        boolean leadsTo(List<String> asked) {
            return asked.size() == path.size()
                    && IntStream.range(0, path.size())
                            .allMatch(
                                    i -> path.get(i).equals("*") || path.get(i).equals(asked.get(i)));
        }
    }

    Router get(String path, Handler handler) {
        return on("GET", path, handler);
    }

    Router post(String path, Handler handler) {
        return on("POST", path, handler);
    }

    private Router on(String method, String path, Handler handler) {
        routes.add(new Route(method, List.of(path.substring(1).split("/", -1)), handler));
        return this;
    }

    Reply answer(Request request) {
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        List<Route> there =
                routes.stream().filter(route -> route.leadsTo(request.path())).toList();
        if (there.isEmpty()) {
            return refusals.notFound(request);
        }
        return there.stream()
                .filter(route -> route.method().equals(method))
                .findFirst()
                .map(route -> route.handler().handle(request))
                .orElseGet(() -> refusals.notAllowed(
                        request, there.stream().map(Route::method).collect(Collectors.joining(", "))));
    }
}
