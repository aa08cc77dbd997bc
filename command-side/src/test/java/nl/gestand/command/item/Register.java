package nl.gestand.command.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.Claims;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.events.wire.WireSerializer;
import nl.gestand.time.RegisterClock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.NullMarked;

/** A register of several items in memory, with Axon's own command bus and no database. */
@NullMarked
final class Register implements AutoCloseable {

    private final Configuration axon;

    Register() {
        RegisterClock clock = RegisterClock.stoppedAt(
                Facts.TODAY.atTime(12, 0).atZone(ItemFacts.ZONE).toInstant());
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(with -> WireSerializer.of(RegisterCatalogue.all()))
                .configureEmbeddedEventStore(with -> new InMemoryEventStorageEngine())
                .configureAggregate(Item.class)
                .registerComponent(Claims.class, with -> new ClaimsInMemory())
                .registerComponent(RegisterClock.class, with -> clock)
                .registerComponent(
                        AcrossItems.class,
                        with -> new AcrossItems(with.repository(Item.class), with.getComponent(Claims.class), clock))
                // found when asked for: the repository of items needs it to be made
                .registerComponent(
                        Twins.class,
                        with -> twin -> with.getComponent(AcrossItems.class).facts(twin))
                .registerCommandHandler(with -> with.getComponent(AcrossItems.class))
                .buildConfiguration();
        axon.start();
    }

    /** Records a motion of JenV as facts 0, and its ministry and committee as fact 1. */
    Register motion(ItemId item, RegisterEvent... more) {
        return open(item, List.of(Facts.motion(), Facts.assigned("JenV", "J&V")), more);
    }

    Register commitment(ItemId item, RegisterEvent... more) {
        return open(item, List.of(Facts.commitment(), Facts.assigned("JenV", "J&V")), more);
    }

    private Register open(ItemId item, List<RegisterEvent> first, RegisterEvent... more) {
        List<RegisterEvent> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        NewItem command = situation -> all;
        send(Person.JENV, new OpenItem(item.value(), command));
        return this;
    }

    void send(Person by, Object command) {
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(by.metaData()));
    }

    /** Sends what must be refused, and proves that nothing was recorded on any item. */
    Refusal refused(Refusal.Reason reason, Person by, Object command) {
        List<RegisterEvent> before = everything();
        Refused refused = catchThrowableOfType(Refused.class, () -> send(by, command));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.refusal().reason()).isEqualTo(reason);
        assertThat(everything()).isEqualTo(before);
        return refused.refusal();
    }

    /** What was recorded on an item after its first two facts. */
    List<RegisterEvent> since(ItemId item) {
        return events(item).stream().skip(2).toList();
    }

    private List<RegisterEvent> everything() {
        return Stream.of(Facts.A, Facts.B, Facts.C)
                .flatMap(item -> events(item).stream())
                .toList();
    }

    private List<RegisterEvent> events(ItemId item) {
        return axon.eventStore()
                .readEvents(item.value())
                .asStream()
                .<RegisterEvent>map(Register::payload)
                .toList();
    }

    private static RegisterEvent payload(DomainEventMessage<?> message) {
        return (RegisterEvent) message.getPayload();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
