package nl.gestand.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.gestand.events.EventName;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void listsTheRecordsOfNestedSealedInterfaces() {
        assertThat(Kite.CATALOGUE.entries())
                .containsExactly(
                        new EventCatalogue.Entry("kite.built", 1, Kite.Built.class),
                        new EventCatalogue.Entry("kite.flown", 2, Kite.Flown.class),
                        new EventCatalogue.Entry("kite.carried-off", 1, Kite.Ending.CarriedOff.class));
    }

    @Test
    void refusesOneNameForTwoRecords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCatalogue.of(Kite.class, SameName.class))
                .withMessageContainingAll("kite.flown", "SameName$Again");
    }

    @Test
    void refusesARecordWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCatalogue.of(Nameless.class))
                .withMessageContaining("Nameless$Silent");
    }

    @Test
    void refusesANameThatIsNotSubjectAndHappening() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCatalogue.of(Shouting.class))
                .withMessageContaining("Shouting$Loud");
    }

    @Test
    void refusesASubtypeThatIsNoRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCatalogue.of(Open.class))
                .withMessageContaining("neither a record nor sealed");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> Kite.CATALOGUE.named("kite.sold", "1"))
                .withMessageContaining("kite.sold");
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> Kite.CATALOGUE.named("kite.flown", "1"))
                .withMessageContainingAll("kite.flown", "revision 2", "revision 1");
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> Kite.CATALOGUE.entryOf(String.class))
                .withMessageContaining("java.lang.String");
    }

    private sealed interface SameName {
        @EventName("kite.flown")
        record Again() implements SameName {}
    }

    private sealed interface Nameless {
        record Silent() implements Nameless {}
    }

    private sealed interface Shouting {
        @EventName("KITE")
        record Loud() implements Shouting {}
    }

    private sealed interface Open {
        non-sealed class Any implements Open {}
    }
}
