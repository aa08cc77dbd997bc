package nl.gestand.query.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gestand.query.format.Column;
import nl.gestand.query.register.EventAnswer;
import nl.gestand.query.register.ItemChanges;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the changes as a table: a fact that changed, a fact that was taken back, or, where neither is to be told, an
 * event that made no difference on the day.
 *
 * @param event that made the difference
 */
record ChangesRow(
        ItemChanges item,
        @Nullable String fact,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason,
        @Nullable EventAnswer event) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final List<Column<ChangesRow>> COLUMNS = List.of(
            new Column<>("id", row -> row.item.id()),
            new Column<>("kind", row -> row.item.kind()),
            new Column<>("number", row -> row.item.number()),
            new Column<>("title", row -> row.item.title()),
            new Column<>("change", row -> row.item.change()),
            new Column<>("fact", ChangesRow::fact),
            new Column<>("before", row -> text(row.before)),
            new Column<>("after", row -> text(row.after)),
            new Column<>("reason", ChangesRow::reason),
            new Column<>("event", of(EventAnswer::fact)),
            new Column<>("eventName", of(EventAnswer::name)),
            new Column<>("summary", of(EventAnswer::summary)),
            new Column<>("recordedAt", of(EventAnswer::recordedAt)),
            new Column<>("position", of(EventAnswer::position)),
            new Column<>("validFrom", of(EventAnswer::validFrom)),
            new Column<>("basis", of(EventAnswer::basis)),
            new Column<>(
                    "evidence",
                    of(event ->
                            event.evidence() == null ? null : event.evidence().inWords())),
            new Column<>(
                    "role", of(event -> event.by() == null ? null : event.by().role())),
            new Column<>(
                    "scope", of(event -> event.by() == null ? null : event.by().scope())),
            new Column<>(
                    "recorder",
                    of(event -> event.by() == null ? null : event.by().key())));

    static List<ChangesRow> of(ItemChanges item) {
        Map<String, EventAnswer> events =
                item.events().stream().collect(Collectors.toMap(EventAnswer::fact, Function.identity()));
        List<ChangesRow> rows = new ArrayList<>();
        for (ItemChanges.Change change : item.changes()) {
            rows.add(new ChangesRow(
                    item, change.fact(), change.before(), change.after(), null, event(events, change.by())));
        }
        for (ItemChanges.Retracted gone : item.retracted()) {
            rows.add(new ChangesRow(item, "retraction", gone.summary(), null, gone.reason(), event(events, gone.by())));
        }
        if (rows.isEmpty()) {
            item.events().forEach(event -> rows.add(new ChangesRow(item, null, null, null, null, event)));
        }
        return rows;
    }

    private static @Nullable EventAnswer event(Map<String, EventAnswer> events, @Nullable String id) {
        return id == null ? null : events.get(id);
    }

    private static Function<ChangesRow, @Nullable Object> of(Function<EventAnswer, @Nullable Object> value) {
        return row -> row.event == null ? null : value.apply(row.event);
    }

    /** A list of texts as such, what has parts as JSON. */
    private static @Nullable Object text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list
            when list.stream().allMatch(String.class::isInstance) ->
                list.stream().map(Objects::toString).collect(Collectors.joining("; "));
            case List<?> list -> JSON.writeValueAsString(list);
            case Map<?, ?> parts -> JSON.writeValueAsString(parts);
            case Record parts -> JSON.writeValueAsString(parts);
            default -> value.toString();
        };
    }
}
