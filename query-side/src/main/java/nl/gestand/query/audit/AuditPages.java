package nl.gestand.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Moments;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.log.LogCourse;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.statistics.OverTime.Point;
import nl.gestand.query.statistics.StatisticsReading;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's desk; for auditors only, since it says who did what. */
@Controller
final class AuditPages {

    private static final int LONGEST_ID = 64;
    private static final int MOST_ITEMS = 50;

    private final TimeLineReading timeLine;
    private final StatisticsReading statistics;
    private final LogExtract log;
    private final LogCourse course;
    private final Moments moments;
    private final RegisterClock clock;
    private final Wordings wordings;

    AuditPages(
            TimeLineReading timeLine,
            StatisticsReading statistics,
            LogExtract log,
            LogCourse course,
            Moments moments,
            RegisterClock clock,
            Wordings wordings) {
        this.timeLine = timeLine;
        this.statistics = statistics;
        this.log = log;
        this.course = course;
        this.moments = moments;
        this.clock = clock;
        this.wordings = wordings;
    }

    /** All that was ever recorded, or some of it, the newest first. */
    @GetMapping(TimeLinePage.PATH)
    String timeLine(
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn reader,
            Model page) {
        Wording wording = wordings.of(parameters);
        TimeLineQuestion question = TimeLineQuestion.read(parameters, moments);
        Set<String> streams = streams(question, parameters);
        parameters.finish();
        long shown = Paging.position(response);
        long last = question.until() == null
                ? shown
                : Math.min(shown, question.until().knownPosition());
        TimeLineReading.Page found = timeLine.page(question, streams, last, reader, wording);
        page.addAttribute("line", TimeLinePage.of(question, found, Address.of(request), wording));
        return "audit/time-line";
    }

    private Set<String> streams(TimeLineQuestion question, Parameters parameters) {
        Set<String> streams = new LinkedHashSet<>();
        if (question.items().size() > MOST_ITEMS) {
            parameters.fault("item", "too-many", "Name at most " + MOST_ITEMS + " items or letters.");
            return streams;
        }
        for (String key : question.items()) {
            Set<String> found = timeLine.streams(key);
            if (found.isEmpty()) {
                parameters.fault("item", "unknown-item", "The register knows no item or letter '" + key + "'.", key);
            }
            streams.addAll(found);
        }
        return streams;
    }

    /** The register as it stood, and as it was known, on some day, beside how it stands now. */
    @GetMapping(TimeLinePage.PATH + "/dag")
    String day(Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            Point then = statistics
                    .overTime(List.of(when.validAt()), when.position())
                    .getFirst();
            Point now = statistics
                    .overTime(List.of(clock.today()), IndexQuestion.PRESENT)
                    .getFirst();
            page.addAttribute("day", DayPage.of(then, now, when, Address.of(request), wording));
            return "audit/day";
        });
    }

    /** What the log has signed, how it is doing, and the proof of one event. */
    @GetMapping(TimeLinePage.PATH + "/log")
    String log(Parameters parameters, @AuthenticationPrincipal SignedIn reader, Model page) {
        Wording wording = wordings.of(parameters);
        String asked = parameters.text("event", LONGEST_ID);
        parameters.finish();
        TimeLineReading.@Nullable Entry entry = asked == null
                ? null
                : timeLine.find(asked, reader, wording)
                        .orElseThrow(() -> ProblemException.notFound("No event of that id is in the log. One that was"
                                + " just recorded comes into it within seconds."));
        page.addAttribute("log", LogPage.of(course.now(), log.last().orElse(null), entry, wording));
        return "audit/log";
    }
}
