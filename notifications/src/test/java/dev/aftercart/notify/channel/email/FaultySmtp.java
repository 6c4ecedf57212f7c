package dev.aftercart.notify.channel.email;

import dev.aftercart.notify.channel.OtherEnd;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** An SMTP server on a plain socket that fails where it is told to. It takes a message at the final dot, as servers do. */
final class FaultySmtp implements OtherEnd {

    /** What goes wrong at a step. */
    enum Kind {
        /** The line is cut instead of an answer; at the final dot, before the message is taken. */
        CUT,
        /** No answer, ever; at the final dot, the message is not taken. */
        SILENCE,
        /** The step succeeds, a message is taken, but the line is cut before a word of the answer. */
        CUT_AFTER,
        /** The step succeeds, a message is taken, but half of the answer goes out before the line is cut. */
        HALF_LINE,
        /** The step succeeds, a message is taken, but no answer comes. */
        SILENCE_AFTER,
        /** The step succeeds, a message is taken, but the answer is none. */
        NONSENSE,
        /** The step succeeds with another code of success than the usual. */
        OTHER_YES,
        /** Refused for now. */
        NOT_NOW,
        /** Refused for good. */
        NO,
        /** Refused for good, and the line is cut when the client wants to go on. */
        NO_THEN_CUT,
        /** The server goes away. */
        CLOSING
    }

    /** One thing that goes wrong. */
    record Fault(SmtpStep step, Kind kind) {}

    private final ServerSocket server;
    private final @Nullable SSLContext tls;
    private final String login;
    private final Queue<Fault> next = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Fault> always = new AtomicReference<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    FaultySmtp(@Nullable SSLContext tls) throws IOException {
        this(tls, "AUTH PLAIN LOGIN");
    }

