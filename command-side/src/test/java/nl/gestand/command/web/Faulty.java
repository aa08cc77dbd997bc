package nl.gestand.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.gestand.web.Fault;
import nl.gestand.web.JsonBody;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.NullMarked;

/** Bodies as they are sent, with ' for ", and what a reader finds wrong with them. */
@NullMarked
public final class Faulty {

    private Faulty() {}

    public static JsonBody body(String json) {
        return JsonBody.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** Every fault as {@code /pointer code}; the reader must answer 400 with them all. */
    public static List<String> faults(String json, Function<JsonBody, ?> reader) {
        return found(json, reader).stream()
                .map(fault -> fault.at() + " " + fault.code())
                .toList();
    }

    /** The one fault that there is. */
    public static Fault fault(String json, Function<JsonBody, ?> reader) {
        List<Fault> faults = found(json, reader);
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static List<Fault> found(String json, Function<JsonBody, ?> reader) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> reader.apply(body(json)));
        assertThat(refused).as("refused: %s", json).isNotNull();
        assertThat(refused.problem().status()).isEqualTo(400);
        return refused.problem().faults();
    }
}
