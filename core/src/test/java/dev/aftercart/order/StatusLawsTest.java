package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.tracking.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every model, over generated ones; a failing seed is printed. */
class StatusLawsTest {

    private static final int MODELS = 2_000;
    private static final String[] ODD = {
        "open",
        "a \"b\"",
        "# no comment",
        "null",
        "true",
        "- x",
        "a: b",
        "{x}",
        "*a",
        "&b",
        "!t",
        "ملغى",
        "it's",
        "\\U",
        "%",
        "\u2028",
        "\uFEFFx",
        "🛋",
        "1.0",
        "~",
        "=",
        "<<",
        " padded ",
        "a, b",
        "'",
        "@",
        "`",
        "|",
        ">",
        "?",
        "[",
        "e\u0301"
    };
    private static final WorkingCalendar CALENDAR = WorkingCalendar.in(ZoneOffset.UTC);
    private static final StatusParts PARTS = StatusParts.none()
            .guard("guard: one", order -> order.tracks().payment() == Tracks.Payment.PAID)
            .guard("two", order -> true)
            .onEntering("hook, one", change -> {})
            .onEntering("hook two", change -> {})
            .calendar(CALENDAR);

    @Test
    void what_is_written_is_read_again_as_the_same() {
        int sound = 0;
        for (long seed = 1; seed <= MODELS; seed++) {
            Optional<StatusModel> model = model(new Random(seed));
            if (model.isPresent()) {
                sound++;
                String yaml = model.get().toYaml();
                assertThat(StatusModel.read(yaml, PARTS).orThrow())
                        .as("seed %d%n%s", seed, yaml)
                        .isEqualTo(model.get());
            }
        }
        assertThat(sound).isGreaterThan(MODELS / 8);
    }

    @Test
    void an_order_that_goes_on_can_always_come_to_an_end() {
        for (long seed = 1; seed <= MODELS; seed++) {
            Random random = new Random(seed);
            Optional<StatusModel> model = model(random);
            for (int walk = 0; model.isPresent() && walk < 5; walk++) {
                walk(model.get(), random, seed);
            }
        }
    }

    /** Goes a while at random, then always to where an end is nearest. */
    private static void walk(StatusModel model, Random random, long seed) {
        String status = model.start();
        Milestone reached = Milestone.PLACED;
        for (int step = random.nextInt(12); step > 0 && !model.next(status).isEmpty(); step--) {
            List<String> next = List.copyOf(model.next(status));
            status = next.get(random.nextInt(next.size()));
            Milestone stands = model.milestone(status).orElse(reached);
            assertThat(stands).as("seed %d in %s", seed, status).isGreaterThanOrEqualTo(reached);
            reached = stands;
        }
        assertThat(canEnd(model, status, new ArrayList<>()))
                .as("seed %d from %s", seed, status)
                .isTrue();
    }

    private static boolean canEnd(StatusModel model, String status, List<String> seen) {
        seen.add(status);
        return model.isEnd(status)
                || model.next(status).stream().anyMatch(next -> !seen.contains(next) && canEnd(model, next, seen));
    }

