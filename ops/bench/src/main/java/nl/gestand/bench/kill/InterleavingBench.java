package nl.gestand.bench.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Commits on PostgreSQL in another order than that of the positions, under the eyes of two readers. */
public final class InterleavingBench implements Bench {

    private static final int INTERLEAVINGS = Integer.getInteger("gestand.interleavings", 10_000);

    /** Each lane has up to four transactions open, and the pool has ten connections. */
    private static final int LANES = 2;

    private static final long SEED = Long.getLong("gestand.seed", 20240202);

    /** How many events were committed, and what the two readers together passed by or saw twice or out of order. */
    record Seen(int committed, int skipped, int misplaced) {}

    @Override
    public String name() {
        return "interleaving";
    }

    @Override
    public void measure(Report report) throws Exception {
        Seen seen = interleave(INTERLEAVINGS);
        String question = "%,d interleavings of delayed commits, PostgreSQL".formatted(INTERLEAVINGS);
        report.add(new Measured(name(), question, "events skipped", "events", List.of((double) seen.skipped())));
        report.add(new Measured(
                name(), question, "seen twice or out of order", "events", List.of((double) seen.misplaced())));
        report.note(
                name(),
                "Two to four transactions take positions one after another and end in random order, a quarter of them by rollback, while a reader in the same process (woken) and one in another (polling) follow: %,d events committed."
                        .formatted(seen.committed()));
    }

    static Seen interleave(int count) throws Exception {
        Path folder = Files.createTempDirectory("gestand-interleaving");
        try (FiredDatabase database = FiredDatabase.postgres()) {
            return interleave(count, settings(database, folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Seen interleave(int count, List<String> settings) throws Exception {
        try (ConfigurableApplicationContext writer = process(settings, "1h");
                ConfigurableApplicationContext other = process(settings, "2ms");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                FollowingReader near = new FollowingReader(writer.getBean(EventStore.class), threads);
                FollowingReader far = new FollowingReader(other.getBean(EventStore.class), threads)) {
            TransactionTemplate transaction = new TransactionTemplate(writer.getBean(PlatformTransactionManager.class));
            List<Future<?>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Interleavings some = new Interleavings(
                        writer.getBean(EventStore.class), transaction, threads, "lane" + lane, SEED + lane);
                lanes.add(threads.submit(() -> some.run(count / LANES)));
            }
            for (Future<?> lane : lanes) {
                lane.get();
            }
            List<String> log = writer.getBean(JdbcClient.class)
                    .sql("select event_id from event order by global_index")
                    .query((row, number) -> row.getString(1))
                    .list();
            return compare(log, near.seen(log.size()), far.seen(log.size()));
        }
    }

    private static Seen compare(List<String> log, List<String> near, List<String> far) {
        return new Seen(log.size(), skipped(log, near) + skipped(log, far), misplaced(log, near) + misplaced(log, far));
    }

    private static int skipped(List<String> log, List<String> seen) {
        Set<String> all = Set.copyOf(seen);
        return (int) log.stream().filter(id -> !all.contains(id)).count();
    }

    /** Counted only where nothing is missing, which would shift all that follows. */
    private static int misplaced(List<String> log, List<String> seen) {
        int wrong = Math.abs(seen.size() - log.size());
        for (int i = 0; i < Math.min(log.size(), seen.size()); i++) {
            wrong += log.get(i).equals(seen.get(i)) ? 0 : 1;
        }
        return skipped(log, seen) > 0 ? 0 : wrong;
    }

    /** Two processes on one database; what they keep beside it, such as an operator's token, is of no use here. */
    private static List<String> settings(FiredDatabase database, Path folder) {
        Map<String, String> at = database.empty(folder).launch().environment();
        return List.of(
                "--gestand.data=" + folder,
                "--gestand.events.url=" + at.get("GESTAND_EVENTS_URL"),
                "--gestand.events.user=" + at.get("GESTAND_EVENTS_USER"),
                "--gestand.events.password=" + at.get("GESTAND_EVENTS_PASSWORD"));
    }

    private static ConfigurableApplicationContext process(List<String> settings, String poll) {
        return new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(settings.stream(), Stream.of("--gestand.events.poll=" + poll))
                        .toArray(String[]::new));
    }

    /** A process with an event store and nothing else. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "nl.gestand.query.views.ViewsAutoConfiguration",
                "nl.gestand.query.views.ViewsWebConfiguration",
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    static class StoreAlone {}
}
