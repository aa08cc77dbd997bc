package nl.gestand.query.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.wire.Upcasters;
import nl.gestand.query.Deliveries;
import nl.gestand.query.SampleRegister;
import nl.gestand.query.Told;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

class KeptEventTest {

    /** As another release might have written it: other blanks, another order. */
    private static final String PAYLOAD = """
            {"submitters": ["Bikker"],  "title":"Zo\\u00eb\\nen verder", "ground":{"basis":"stated","on":"2023-12-21"}}""";

    @Test
    void thePayloadIsKeptAsTheStoreHasIt() {
        KeptEvent kept = kept(PAYLOAD);
        assertTrue(kept.line().contains(PAYLOAD), kept::line);
        assertEquals("Zo\u00eb\nen verder", ((MotionRecorded) kept.recorded().event()).title());
    }

    @Test
    void aLineStaysOneLine() {
        KeptEvent kept = kept(PAYLOAD.replace("  ", "\n"));
        assertEquals(1, kept.line().lines().count());
        assertEquals(
                kept.recorded(), EventLog.read(kept.line()).events().getFirst().recorded());
    }

    @Test
    void whatIsReadBackIsWhatWasKept() {
        for (Recorded<?> recorded : SampleRegister.items()) {
            KeptEvent kept = KeptEvent.of(recorded, 7, EventText.write(recorded.event()));
            assertEquals(List.of(kept), EventLog.read(kept.line()).events());
        }
    }

    @Test
    void aLogIsALineForEachEventAndAnEmptyOneIsEmpty() {
        List<KeptEvent> events = Stream.concat(Told.motion().events().stream(), Told.commitment().events().stream())
                .map(recorded -> KeptEvent.of(recorded, 1, EventText.write(recorded.event())))
                .toList();
        EventLog log = new EventLog(events);
        assertEquals(2, log.text().lines().count());
        assertEquals(log, EventLog.read(log.text()));
        assertEquals(EventLog.NONE, EventLog.read(EventLog.NONE.text()));
    }

    @Test
    void aLineThatWasKeptBeforeTheEventsNewestRevisionIsReadAsToday() {
        String old = """
                ["%s",3,"item.deadline-set",1,"2024-07-01T10:00:00Z",9,"u1","liaison","JenV",\
                {"deadline":{"quoted":"voor de zomer","latest":"2024-07-04","assumedBy":"reader","recurring":false},\
                "ground":{"basis":"stated"}}]""".formatted(Told.MOTION);
        KeptEvent kept = EventLog.read(old).events().getFirst();

        assertEquals(old, kept.line());
        assertEquals(
                new Deadline("voor de zomer", null, LocalDate.of(2024, 7, 4), Interpreter.READER, false, null),
                ((DeadlineSet) kept.recorded().event()).deadline());
    }

    @Test
    void anOldEventOfTheLogIsKeptWithTheRevisionThatItsTextHas() {
        DomainEventMessage<?> message = (DomainEventMessage<?>) stored(
                "item.deadline-set",
                "{\"deadline\":{\"latest\":\"2024-07-04\",\"assumedBy\":\"person\",\"recurring\":false},"
                        + "\"ground\":{\"basis\":\"stated\"}}");
        KeptEvent kept = KeptEvent.of((DeadlineSet) message.getPayload(), message, Deliveries.SERIALIZER);

        assertTrue(kept.line().contains("\"item.deadline-set\",2,"), kept::line);
        assertEquals(kept, EventLog.read(kept.line()).events().getFirst());
    }

    @Test
    void anEventOutOfTurnIsRefused() {
        KeptEvent first = kept(PAYLOAD);
        EventLog log = EventLog.NONE.with(first);
        assertTrue(log.holds(first));
        assertThrows(IllegalStateException.class, () -> log.with(first));
    }

    private static KeptEvent kept(String payload) {
        DomainEventMessage<?> message = (DomainEventMessage<?>) stored("motion.recorded", payload);
        return KeptEvent.of((MotionRecorded) message.getPayload(), message, Deliveries.SERIALIZER);
    }

    /** An event as it comes from the log, not yet deserialised. */
    private static TrackedEventMessage<?> stored(String name, String payload) {
        GenericDomainEventEntry<String> entry = new GenericDomainEventEntry<>(
                "item",
                Told.MOTION,
                0,
                "event",
                Instant.parse("2024-07-01T10:00:00Z").toString(),
                name,
                "1",
                payload,
                "{\"actor\":\"u1\",\"role\":\"liaison\",\"scope\":\"JenV\"}");
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(7), entry)),
                        Deliveries.SERIALIZER,
                        Upcasters.chain())
                .findFirst()
                .orElseThrow();
    }
}