    @Test
    void a_walk_by_commands_is_the_way_that_is_recorded() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            Optional<StatusModel> model = model(random);
            if (model.isPresent()) {
                follow(model.get(), random, seed);
            }
        }
    }

    private static void follow(StatusModel model, Random random, long seed) {
        Order order = OrderFixtures.order(OrderFixtures.paid("SAR 378.00", "pay-1"));
        List<String> way = new ArrayList<>();
        String status = model.start();
        for (int step = 0; step < 6; step++) {
            Instant at = OrderFixtures.day(2).plusSeconds(step);
            Proposal proposal = new OrderCommands(order, at, model).enter(status);
            assertThat(proposal).as("seed %d to %s", seed, status).isInstanceOf(Proposal.Events.class);
            order = order.with(((Proposal.Events) proposal).events());
            way.add(status);
            if (model.next(status).isEmpty()) {
                break;
            }
            List<String> next = List.copyOf(model.next(status));
            status = next.get(random.nextInt(next.size()));
        }
        assertThat(order.way()).as("seed %d", seed).isEqualTo(way);
        assertThat(model.toMermaid(order).lines()).as("seed %d", seed).anyMatch(line -> line.endsWith(" now"));
    }

    @Test
    void a_damaged_document_gives_a_model_or_diagnostics_with_places() {
        for (long seed = 1; seed <= MODELS; seed++) {
            Random random = new Random(seed);
            String yaml =
                    model(random).map(StatusModel::toYaml).orElse("name: x\nstart: a\nstatuses: {a: {end: true}}\n");
            byte[] damaged = damaged(yaml, random).getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(5) == 0) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Parsed<StatusModel> parsed = StatusModel.read(damaged, PARTS);
            assertThat(parsed.value().isPresent())
                    .as("seed %d", seed)
                    .isNotEqualTo(parsed.diagnostics().stream().anyMatch(Diagnostic::isError));
            parsed.value()
                    .ifPresent(model -> assertThat(
                                    StatusModel.read(model.toYaml(), PARTS).orThrow())
                            .isEqualTo(model));
        }
    }

    private static String damaged(String yaml, Random random) {
        String[] parts = {
            "\t",
            ":",
            "\n",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "*a",
            "&a ",
            "!x ",
            "\"",
            "'",
            "? ",
            "---\n",
            "...\n",
            "%",
            "#",
            "|",
            ">",
            "\\x",
            "\\U",
            "\u0000",
            "\uD800",
            "then: ",
            "  ",
            "~",
            "end: true",
            "<<: ",
            "\uFEFF",
            "0",
            "working days"
        };
        StringBuilder text = new StringBuilder(yaml);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, parts[random.nextInt(parts.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
            if (text.isEmpty()) {
                text.append('x');
            }
        }
        return text.toString();
    }

    /** A model of up to eight statuses, or none where the dice made an unsound one. */
    private static Optional<StatusModel> model(Random random) {
        StatusModelDraft draft = StatusModel.named(random.nextBoolean() ? "model" : odd(random, 0));
        draft.calendar(CALENDAR);
        int statuses = 1 + random.nextInt(8);
        List<String> names = new ArrayList<>();
        List<Milestone> milestones = List.of(Milestone.values());
        int milestone = 0;
        for (int i = 0; i < statuses; i++) {
            String name = random.nextInt(3) == 0 ? odd(random, i) : "status " + i;
            names.add(name);
            if (i == 0) {
                draft.start(name);
            } else {
                draft.then(name);
            }
            if (random.nextInt(3) == 0) {
                milestone = Math.min(11, milestone + random.nextInt(3));
                draft.is(milestones.get(milestone));
            }
            describe(draft, random);
        }
        draft.end();
        for (int i = random.nextInt(4); i > 0; i--) {
            draft.from(names.get(random.nextInt(statuses))).to(names.get(random.nextInt(statuses)));
        }
        return draft.check().isEmpty() ? Optional.of(draft.build()) : Optional.empty();
    }

    private static void describe(StatusModelDraft draft, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> draft.within(Duration.ofMillis(1 + random.nextInt(1_000_000_000)));
            case 1 -> draft.within(Duration.ofMinutes(1 + random.nextInt(10_000)));
            case 2 -> draft.within(Duration.ofDays(1 + random.nextInt(30)));
            case 3 -> draft.withinWorkingDays(1 + random.nextInt(30));
            default -> {}
        }
        if (random.nextInt(3) == 0) {
            draft.says("en", odd(random, 1)).says("ar", odd(random, 2));
        } else if (random.nextInt(6) == 0) {
            draft.phrase(odd(random, 3));
        }
        PARTS.guards().forEach((key, guard) -> {
            if (random.nextInt(4) == 0) {
                draft.when(guard, key);
            }
        });
        PARTS.hooks().forEach((name, hook) -> {
            if (random.nextInt(4) == 0) {
                draft.onEntering(name, hook);
            }
        });
        if (random.nextInt(5) == 0) {
            draft.end();
        }
    }

    private static String odd(Random random, int number) {
        return ODD[random.nextInt(ODD.length)] + (random.nextBoolean() ? "" : number);
    }
}
