package nl.gestand.command.item;

import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refused;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.time.RegisterClock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What was recorded on one item, what is asked of it, and what follows; it is item A, asked on {@link Facts#TODAY}. */
@NullMarked
public final class ItemFixture {

    private final AggregateTestFixture<Item> axon = new AggregateTestFixture<>(Item.class);
    private final ClaimsInMemory claims;
    private final List<Object> given = new ArrayList<>();

    private ItemFixture(ClaimsInMemory claims) {
        this.claims = claims;
        Twins noTwins = twin -> ItemFacts.NONE;
        axon.registerInjectableResource(claims);
        axon.registerInjectableResource(noTwins);
        axon.registerInjectableResource(RegisterClock.stoppedAt(
                Facts.TODAY.atTime(12, 0).atZone(ItemFacts.ZONE).toInstant()));
    }

    public static ItemFixture nothing() {
        return new ItemFixture(new ClaimsInMemory());
    }

    /** A motion of JenV and the committee J&V; what is given after it is fact 2 and on. */
    public static ItemFixture motion() {
        return nothing().with(Person.JENV, Facts.motion(), Facts.assigned("JenV", "J&V"));
    }

    /** A commitment of JenV and the committee J&V; what is given after it is fact 2 and on. */
    public static ItemFixture commitment() {
        return nothing().with(Person.JENV, Facts.commitment(), Facts.assigned("JenV", "J&V"));
    }

    public ItemFixture with(RegisterEvent... events) {
        return with(Person.JENV, events);
    }

    public ItemFixture with(Person by, RegisterEvent... events) {
        for (RegisterEvent event : events) {
            claims.settle(Facts.A, Facts.fact(Facts.A, given.size()), event, ItemFacts.NONE);
            given.add(new GenericEventMessage<>(event, by.metaData()));
        }
        return this;
    }

    /** What another item claims. */
    public ItemFixture whereas(Consumer<ClaimsInMemory> others) {
        others.accept(claims);
        return this;
    }

    public Outcome when(Person by, ItemCommand command) {
        return when(by, command, isCommitment() ? ItemKind.COMMITMENT : ItemKind.MOTION, null);
    }

    public Outcome when(Person by, ItemCommand command, ItemKind kind, @Nullable Long version) {
        return new Outcome(
                axon.given(given).when(new ActOnItem(Facts.A.value(), kind, version, command), by.metaData()));
    }

    public Outcome when(Person by, NewItem command) {
        return new Outcome(axon.givenNoPriorActivity().when(new OpenItem(Facts.A.value(), command), by.metaData()));
    }

    private boolean isCommitment() {
        return given.stream()
                .anyMatch(event -> ((GenericEventMessage<?>) event).getPayload().equals(Facts.commitment()));
    }

    /** What came of it. */
    public record Outcome(ResultValidator<?> result) {

        public void then(RegisterEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        public void then(List<? extends RegisterEvent> events) {
            then(events.toArray(RegisterEvent[]::new));
        }

        public void thenRefused(Refusal.Reason reason) {
            result.expectNoEvents().expectException(refusedFor(reason));
        }

        /** @param told a value of the refusal's data, or a part of its sentence */
        public void thenRefused(Refusal.Reason reason, String told) {
            thenRefused(reason);
            result.expectException(telling(told));
        }

        private static Matcher<Refused> refusedFor(Refusal.Reason reason) {
            return new FeatureMatcher<>(is(reason), "refused for", "reason") {
                @Override
                protected Refusal.Reason featureValueOf(Refused refused) {
                    return refused.refusal().reason();
                }
            };
        }

        private static Matcher<Refused> telling(String told) {
            return new FeatureMatcher<>(is(true), "a refusal telling " + told, "told") {
                @Override
                protected Boolean featureValueOf(Refused refused) {
                    return refused.refusal().data().containsValue(told)
                            || refused.refusal().detail().contains(told);
                }
            };
        }
    }
}
