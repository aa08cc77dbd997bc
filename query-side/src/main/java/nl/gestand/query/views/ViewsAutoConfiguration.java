package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.time.RegisterClock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Wires the views: their MongoDB, the processor of the group {@code register}, and its parked events.
 *
 * <p>One process at a time feeds the views of one MongoDB; another stands by until it stops. Views in memory belong to
 * their process, and two such processes must not share an event database, since they would share the parked events.
 */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
public class ViewsAutoConfiguration {

    @Bean
    ViewStore viewStore(@Value("${MONGODB_URI:}") String uri) {
        return ViewStore.open(uri);
    }

    /** @param path of the file in which views in memory are kept while the process is stopped; blank for none */
    @Bean
    KeptViews keptViews(
            ViewStore store,
            ObjectProvider<StoredEvents> log,
            ObjectProvider<ParkedEvents> parked,
            Progress progress,
            @Value("${gestand.views.file:}") String path) {
        return new KeptViews(
                store,
                store.isInMemory() && !path.isBlank() ? new ViewsFile(Path.of(path)) : null,
                log::getObject,
                parked::getObject,
                progress);
    }

    @Bean
    MongoDatabase viewDatabase(ViewStore store) {
        return store.database();
    }

    @Bean
    Freshness viewFreshness(Progress progress) {
        return new Freshness(progress);
    }

    @Bean
    Progress viewProgress() {
        return new Progress();
    }

    /** Of the generation that is shown; which one that is, MongoDB says when the processor starts. */
    @Bean
    ViewTarget viewTarget(
            MongoDatabase views,
            ObjectProvider<Beside.Maker> beside,
            ObjectProvider<ViewListener> listeners,
            Progress progress) {
        Telling telling = new Telling(
                () -> listeners.orderedStream().toList(), () -> progress.now().position());
        return new ViewTarget(new Generation(views, ViewCollections.FIRST, made(beside)), telling);
    }

    @Bean
    ShownViews shownViews(ViewTarget views) {
        return new ShownViews(views::generation);
    }

    @Bean
    Generations viewGenerations(
            MongoDatabase database,
            ObjectProvider<Beside.Maker> beside,
            ViewTarget views,
            Progress progress,
            ParkedEvents parked) {
        return new Generations(database, () -> made(beside), views, progress, parked);
    }

    @Bean
    ViewTokens viewTokens(
            ViewTarget views,
            Progress progress,
            ParkedEvents parked,
            Generations generations,
            KeptViews kept,
            @Value("${gestand.views.rebuild-batch:0}") int heldInRebuild) {
        return new ViewTokens(
                views, progress, parked::clear, ViewVersion.CURRENT, held(heldInRebuild), kept.before(generations));
    }

    /**
     * How many events a rebuild holds before it writes. The states of one take some two kilobytes; the more are held, the
     * fewer documents are written again and again.
     *
     * @param configured 0 for as many as a tenth of the memory has room for, from 20,000 to 300,000
     */
    private static int held(int configured) {
        long room = Runtime.getRuntime().maxMemory() / 10 / 2_048;
        return configured > 0 ? configured : (int) Math.clamp(room, 20_000, 300_000);
    }

    @Bean
    ParkedEvents parkedEvents(
            nl.gestand.events.store.DeadLetters kept, TransactionManager transactions, ViewTarget views) {
        return new ParkedEvents(
                generation -> kept.of(group(generation)),
                () -> views.generation().number(),
                transactions);
    }

    @Bean
    DeadLetters viewDeadLetters(ParkedEvents parked, ObjectProvider<Configuration> axon, ReentrantLock viewTurn) {
        return new DeadLetters(
                parked,
                () -> axon.getObject()
                        .eventProcessingConfiguration()
                        .sequencedDeadLetterProcessor(RegisterProcessor.GROUP),
                viewTurn);
    }

    @Bean
    ReentrantLock viewTurn() {
        return new ReentrantLock(true);
    }

    @Bean
    ConfigurerModule registerProcessor(
            ViewTokens tokens,
            ParkedEvents parked,
            Progress progress,
            ReentrantLock viewTurn,
            @Value("${gestand.views.batch:1000}") int batch) {
        return axon -> park(axon.eventProcessing(), parked)
                .registerEventProcessor(
                        RegisterProcessor.GROUP,
                        (name, settings, projections) -> new RegisterProcessor(
                                projections, settings.eventStore(), tokens, progress, viewTurn, batch));
    }

    @Bean
    Rebuilds viewRebuilds(
            Generations generations,
            ViewTarget views,
            Progress progress,
            ParkedEvents parked,
            ReentrantLock viewTurn,
            ObjectProvider<Configuration> axon,
            RegisterClock clock,
            @Value("${gestand.views.batch:1000}") int batch,
            @Value("${gestand.views.rebuild-batch:0}") int heldInRebuild) {
        return new Rebuilds(
                generations,
                views,
                progress,
                viewTurn,
                () -> axon.getObject()
                        .eventProcessingConfiguration()
                        .eventProcessor(RegisterProcessor.GROUP, RegisterProcessor.class),
                () -> new NextViews.Feeding(axon.getObject().eventStore(), parked, batch, held(heldInRebuild)),
                clock);
    }

    private static List<Beside> made(ObjectProvider<Beside.Maker> makers) {
        return makers.orderedStream().map(Beside.Maker::make).toList();
    }

    private static String group(int generation) {
        return generation == ViewCollections.FIRST
                ? RegisterProcessor.GROUP
                : RegisterProcessor.GROUP + "-" + generation;
    }

    private static EventProcessingConfigurer park(EventProcessingConfigurer axon, ParkedEvents parked) {
        return axon.registerDeadLetterQueue(RegisterProcessor.GROUP, settings -> parked)
                .registerDeadLetterPolicy(RegisterProcessor.GROUP, settings -> new ParkOrRetry())
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        RegisterProcessor.GROUP,
                        // without it every event of a rebuild costs a query
                        (settings, invoker) -> invoker.transactionManager(parked.transactions())
                                .enableSequenceIdentifierCache());
    }
}
