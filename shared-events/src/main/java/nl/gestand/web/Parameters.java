package nl.gestand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a request, read one by one so that all unknown and wrong ones are named at once by
 * {@link #finish()}; optional getters give null when absent or faulty, and one that is not repeatable is refused twice.
 */
public final class Parameters {

    private final Map<String, String[]> sent;
    private final Faults faults = new Faults();
    private final TextReading reading = new TextReading(faults);
    private final Set<String> known = new LinkedHashSet<>();

    private Parameters(Map<String, String[]> sent) {
        this.sent = sent;
    }

    public static Parameters of(HttpServletRequest request) {
        return new Parameters(request.getParameterMap());
    }

    public boolean has(String name) {
        known.add(name);
        return sent.containsKey(name);
    }

    public @Nullable String text(String name, int maxLength) {
        return one(name, raw -> reading.text(name, raw, maxLength));
    }

    public List<String> texts(String name, int maxLength) {
        return each(name, raw -> reading.text(name, raw, maxLength));
    }

    public @Nullable LocalDate date(String name) {
        return one(name, raw -> reading.date(name, raw));
    }

    public LocalDate date(String name, LocalDate otherwise) {
        LocalDate date = date(name);
        return date == null ? otherwise : date;
    }

    /** A whole number within the range, both ends included. */
    public int integer(String name, int min, int max, int otherwise) {
        Long number = one(name, raw -> reading.number(name, raw, min, max));
        return number == null ? otherwise : number.intValue();
    }

    public @Nullable Boolean bool(String name) {
        return one(name, raw -> switch (raw) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                faults.add(name, "wrong-type", "Give true or false.", raw);
                yield null;
            }
        });
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> kind, Function<E, String> wireName) {
        return one(name, raw -> reading.choice(name, raw, kind, wireName));
    }

    public <E extends Enum<E>> List<E> choices(String name, Class<E> kind, Function<E, String> wireName) {
        return each(name, raw -> reading.choice(name, raw, kind, wireName));
    }

    /** Gives the text to a parser, whose IllegalArgumentException becomes a fault with its message. */
    public <T> @Nullable T read(String name, Function<String, T> parser) {
        return one(name, raw -> reading.parsed(name, raw, parser));
    }

    /** As {@link #read}, for a repeatable parameter. */
    public <T> List<T> readEach(String name, Function<String, T> parser) {
        return each(name, raw -> reading.parsed(name, raw, parser));
    }

    /** Records a fault of the caller's own finding. */
    public void fault(String name, String code, String message) {
        known.add(name);
        faults.add(name, code, message);
    }

    /** As {@link #fault(String, String, String)}, about that value of a parameter. */
    public void fault(String name, String code, String message, String value) {
        known.add(name);
        faults.add(name, code, message, value);
    }

    /** Throws a {@link ProblemException} (400) that names every fault, if there are any. */
    public void finish() {
        List<String> unsent =
                known.stream().filter(name -> !sent.containsKey(name)).toList();
        for (String name : sent.keySet()) {
            if (!known.contains(name)) {
                String hint = Names.suggestion(name, unsent);
                faults.add(Fault.shortened(name), "unknown-parameter", "There is no such parameter." + hint);
            }
        }
        faults.throwIfAny();
    }

    /** As {@link #finish()}, and makes of the parameters what they were read for. */
    public <T> T finish(Supplier<T> made) {
        finish();
        return made.get();
    }

    private <T> @Nullable T one(String name, Function<String, @Nullable T> read) {
        String[] values = has(name) ? sent.get(name) : null;
        if (values == null) {
            return null;
        }
        if (values.length != 1) {
            faults.add(name, "repeated", "Give this parameter once.");
            return null;
        }
        return read.apply(values[0]);
    }

    private <T> List<T> each(String name, Function<String, @Nullable T> read) {
        String[] values = has(name) ? sent.get(name) : null;
        List<T> found = new ArrayList<>();
        for (String value : Objects.requireNonNullElse(values, new String[0])) {
            T one = read.apply(value);
            if (one != null) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }
}
