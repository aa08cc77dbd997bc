package nl.gestand.query.statistics;

import jakarta.servlet.http.HttpServletResponse;
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
}
