package nl.gestand.command.item;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** How many items this process remembers. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ItemMemory {

    /** Of the heap; one event takes about a kilobyte. */
    private static final int SHARE = 8;

    private static final int BYTES = 1_024;

    /** @param most events in all; as many as fit in an eighth of the heap where it is not set */
    @Bean
    Repository<Item> itemRepository(
            Configuration axon, EventStore events, @Value("${gestand.items.remembered-events:-1}") long most) {
        var builder = EventSourcingRepository.builder(Item.class)
                .eventStore(events)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(Item.class))
                .repositoryProvider(axon::repository);
        return new RememberedItems(builder, events, most < 0 ? share() : most);
    }

    private static long share() {
        return Runtime.getRuntime().maxMemory() / SHARE / BYTES;
    }
}
