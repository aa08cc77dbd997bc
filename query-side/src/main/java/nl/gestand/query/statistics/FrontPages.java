package nl.gestand.query.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.PointInTime;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.statistics.OverTime.Point;
import nl.gestand.query.statistics.Statistics.Figures;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the whole register in a few figures and pictures; open to all. */
@Controller
class FrontPages {

    /** Five years by quarter, both ends included. */
    private static final int POINTS = 21;

    private final StatisticsReading reading;
    private final RegisterClock clock;
    private final Wordings wordings;

    FrontPages(StatisticsReading reading, RegisterClock clock, Wordings wordings) {
        this.reading = reading;
        this.clock = clock;
        this.wordings = wordings;
    }

    @GetMapping("/")
    String front(Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        LocalDate day = PointInTime.validAt(parameters, clock);
        return PointInTime.finish(parameters, () -> {
            Figures motions = reading.figures(ItemKind.MOTION, day);
            Figures commitments = reading.figures(ItemKind.COMMITMENT, day);
            List<Point> points = reading.overTime(Step.QUARTER.days(LocalDate.MIN, day, POINTS));
            page.addAttribute(
                    "front", FrontPage.of(motions, commitments, points, day, Address.of(request), wording));
            return "statistics/front";
        });
    }
}
