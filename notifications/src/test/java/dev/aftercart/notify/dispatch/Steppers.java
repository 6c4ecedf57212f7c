package dev.aftercart.notify.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Nodes of which one moves at a time, from one step to the next; somebody draws which, and which dies. */
final class Steppers implements AutoCloseable {

    /** What is done with the nodes that stand before a step. */
    record Move(int node, boolean dies) {}

    private static final class Node {
        final Semaphore go = new Semaphore(0);
        final Semaphore stands = new Semaphore(0);
        final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        volatile boolean dies;
        volatile boolean finished;
    }

    private static final ThreadLocal<@Nullable Node> CURRENT = new ThreadLocal<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "node");
        thread.setDaemon(true);
        return thread;
    });

    /** Called by a node at the boundary of a step. Outside of a node it is nothing. */
    void step() {
        Node node = CURRENT.get();
        if (node == null) {
            return;
        }
        node.stands.release();
        node.go.acquireUninterruptibly();
        if (node.dies) {
            throw new Death();
        }
    }

    /** Runs nodes until all are finished or dead. */
    void run(List<Runnable> works, Function<Integer, Move> draw) {
        List<Node> alive = new ArrayList<>();
        works.forEach(work -> alive.add(start(work)));
        while (!alive.isEmpty()) {
            Move move = draw.apply(alive.size());
            Node node = alive.get(move.node());
            node.dies = move.dies();
            node.go.release();
            node.stands.acquireUninterruptibly();
            if (node.finished) {
                alive.remove(node);
                Throwable failure = node.failure.get();
                if (failure != null) {
                    throw new AssertionError("a node failed", failure);
                }
            }
        }
    }

    private Node start(Runnable work) {
        Node node = new Node();
        var unused = threads.submit(() -> {
            CURRENT.set(node);
            try {
                step();
                work.run();
            } catch (Death expected) {
                node.dies = true;
            } catch (Throwable e) {
                node.failure.set(e);
            } finally {
                CURRENT.remove();
                node.finished = true;
                node.stands.release();
            }
        });
        node.stands.acquireUninterruptibly();
        return node;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