    FaultySmtp(@Nullable SSLContext tls, String login) throws IOException {
        this.tls = tls;
        this.login = login;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread acceptor = new Thread(this::accept, "faulty-smtp");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The next connections meet these faults, one each; later ones none. */
    void then(Fault... faults) {
        next.addAll(List.of(faults));
    }

    /** No connection meets a fault any more. */
    void calm() {
        next.clear();
    }

    List<String> messages() {
        return messages;
    }

    List<String> commands() {
        return commands;
    }

    @Override
    public int taken() {
        return messages.size();
    }

    @Override
    public void behave(Manner manner) {
        always.set(
                switch (manner) {
                    case TAKES_IT -> null;
                    case REFUSES_FOR_GOOD -> new Fault(SmtpStep.RCPT, Kind.NO);
                    case REFUSES_FOR_NOW -> new Fault(SmtpStep.END_OF_DATA, Kind.NOT_NOW);
                    case REFUSES_THE_CREDENTIALS -> new Fault(SmtpStep.AUTH, Kind.NO);
                    case HANGS_UP_AT_ONCE -> new Fault(SmtpStep.GREETING, Kind.CUT);
                    case TAKES_IT_AND_HANGS_UP -> new Fault(SmtpStep.END_OF_DATA, Kind.CUT_AFTER);
                    case TAKES_IT_AND_FALLS_SILENT -> new Fault(SmtpStep.END_OF_DATA, Kind.SILENCE_AFTER);
                    case TAKES_IT_AND_TALKS_NONSENSE -> new Fault(SmtpStep.END_OF_DATA, Kind.NONSENSE);
                });
    }

    @Override
    public void close() {
        closed = true;
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Fault fault = next.poll();
                Thread session =
                        new Thread(() -> serve(socket, fault == null ? always.get() : fault), "faulty-session");
                session.setDaemon(true);
                session.start();
            } catch (IOException e) {
                closed = true;
            }
        }
    }

    private void serve(Socket socket, @Nullable Fault fault) {
        try (socket) {
            new Session(socket, fault).run();
        } catch (IOException e) {
            // The client has gone, or was cut off.
        }
    }

    /** One connection. */
    private final class Session {

        private Socket socket;
        private final @Nullable Fault fault;
        private BufferedReader in;
        private boolean encrypted;

        Session(Socket socket, @Nullable Fault fault) throws IOException {
            this.socket = socket;
            this.fault = fault;
            this.in = reader(socket);
        }

        void run() throws IOException {
            answer(SmtpStep.GREETING, "220 faulty.example ESMTP", () -> {});
            String line;
            while ((line = in.readLine()) != null) {
                commands.add(line);
                if (has(SmtpStep.QUIT, Kind.CUT) && line.equals("RSET")) {
                    return;
                }
                if (fault != null && fault.kind == Kind.NO_THEN_CUT && line.equals("RSET")) {
                    return;
                }
                command(line);
            }
        }

        private void command(String line) throws IOException {
            switch (line.split(" ", 2)[0]) {
                case "EHLO" -> answer(SmtpStep.HELLO, abilities(), () -> {});
                case "HELO" -> answer(SmtpStep.HELLO, "250 faulty.example", () -> {});
                case "STARTTLS" -> {
                    answer(SmtpStep.STARTTLS, "220 2.0.0 go ahead", () -> {});
                    encrypt();
                }
                case "AUTH" -> answer(SmtpStep.AUTH, "235 2.7.0 welcome", () -> {});
                case "MAIL" -> answer(SmtpStep.MAIL, "250 2.1.0 ok", () -> {});
                case "RCPT" -> answer(SmtpStep.RCPT, "250 2.1.5 ok", () -> {});
                case "DATA" -> {
                    answer(SmtpStep.DATA, "354 go ahead", () -> {});
                    data();
                }
                case "QUIT" -> answer(SmtpStep.QUIT, "221 2.0.0 bye", () -> {});
                default -> say("250 2.0.0 ok");
            }
        }

        private void data() throws IOException {
            // The client has been told no, or nothing that it could take for leave to go on.
            boolean isLeave = fault == null || fault.step != SmtpStep.DATA || fault.kind == Kind.OTHER_YES;
            if (!isLeave) {
                return;
            }
            StringBuilder message = new StringBuilder();
            String line;
            while ((line = in.readLine()) != null && !line.equals(".")) {
                message.append(line).append('\n');
                if (message.length() > 100 && has(SmtpStep.BODY, Kind.CUT)) {
                    cut();
                }
                if (message.length() > 100 && has(SmtpStep.BODY, Kind.SILENCE)) {
                    silence();
                }
            }
            if (line != null) {
                answer(SmtpStep.END_OF_DATA, "250 2.0.0 queued as 4711", () -> messages.add(message.toString()));
            }
        }

        private boolean has(SmtpStep step, Kind kind) {
            return fault != null && fault.step == step && fault.kind == kind;
        }

        private String abilities() {
            String offered = tls != null && !encrypted ? "250-STARTTLS\r\n" : "250-" + login + "\r\n";
            return "250-faulty.example\r\n" + offered + "250 8BITMIME";
        }

        private void answer(SmtpStep step, String usual, Runnable success) throws IOException {
            if (fault == null || fault.step != step) {
                success.run();
                say(usual);
                return;
            }
            switch (fault.kind) {
                case CUT -> cut();
                case SILENCE -> silence();
                case CUT_AFTER -> {
                    success.run();
                    cut();
                }
                case HALF_LINE -> {
                    success.run();
                    socket.getOutputStream().write(usual.substring(0, 2).getBytes(StandardCharsets.US_ASCII));
                    cut();
                }
                case SILENCE_AFTER -> {
                    success.run();
                    silence();
                }
                case NONSENSE -> {
                    success.run();
                    say("<html>captive portal</html>");
                }
                case OTHER_YES -> {
                    success.run();
                    say(usual.replaceFirst("^2\\d\\d", "259"));
                }
                case NOT_NOW -> say("451 4.3.0 try later, sara@example.com");
                case NO, NO_THEN_CUT ->
                    say((step == SmtpStep.AUTH ? "535 5.7.8" : "550 5.1.1") + " no, sara@example.com");
                case CLOSING -> {
                    say("421 4.3.2 going down");
                    cut();
                }
            }
        }

        private void say(String text) throws IOException {
            socket.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        private void cut() throws IOException {
            socket.close();
            throw new IOException("cut");
        }

        private void silence() throws IOException {
            while (in.read() >= 0) {
                // Read, so that the client's close is seen; say nothing.
            }
            throw new IOException("the client has had enough");
        }

        private void encrypt() throws IOException {
            if (tls == null || (fault != null && fault.step == SmtpStep.STARTTLS)) {
                return;
            }
            SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
            secure.setUseClientMode(false);
            secure.startHandshake();
            socket = secure;
            in = reader(secure);
            encrypted = true;
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    /** How often each message was taken, by its id. */
    java.util.Map<String, Long> takenById() {
        return messages.stream().collect(Collectors.groupingBy(FaultySmtp::idOf, Collectors.counting()));
    }

    private static String idOf(String message) {
        return message.lines()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElseThrow()
                .substring("Message-ID: ".length());
    }
}
