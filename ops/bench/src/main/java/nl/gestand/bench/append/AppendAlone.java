package nl.gestand.bench.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the append bench by itself: {@code [rounds [milliseconds a round [pattern of the questions]]]}. */
public final class AppendAlone implements Report {

    private static final Logger LOG = LoggerFactory.getLogger(AppendAlone.class);

    private final int rounds;
    private final List<Measured> measured = new ArrayList<>();

    private AppendAlone(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] given) throws Exception {
        AppendAlone alone = new AppendAlone(Integer.parseInt(given.length > 0 ? given[0] : "5"));
        Duration round = Duration.ofMillis(Long.parseLong(given.length > 1 ? given[1] : "1000"));
        Pattern chosen = Pattern.compile(given.length > 2 ? given[2] : ".*");
        new AppendBench(round, question -> chosen.matcher(question).find()).measure(alone);
    }

    @Override
    public int rounds() {
        return rounds;
    }

    @Override
    public void add(Measured figures) {
        measured.add(figures);
        double mine = ours(figures.question()).orElse(figures).median();
        LOG.info(
                "{}, {}: {} {} ({} to {}); ours is {} of it",
                figures.question(),
                figures.who(),
                Math.round(figures.median()),
                figures.unit(),
                Math.round(figures.least()),
                Math.round(figures.most()),
                Math.round(100 * mine / figures.median()) / 100.0);
    }

    private Optional<Measured> ours(String question) {
        return measured.stream()
                .filter(each -> each.question().equals(question) && each.who().equals("ours"))
                .findFirst();
    }

    @Override
    public void note(String bench, String sentence) {
        LOG.info("{}: {}", bench, sentence);
    }
}
