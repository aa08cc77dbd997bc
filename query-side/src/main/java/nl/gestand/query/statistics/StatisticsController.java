package nl.gestand.query.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.gestand.query.Moments;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.query.register.ItemKind;
import nl.gestand.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures over the whole register; open to all. */
@RestController
class StatisticsController {

    private static final int USUAL_YEARS = 5;
    private static final int MOST_POINTS = 120;

    private final StatisticsReading reading;
    private final Moments moments;

    StatisticsController(StatisticsReading reading, Moments moments) {
        this.reading = reading;
        this.moments = moments;
    }

    @GetMapping("/v1/statistics")
    Object statistics(Parameters parameters, HttpServletResponse response) {
        PointInTime when = moments.read(parameters);
        return moments.finish(
                parameters,
                when,
                () -> when.naming(new Statistics(
                        when.validAt(),
                        Paging.position(response),
                        reading.figures(ItemKind.MOTION, when),
                        reading.figures(ItemKind.COMMITMENT, when))));
    }

    @GetMapping("/v1/statistics/over-time")
    Object overTime(Parameters parameters, HttpServletResponse response) {
        PointInTime when = moments.read(parameters);
        LocalDate last = when.validAt();
        LocalDate first = parameters.date("from", last.minusYears(USUAL_YEARS));
        Step asked = parameters.choice("step", Step.class, Step::word);
        Step step = asked == null ? Step.QUARTER : asked;
        if (first.isAfter(last)) {
            parameters.fault("from", "out-of-range", "Give a day that is not after validAt.");
        } else if (step.days(first, last, MOST_POINTS + 1).size() > MOST_POINTS) {
            parameters.fault("from", "out-of-range", "Ask for at most " + MOST_POINTS + " points at a time.");
        }
        return moments.finish(
                parameters,
                when,
                () -> when.naming(new OverTime(
                        first,
                        last,
                        step,
                        Paging.position(response),
                        reading.overTime(step.days(first, last, MOST_POINTS), when.position()))));
    }
}
