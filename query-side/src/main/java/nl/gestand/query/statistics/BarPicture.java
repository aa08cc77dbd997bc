package nl.gestand.query.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gestand.events.reference.Ministries;
import nl.gestand.events.reference.Ministry;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.statistics.Statistics.Figures;
import nl.gestand.query.statistics.Statistics.HandlingTime;
import nl.gestand.query.statistics.Statistics.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of each sort: a bar for each, with its figure, and the same in a table.
 *
 * @param id of the picture on the page
 * @param look by which the bars are coloured: {@code overdue} or {@code time}
 * @param told in one sentence; null where the picture tells it all
 * @param height of the picture in pixels
 */
record BarPicture(
        String id,
        String look,
        String heading,
        String title,
        @Nullable String told,
        String sort,
        int height,
        List<Bar> bars) {

    /** One sort; {@code y} in pixels, the bar's {@code length} a percentage of the width. */
    record Bar(String label, int y, String length, String motions, String commitments, String all) {}

    private record Sort(String label, int motions, int commitments) {

        int all() {
            return motions + commitments;
        }
    }

    private static final int STEP = 44;
    private static final int SHOWN = 12;

    /** A bar this long leaves room for its figure. */
    private static final double LONGEST = 0.85;

    static BarPicture overdue(Figures motions, Figures commitments, Wording wording) {
        Map<String, Integer> ofMotions = motions.overdueByMinistry();
        Map<String, Integer> ofCommitments = commitments.overdueByMinistry();
        List<Sort> sorts = Stream.of(ofMotions, ofCommitments)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .map(code -> new Sort(
                        ministry(code, wording), ofMotions.getOrDefault(code, 0), ofCommitments.getOrDefault(code, 0)))
                .sorted(Comparator.comparingInt(Sort::all).reversed())
                .limit(SHOWN)
                .toList();
        String told = sorts.isEmpty() ? wording.text("front.overdue.none") : null;
        return of("overdue", "overdue", told, "front.overdue.sort", sorts, wording);
    }

    static BarPicture handlingTime(Figures motions, Figures commitments, Wording wording) {
        List<Stretch> ofMotions = motions.handlingTime().spread();
        List<Stretch> ofCommitments = commitments.handlingTime().spread();
        List<Sort> sorts = IntStream.range(0, ofMotions.size())
                .mapToObj(i -> new Sort(
                        wording.text("front.handling-time." + ofMotions.get(i).fromDays()),
                        ofMotions.get(i).items(),
                        ofCommitments.get(i).items()))
                .toList();
        String told = median(ItemKind.MOTION, motions.handlingTime(), wording)
                + " "
                + median(ItemKind.COMMITMENT, commitments.handlingTime(), wording);
        return of("handling-time", "time", told, "front.handling-time.sort", sorts, wording);
    }

    private static BarPicture of(
            String id, String look, @Nullable String told, String sort, List<Sort> sorts, Wording wording) {
        ToIntFunction<Sort> all = Sort::all;
        int most = Math.max(1, sorts.stream().mapToInt(all).max().orElse(1));
        return new BarPicture(
                id,
                look,
                wording.text("front." + id),
                wording.text("front." + id + ".title"),
                told,
                wording.text(sort),
                Math.max(1, sorts.size()) * STEP,
                IntStream.range(0, sorts.size())
                        .mapToObj(i -> bar(sorts.get(i), i * STEP, most, wording))
                        .toList());
    }

    private static Bar bar(Sort sort, int y, int most, Wording wording) {
        return new Bar(
                sort.label,
                y,
                FrontPage.percent(LONGEST * sort.all() / most),
                wording.figure(sort.motions),
                wording.figure(sort.commitments),
                wording.figure(sort.all()));
    }

    private static String median(ItemKind kind, HandlingTime time, Wording wording) {
        String key = "front.handling-time." + kind.path();
        return time.medianDays() == null
                ? wording.text(key + ".unknown")
                : wording.text(key, Math.round(time.medianDays()), time.items());
    }

    private static String ministry(String code, Wording wording) {
        return code.equals("none")
                ? wording.text("front.overdue.no-ministry")
                : Ministries.find(code).map(Ministry::name).orElse(code);
    }
}
