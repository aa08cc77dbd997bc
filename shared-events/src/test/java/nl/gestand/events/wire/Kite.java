package nl.gestand.events.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gestand.events.EventName;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A domain of its own for these tests: kites, that are built, flown and lost. */
@NullMarked
sealed interface Kite {

    @EventName("kite.built")
    record Built(String zone, @Nullable LocalDate builtOn, Colour colour, List<Tail> tails) implements Kite {}

    @EventName(value = "kite.flown", revision = 2)
    record Flown(String beach, int metres) implements Kite {}

    sealed interface Ending extends Kite {

        @EventName("kite.carried-off")
        record CarriedOff(Instant seenAt, Cause cause, Map<Colour, Integer> rest) implements Ending {}
    }

    record Colour(String value) {

        public Colour {
            if (!value.startsWith("#")) {
                throw new IllegalArgumentException("no colour: " + value);
            }
        }
    }

    sealed interface Cause {

        record Wind(int beaufort) implements Cause {}

        record Bird(@Nullable String species) implements Cause {}
    }

    /** Not alphabetical, so that an order by name would show. */
    record Tail(int width, int length) {}

    List<WireForm> FORMS = List.of(
            WireFormat.text(Colour.class, Colour::value, Colour::new),
            WireFormat.variants(Cause.class, Map.of("wind", Cause.Wind.class, "bird", Cause.Bird.class)));

    EventCatalogue CATALOGUE = EventCatalogue.of(Kite.class);

    WireSerializer SERIALIZER = WireSerializer.of(CATALOGUE, FORMS);
}
