package nl.gestand.query.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.statistics.OverTime.Point;
import nl.gestand.query.statistics.Statistics.Figures;
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
    private final Moments moments;
    private final Wordings wordings;

    FrontPages(StatisticsReading reading, Moments moments, Wordings wordings) {
        this.reading = reading;
        this.moments = moments;
        this.wordings = wordings;
    }

    @GetMapping("/")
    String front(Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            Figures motions = reading.figures(ItemKind.MOTION, when);
            Figures commitments = reading.figures(ItemKind.COMMITMENT, when);
            List<Point> points =
                    reading.overTime(Step.QUARTER.days(LocalDate.MIN, when.validAt(), POINTS), when.position());
            page.addAttribute("front", FrontPage.of(motions, commitments, points, when, Address.of(request), wording));
            return "statistics/front";
        });
    }
}
