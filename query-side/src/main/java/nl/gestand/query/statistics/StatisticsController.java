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
}
