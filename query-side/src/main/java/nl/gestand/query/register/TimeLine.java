package nl.gestand.query.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.ProgressPart.DeadlineAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The days of an item on a line, as a picture and as a list that says the same. Places are percentages of the line's length.
 *
 * @param today where the day asked about is
 * @param height of the picture in pixels
 */
record TimeLine(
        String title,
        List<Stop> stops,
        @Nullable Stretch deadline,
        String today,
        String todayLabel,
        List<Year> years,
        int height) {

    /**
     * A day on which something happened.
     *
     * @param number by which the picture refers to the list
     * @param y pixels from the top: stops that would touch stand above each other
     */
    record Stop(int number, String at, int y, String day, String what) {}

    /** The interval of the deadline. */
    record Stretch(String at, String length, int y, String label) {}

    /** First of January of a year. */
    record Year(String at, int year) {}

    private record Moment(LocalDate day, String what) {}

    private static final int MARGIN = 4;
    private static final int STEP = 28;
    private static final int TOP = 20;
    private static final int YEARS = 6;

    /** Stops nearer than this touch on a screen of 320 pixels. */
    private static final double TOUCHING = 9;

    /** Null where fewer than two days are known, which is no line. */
    static @Nullable TimeLine of(ItemAnswer item, LocalDate day, Wording wording) {
        List<Moment> moments = moments(item, wording);
        DeadlineAnswer deadline = item.progress().deadline();
        List<LocalDate> days = Stream.of(moments.stream().map(Moment::day), Stream.of(day), bounds(deadline))
                .flatMap(each -> each)
                .sorted()
                .distinct()
                .toList();
        if (days.size() < 2) {
            return null;
        }
        return new Scale(days.getFirst(), days.getLast()).line(moments, deadline, day, wording);
    }

    private static Stream<LocalDate> bounds(@Nullable DeadlineAnswer deadline) {
        return deadline == null
                ? Stream.of()
                : Stream.concat(Stream.ofNullable(deadline.earliest()), Stream.ofNullable(deadline.latest()));
    }

    private static List<Moment> moments(ItemAnswer item, Wording wording) {
        List<Moment> moments = new ArrayList<>();
        ParliamentPart parliament = item.parliament();
        PromisePart promise = item.promise();
        if (parliament != null) {
            add(moments, parliament.tabledOn(), wording.text("time.tabled"));
            add(
                    moments,
                    parliament.decidedOn(),
                    wording.word("outcome", parliament.outcome() == null ? "unknown" : parliament.outcome()));
            add(moments, parliament.lapsesOn(), wording.text("time.lapses"));
        }
        if (promise != null) {
            add(moments, promise.madeOn(), wording.text("time.made"));
        }
        ProgressPart progress = item.progress();
        if (progress.execution() != null) {
            add(
                    moments,
                    progress.reportedOn(),
                    wording.text("time.reported", wording.word("execution", progress.execution())));
        }
        if (progress.supersededBy() != null) {
            add(moments, progress.supersededBy().on(), wording.text("time.superseded"));
        }
        progress.reminders().forEach(reminder -> add(moments, reminder.on(), wording.text("time.reminder")));
        return moments.stream().sorted(Comparator.comparing(Moment::day)).toList();
    }

    private static void add(List<Moment> moments, @Nullable LocalDate day, String what) {
        if (day != null) {
            moments.add(new Moment(day, what));
        }
    }

    /** From the first day to the last, with some room on both sides. */
    private record Scale(LocalDate first, LocalDate last) {

        TimeLine line(List<Moment> moments, @Nullable DeadlineAnswer deadline, LocalDate day, Wording wording) {
            List<Stop> stops = stops(moments, wording);
            int low = stops.stream().mapToInt(Stop::y).max().orElse(TOP) + STEP;
            return new TimeLine(
                    wording.text("time.title", wording.day(first), wording.day(last)),
                    stops,
                    stretch(deadline, low, wording),
                    percent(place(day)),
                    wording.text("time.today", wording.day(day)),
                    years(),
                    low + 2 * STEP);
        }

        private List<Stop> stops(List<Moment> moments, Wording wording) {
            List<Stop> stops = new ArrayList<>();
            int level = 0;
            double before = -100;
            for (Moment moment : moments) {
                double place = place(moment.day);
                level = place - before < TOUCHING ? level + 1 : 0;
                before = place;
                stops.add(new Stop(
                        stops.size() + 1, percent(place), TOP + level * STEP, wording.day(moment.day), moment.what));
            }
            return stops;
        }

        private @Nullable Stretch stretch(@Nullable DeadlineAnswer deadline, int y, Wording wording) {
            if (deadline == null || deadline.latest() == null) {
                return null;
            }
            LocalDate from = deadline.earliest() == null ? deadline.latest() : deadline.earliest();
            double start = place(from);
            double length = Math.max(1, place(deadline.latest()) - start);
            String interval = String.valueOf(DeadlineShown.interval(deadline, wording));
            return new Stretch(percent(start), percent(length), y, wording.text("time.deadline", interval));
        }

        /** So many that they can be read. */
        private List<Year> years() {
            int from = first.getYear() + 1;
            int until = last.getYear();
            int step = Math.max(1, (until - from) / YEARS + 1);
            return IntStream.rangeClosed(from, until)
                    .filter(year -> (year - from) % step == 0)
                    .mapToObj(year -> new Year(percent(place(LocalDate.of(year, 1, 1))), year))
                    .toList();
        }

        private double place(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return MARGIN + share * (100 - 2 * MARGIN);
        }

        private static String percent(double place) {
            return String.format(Locale.ROOT, "%.2f%%", place);
        }
    }
}
