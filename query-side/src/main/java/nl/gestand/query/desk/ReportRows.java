package nl.gestand.query.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.draft.Typed;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Execution;
import nl.gestand.events.number.Citations;
import nl.gestand.pages.Wording;
import nl.gestand.query.desk.Field.Option;
import nl.gestand.query.register.Workload;
import nl.gestand.query.register.Workload.Row;
import nl.gestand.query.register.Workload.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The items that a letter can be reported to speak of: what it names comes first, then what is open, by deadline. */
@Component
class ReportRows {

    private final Workload workload;

    ReportRows(Workload workload) {
        this.workload = workload;
    }

    List<ReportRow> of(
            String ministry, @Nullable String text, Typed typed, Refusals refusals, Wording wording, LocalDate day) {
        Set<String> cited = cited(text);
        Map<String, Row> rows = new LinkedHashMap<>();
        List<String> keys = typed.below("reports");
        for (String key : keys) {
            workload.find(key.split("_", 2)[0], day).ifPresent(row -> {
                rows.put(key, row);
                if (typed.has("reports." + key + ".again") && !keys.contains(next(key))) {
                    rows.put(next(key), row);
                }
            });
        }
        extra(typed).forEach(number -> workload.find(number, day).ifPresent(row -> rows.putIfAbsent(row.id(), row)));
        cited.forEach(number -> workload.find(number, day)
                .filter(row -> ministry.equals(row.ministry()))
                .ifPresent(row -> rows.putIfAbsent(row.id(), row)));
        workload.open(ministry, new Wanted("", Set.of(), false, 1, Workload.OFFERED), day)
                .rows()
                .forEach(row -> rows.putIfAbsent(row.id(), row));
        List<ReportRow> shown = new ArrayList<>();
        rows.forEach((key, row) -> shown.add(row(key, row, cited, typed, refusals, wording)));
        shown.sort(Comparator.comparing((ReportRow row) -> !row.on()).thenComparing(row -> !row.cited()));
        return shown;
    }

    /** A further report on the same item: what a letter says of its parts can differ. */
    private static String next(String key) {
        String[] steps = key.split("_", 2);
        return steps[0] + "_" + (steps.length == 1 || !steps[1].matches("\\d") ? 2 : Integer.parseInt(steps[1]) + 1);
    }

    /** The numbers that stand in the text, as the register writes them. */
    private static Set<String> cited(@Nullable String text) {
        Set<String> cited = new LinkedHashSet<>();
        if (text != null) {
            Citations.findIn(text).forEach(found -> cited.add(found.number().canonical()));
        }
        return cited;
    }

    private static List<String> extra(Typed typed) {
        return Arrays.stream(typed.text("context.extra").split("[\\n;]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .limit(50)
                .toList();
    }

    private static ReportRow row(
            String key, Row item, Set<String> cited, Typed typed, Refusals refusals, Wording wording) {
        String at = "reports." + key + ".";
        return new ReportRow(
                key,
                item,
                typed.has(at + "on")
                        || key.contains("_") && !typed.below("reports").contains(key),
                typed.has(at + "again"),
                item.number() != null && cited.contains(item.number()),
                options(typed.text(at + "execution"), "execution", Execution.values(), wording),
                typed.text(at + "aspect"),
                typed.text(at + "statement"),
                typed.text(at + "evidence.quote"),
                typed.text(at + "evidence.start"),
                typed.text(at + "evidence.end"),
                typed.text(at + "effectiveOn"),
                options(typed.text(at + "basis"), "desk.basis", Basis.values(), wording),
                Stream.of("on", "item", "version", "evidence", "evidence.letter")
                        .flatMap(field -> refusals.of(at + field).stream())
                        .toList(),
                refusals.of(at + "execution"),
                refusals.of(at + "aspect"),
                refusals.of(at + "statement"),
                Stream.of("quote", "start", "end")
                        .flatMap(field -> refusals.of(at + "evidence." + field).stream())
                        .toList(),
                refusals.of(at + "effectiveOn"),
                now(item, wording),
                Deadlines.shown(item, wording));
    }

    private static @Nullable String now(Row item, Wording wording) {
        String execution = item.execution();
        return execution == null ? null : wording.text("desk.reports.now", wording.word("execution", execution));
    }

    private static List<Option> options(String typed, String set, Enum<?>[] values, Wording wording) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", wording.text("desk.choose"), typed.isEmpty()));
        for (Enum<?> value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            options.add(new Option(word, wording.text(set + "." + word), word.equals(typed)));
        }
        return options;
    }
}
