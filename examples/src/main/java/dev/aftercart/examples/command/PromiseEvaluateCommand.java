package dev.aftercart.examples.command;

import dev.aftercart.examples.promise.DeliveryHistory;
import dev.aftercart.examples.promise.Holidays;
import dev.aftercart.examples.promise.PastOrder;
import dev.aftercart.examples.promise.PromiseEvaluation;
import dev.aftercart.explain.Parsed;
import dev.aftercart.promise.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A shell over {@link PromiseEvaluation}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Says how good learned delivery dates would have been.",
            "Walks through past orders day by day, learns what was known before each day, and predicts the orders bought on"
                    + " it. The predictions are written to a file; the figures, beside those of a plain baseline for the same"
                    + " orders, are printed by quarter.",
            "Columns needed: order_id, purchase_ts, carrier_date, delivered_date, customer_state, customer_zip, seller_state,"
                    + " seller_id. Used when there: distance_km, freight, n_items, n_sellers; and estimated_date, the promise the shop"
                    + " gave, to say how well late orders are told from others. No prediction looks at it."
        })
final class PromiseEvaluateCommand implements Callable<Integer> {

    /** Without a first day, so long is only learned. */
    private static final int MONTHS_TO_LEARN = 6;

    @Option(
            names = "--history",
            required = true,
            paramLabel = "CSV",
            description = "past orders, plain or packed with gzip")
    private Path history = Path.of("history.csv");

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "the file of predictions to write")
    private Path out = Path.of("predictions.csv");

    @Option(names = "--plot", paramLabel = "SVG", description = "a picture of how well shares and days were met")
    private @Nullable Path plot;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "the first day of purchase to predict (the first quarter that begins half a year into the history)")
    private @Nullable LocalDate from;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description =
                    "days off beside Saturday and Sunday, one a line, such as 2026-12-25 (Brazil's of 2016 to 2018)")
    private @Nullable Path holidays;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput, IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter err = command.commandLine().getErr();
        WorkingCalendar calendar = calendar();
        List<PastOrder> orders = orders();
        OutputFile.checkWritable(out);
        if (plot != null) {
            OutputFile.checkWritable(plot);
        }
        PromiseEvaluation evaluation = PromiseEvaluation.of(
                orders,
                calendar,
                from == null ? halfAYearIn(orders) : from,
                month -> err.println("aftercart: " + month));
        OutputFile.write(out, evaluation.predictionLines(orders));
        if (plot != null) {
            OutputFile.write(plot, evaluation.calibrationPlot());
        }
        evaluation.table().forEach(command.commandLine().getOut()::println);
        command.commandLine().getOut().println(evaluation.cost());
        return 0;
    }

    private WorkingCalendar calendar() throws BadInput, IOException {
        Parsed<Set<LocalDate>> days = holidays == null
                ? Holidays.ofBrazil()
                : Holidays.read(new String(InputFile.read(holidays), StandardCharsets.UTF_8));
        if (days.value().isEmpty()) {
            throw BadInput.of(String.valueOf(holidays), days.diagnostics());
        }
        return WorkingCalendar.in(ZoneOffset.UTC)
                .withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .withHolidays(days.orThrow());
    }

    private List<PastOrder> orders() throws BadInput {
        InputFile.check(history);
        try (InputStream in = Files.newInputStream(history)) {
            Parsed<List<PastOrder>> parsed = DeliveryHistory.read(in);
            if (parsed.value().isEmpty()) {
                throw BadInput.of(history, parsed.diagnostics());
            }
            return parsed.orThrow();
        } catch (IOException e) {
            throw new BadInput(history + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private static LocalDate halfAYearIn(List<PastOrder> orders) {
        LocalDate day = orders.stream()
                .map(PastOrder::boughtOn)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(MONTHS_TO_LEARN);
        int monthsIntoQuarter = (day.getMonthValue() - 1) % 3;
        LocalDate quarter = day.withDayOfMonth(1).minusMonths(monthsIntoQuarter);
        return quarter.equals(day) ? day : quarter.plusMonths(3);
    }
}
