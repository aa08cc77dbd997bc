package nl.gestand.command.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.web.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON that a program would have sent, made of the fields of a form. A field goes by its place in it, so whatever is
 * wrong there is known by its field again. What was left empty is not sent.
 */
final class FormBody {

    /** Fields that say what the form is about, or are for this register's own use. */
    static final String CONTEXT = "context.";

    private static final String REPORTS = "reports";
    private static final Set<String> NUMBERS = Set.of("start", "end", "version", "seats");
    private static final Set<String> TRUTHS = Set.of("recurring", "onBehalfOf", "accepted");
    private static final Set<String> LINES = Set.of("submitters", "numbers");
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode body = JSON.createObjectNode();
    private final List<String> rows;

    private FormBody(List<String> rows) {
        this.rows = rows;
    }

    static FormBody of(DraftKind kind, Typed typed) {
        List<String> rows = kind == DraftKind.REPORTS
                ? typed.below(REPORTS).stream()
                        .filter(row -> typed.has(REPORTS + "." + row + ".on"))
                        .toList()
                : List.of();
        FormBody form = new FormBody(rows);
        typed.fields().forEach((name, values) -> {
            if (!name.startsWith(CONTEXT)
                    && !values.isEmpty()
                    && !values.getFirst().isBlank()) {
                form.put(name, values.getFirst());
            }
        });
        return form;
    }

    byte[] json() {
        return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }

    private void put(String name, String value) {
        String[] steps = name.split("\\.");
        if (steps.length > 2 && steps[0].equals(REPORTS)) {
            int row = rows.indexOf(steps[1]);
            if (row < 0 || steps[2].equals("on") || steps[2].equals("again")) {
                return;
            }
            steps[1] = Integer.toString(row);
        }
        place(steps, value);
    }

    /** A name that does not fit what other names made of the body is left out: no form has such fields. */
    private void place(String[] steps, String value) {
        JsonNode at = body;
        for (int i = 0; i < steps.length - 1 && at != null; i++) {
            at = within(at, steps[i], isIndex(steps[i + 1]));
        }
        if (at instanceof ObjectNode object && steps.length > 0) {
            object.set(steps[steps.length - 1], value(steps[steps.length - 1], value));
        }
    }

    private static @Nullable JsonNode within(JsonNode at, String step, boolean list) {
        if (at instanceof ArrayNode array && isIndex(step)) {
            return element(array, Integer.parseInt(step));
        }
        if (!(at instanceof ObjectNode object)) {
            return null;
        }
        JsonNode known = object.get(step);
        return known != null ? known : list ? object.putArray(step) : object.putObject(step);
    }

    private static boolean isIndex(String step) {
        return step.matches("[12]?\\d{1,2}");
    }

    private static JsonNode element(ArrayNode list, int index) {
        while (list.size() <= index) {
            list.addObject();
        }
        return list.get(index);
    }

    /** What is no number is passed on as it is: the reading says what is wrong with it. */
    private static JsonNode value(String field, String typed) {
        String text = typed.replace("\r\n", "\n");
        if (NUMBERS.contains(field) && text.strip().matches("\\d{1,9}")) {
            return JSON.getNodeFactory().numberNode(Long.parseLong(text.strip()));
        }
        if (TRUTHS.contains(field)) {
            return JSON.getNodeFactory().booleanNode(text.equals("true"));
        }
        if (LINES.contains(field)) {
            ArrayNode lines = JSON.createArrayNode();
            Arrays.stream(text.split("[\\n,;]"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
            return lines;
        }
        // a quote is exact; around anything else a space is a slip
        return JSON.getNodeFactory().stringNode(field.equals("quote") ? text : text.strip());
    }

    /** The same faults at the fields of the form. */
    List<Fault> atFields(List<Fault> faults) {
        List<Fault> named = new ArrayList<>();
        for (Fault fault : faults) {
            named.add(new Fault(field(fault.at()), fault.code(), fault.message(), fault.value()));
        }
        return named;
    }

    private String field(String pointer) {
        String[] steps = pointer.replaceFirst("^/", "").split("/");
        if (steps.length > 1
                && steps[0].equals(REPORTS)
                && steps[1].matches("\\d{1,3}")
                && Integer.parseInt(steps[1]) < rows.size()) {
            steps[1] = rows.get(Integer.parseInt(steps[1]));
        }
        return String.join(".", steps);
    }

    /** The items that are reported on, each with the rows of the form that are about it. */
    Map<String, String> rowsByItem() {
        Map<String, String> byItem = new TreeMap<>();
        rows.forEach(row -> byItem.putIfAbsent(row.split("_", 2)[0], row));
        return byItem;
    }
}
