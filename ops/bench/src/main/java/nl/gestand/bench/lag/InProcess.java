package nl.gestand.bench.lag;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.item.Recorders;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.store.EventLog;
import nl.gestand.query.views.Freshness;
import nl.gestand.standalone.Standalone;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The standalone in this process, without HTTP: nothing holds a command back once it is committed. */
final class InProcess implements Written {

    private static final Ground TABLED = Ground.stated(LocalDate.of(2025, 3, 1));
    private static final MetaData LIAISON = MetaData.with(Recorders.ACTOR, "u-bench")
            .and(Recorders.ROLE, "liaison")
            .and(Recorders.SCOPE, "JenV")
            .and(Recorders.TRACE, "0af7651916cd43dd8448eb211c80319c")
            .and(Recorders.CAUSATION, "bench");

    private final ConfigurableApplicationContext standalone;
    private final CommandGateway commands;
    private final EventLog log;
    private final Freshness views;
    private final MotionNumbers numbers = new MotionNumbers();

    InProcess(Path data) {
        this.standalone = new SpringApplicationBuilder(Standalone.class)
                .run(
                        "--server.port=0",
                        "--gestand.data=" + data,
                        "--gestand.sample=false",
                        "--logging.level.root=warn");
        this.commands = standalone.getBean(CommandGateway.class);
        this.log = standalone.getBean(EventLog.class);
        this.views = standalone.getBean(Freshness.class);
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public String write() {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        MotionRecorded recorded = new MotionRecorded(
                null, "Motie over de stand van zaken", null, List.of("De Vries"), null, "30000", TABLED);
        RecordMotion motion = new RecordMotion(
                recorded,
                List.of(numbers.next()),
                new ItemAssigned("JenV", null, TABLED),
                new MotionTabled(TABLED),
                null);
        commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(new OpenItem(id, motion)).withMetaData(LIAISON));
        return id;
    }

    @Override
    public void awaitShown(String motion) {
        if (!views.covers(log.positionOf(List.of(motion)), Duration.ofSeconds(30))) {
            throw new IllegalStateException("a committed motion is not shown: " + motion);
        }
    }

    @Override
    public void close() {
        standalone.close();
    }
}
