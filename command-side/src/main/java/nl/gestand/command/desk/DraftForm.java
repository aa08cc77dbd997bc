package nl.gestand.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;

/** A form as it was sent: what was typed, and by names that begin with an underscore what goes with it. */
record DraftForm(HttpServletRequest request) {

    private static final int FIELDS = 3_000;
    private static final int NAME = 200;

    static DraftForm of(HttpServletRequest request) {
        return new DraftForm(request);
    }

    Optional<DraftKind> kind() {
        return DraftKind.find(own("_soort"));
    }

    /** Whether it has all fields of the draft, and is not just a button. */
    boolean isWhole() {
        return !own("_soort").isEmpty();
    }

    /** Of the draft that its sender saw; -1 where it names none. */
    long revision() {
        String revision = own("_revisie");
        return revision.matches("\\d{1,15}") ? Long.parseLong(revision) : -1;
    }

    /** User key of the colleague that it is handed to; "" to take it back. */
    String handTo() {
        return own("_aan");
    }

    Typed typed() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            boolean typed = !name.startsWith("_") && name.length() <= NAME && name.matches("[\\w.-]+");
            if (typed && fields.size() < FIELDS && !values[0].isEmpty()) {
                fields.put(name, List.copyOf(Arrays.asList(values)));
            }
        });
        return new Typed(fields);
    }

    private String own(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
