package nl.gestand.query.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.query.register.ItemKind;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures over the whole register; open to all. */
@RestController
class StatisticsController {

    private static final int USUAL_YEARS = 5;
    private static final int MOST_POINTS = 120;

    private final StatisticsReading reading;
    private final RegisterClock clock;

    StatisticsController(StatisticsReading reading, RegisterClock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/v1/statistics")
    Statistics statistics(Parameters parameters, HttpServletResponse response) {
        LocalDate day = PointInTime.validAt(parameters, clock);
        return PointInTime.finish(
                parameters,
                () -> new Statistics(
                        day,
                        Paging.position(response),
                        reading.figures(ItemKind.MOTION, day),
                        reading.figures(ItemKind.COMMITMENT, day)));
    }

    @GetMapping("/v1/statistics/over-time")
    OverTime overTime(Parameters parameters, HttpServletResponse response) {
        LocalDate last = PointInTime.validAt(parameters, clock);
        LocalDate first = parameters.date("from", last.minusYears(USUAL_YEARS));
        Step asked = parameters.choice("step", Step.class, Step::word);
        Step step = asked == null ? Step.QUARTER : asked;
        if (first.isAfter(last)) {
            parameters.fault("from", "out-of-range", "Give a day that is not after validAt.");
        } else if (step.days(first, last, MOST_POINTS + 1).size() > MOST_POINTS) {
            parameters.fault("from", "out-of-range", "Ask for at most " + MOST_POINTS + " points at a time.");
        }
        return PointInTime.finish(
                parameters,
                () -> new OverTime(
                        first,
                        last,
                        step,
                        Paging.position(response),
                        reading.overTime(step.days(first, last, MOST_POINTS))));
    }
}
