package nl.gestand.bench.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import org.springframework.util.FileSystemUtils;

/** Commands a second, taken by the register, by plain JDBC and by Axon out of the box, on the databases that keep events. */
public final class AppendBench implements Bench {

    private static final String NAME = "append";
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** Fewer, and the virtual machine's compiler is still at it while the first cases are measured. */
    private static final int COMMANDS_TO_WARM_UP = 20_000;

    private static final int[] CLIENTS = {1, 8, 64};

    /** How many items of each size are updated in turn, so that none grows by much while it is measured. */
    private static final Map<Integer, Integer> ITEMS = new LinkedHashMap<>(Map.of(20, 1_000, 300, 400));

    private final Duration round;
    private final Predicate<String> chosen;

    public AppendBench() {
        this(Duration.ofSeconds(1), question -> true);
    }

    /** @param chosen the questions to ask, such as {@code create, H2, 8 clients} */
    AppendBench(Duration round, Predicate<String> chosen) {
        this.round = round;
        this.chosen = chosen;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Report report) throws Exception {
        report.note(
                NAME,
                "Updates go round 1,000 items of 20 events and 400 items of 300, which are in memory after their"
                        + " first update; they grow by one event at each.");
        report.note(
                NAME,
                "The ceiling sends ready-made rows, those that ours writes, over a pool of 10 connections; it decides,"
                        + " reads and announces nothing. Axon out of the box writes events only, with Jackson instead of XStream, its"
                        + " default in 4.13, which cannot read records.");
        on("h2", Place::h2, report);
        on("postgresql", Place::postgres, report);
    }

    private interface Making {
        Place in(Path directory) throws IOException;
    }

    private void on(String folder, Making making, Report report) throws Exception {
        Path directory = Files.createTempDirectory("gestand-append");
        try (Place place = making.in(directory.resolve(folder))) {
            List<Case> cases = cases(place);
            if (!cases.isEmpty()) {
                measure(place, cases, report);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private List<Case> cases(Place place) {
        List<Case> cases = new ArrayList<>();
        for (int clients : CLIENTS) {
            cases.add(new Case("create", 0, clients));
        }
        for (int events : ITEMS.keySet().stream().sorted().toList()) {
            for (int clients : CLIENTS) {
                cases.add(new Case("update of " + events + " events", events, clients));
            }
        }
        cases.removeIf(each -> !chosen.test(each.question(place)));
        return cases;
    }

    private void measure(Place place, List<Case> cases, Report report) throws Exception {
        try (Contestant ours = new Ours(place);
                Contestant ceiling = new Ceiling(place);
                Contestant outOfTheBox = new OutOfTheBox(place)) {
            List<Contestant> all = List.of(ours, ceiling, outOfTheBox);
            for (int events : cases.stream().map(Case::events).distinct().toList()) {
                for (Contestant each : all) {
                    each.fill(events, events == 0 ? 0 : items(events));
                }
            }
            for (Contestant each : all) {
                warmUp(place, each, cases);
            }
            for (Case each : cases) {
                measure(place, each, all, report);
            }
        }
    }

    /** Until the compiler of the virtual machine has come to the end of its work. */
    private static void warmUp(Place place, Contestant contestant, List<Case> cases) throws Exception {
        for (int events : cases.stream().map(Case::events).distinct().toList()) {
            // each update makes the items longer; what updates of short ones have warmed serves the long ones too
            int commands = events > 100 ? 2_000 : COMMANDS_TO_WARM_UP;
            new Clients(8, place.server())
                    .measure(WARM_UP, commands, 0, call(contestant, new Case("warm-up", events, 8)));
        }
    }

    /** Rounds go by turns, so that what slows the machine for a while slows all of them. */
    private void measure(Place place, Case each, List<Contestant> all, Report report) throws Exception {
        Map<Contestant, List<Clients.Rate>> rounds = new LinkedHashMap<>();
        for (int turn = -1; turn < report.rounds(); turn++) {
            for (Contestant contestant : all) {
                place.settle();
                Duration time = turn < 0 ? round.dividedBy(2) : round;
                Clients.Rate rate =
                        new Clients(each.clients(), place.server()).measure(time, turn + 1, call(contestant, each));
                if (turn >= 0) {
                    rounds.computeIfAbsent(contestant, its -> new ArrayList<>()).add(rate);
                }
            }
        }
        tell(rounds, each.question(place), "commands/s", Clients.Rate::perSecond, report);
        tell(rounds, "CPU of " + each.question(place), "µs/command", Clients.Rate::cpuMicros, report);
    }

    private static void tell(
            Map<Contestant, List<Clients.Rate>> rounds,
            String question,
            String unit,
            ToDoubleFunction<Clients.Rate> figure,
            Report report) {
        rounds.forEach((contestant, rates) -> report.add(new Measured(
                NAME,
                question,
                contestant.name(),
                unit,
                rates.stream().mapToDouble(figure).boxed().toList())));
    }

    /** Each client has items of its own, which it takes in turn. */
    private static Clients.Call call(Contestant contestant, Case each) {
        if (each.events() == 0) {
            return (client, turn) -> contestant.create();
        }
        int share = items(each.events()) / each.clients();
        return (client, turn) -> contestant.update(each.events(), turn % share * each.clients() + client);
    }

    private static int items(int events) {
        return ITEMS.getOrDefault(events, 0);
    }

    /** @param events of each item that is updated; 0 where items are created */
    private record Case(String what, int events, int clients) {
        String question(Place place) {
            return what + ", " + place.name() + ", " + clients + (clients == 1 ? " client" : " clients");
        }
    }
}
