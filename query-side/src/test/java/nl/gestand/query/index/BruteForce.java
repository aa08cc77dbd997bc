package nl.gestand.query.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Answers questions by looking at every document, one filter at a time; what the index is held against. */
final class BruteForce {

    private record Row(Document item, Document span) {}

    private final List<Document> items;

    BruteForce(List<Document> items) {
        this.items = items;
    }

    Found ask(IndexQuestion question) {
        List<Row> rows = rows(question, null);
        Map<Column, Map<String, Integer>> counts = new EnumMap<>(Column.class);
        for (Column column : question.counted()) {
            counts.put(column, counted(rows(question, column), column));
        }
        List<String> ids = rows.stream()
                .sorted(order(question.order()))
                .map(row -> row.item().getString("_id"))
                .skip(question.skipped())
                .limit(question.size())
                .toList();
        return new Found(ids, rows.size(), counts);
    }

    private List<Row> rows(IndexQuestion question, @Nullable Column except) {
        String day = String.valueOf(question.day());
        String due = question.dueBefore() == null ? null : question.dueBefore().toString();
        Set<String> letters = question.letters();
        return items.stream()
                .filter(item -> item.getString("mergedInto") == null)
                .filter(item -> question.kinds().isEmpty() || question.kinds().contains(item.getString("kind")))
                .filter(item -> letters == null
                        || item.getList("letters", String.class).stream().anyMatch(letters::contains))
                .filter(item -> question.words().stream()
                        .allMatch(word -> item.getString("words").contains(word)))
                .flatMap(item -> item.getList("spans", Document.class).stream().map(span -> new Row(item, span)))
                .filter(row -> row.span().getString("from").compareTo(day) <= 0)
                .filter(row -> day.compareTo(row.span().getString("until")) < 0)
                .filter(row -> due == null
                        || row.span().getString("dueLatest") != null
                                && row.span().getString("dueLatest").compareTo(due) < 0)
                .filter(row -> question.wanted().entrySet().stream()
                        .filter(each -> each.getKey() != except)
                        .allMatch(each -> filtered(row, each.getKey()).anyMatch(each.getValue()::contains)))
                .toList();
    }

    private static Map<String, Integer> counted(List<Row> rows, Column column) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.stream().flatMap(row -> counted(row, column)).forEach(value -> counts.merge(value, 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private static Stream<String> filtered(Row row, Column column) {
        return switch (column) {
            case DOSSIER -> row.item().getList("dossiers", String.class).stream();
            case SUBMITTER ->
                row.item().getList("submitterKeys", String.class).stream()
                        .flatMap(key -> Stream.of(key, key.replaceFirst("^van (der )?", "")));
            default -> counted(row, column);
        };
    }

    private static Stream<String> counted(Row row, Column column) {
        return switch (column) {
            case KIND, DOSSIER -> Stream.of(row.item().getString(column.field()));
            case SUBMITTER -> row.item().getList("submitters", String.class).stream();
            default -> Optional.ofNullable(row.span().get(column.field())).map(Object::toString).stream();
        };
    }

    private static Comparator<Row> order(List<Order> orders) {
        Comparator<Row> first = (one, other) -> 0;
        for (Order order : orders) {
            Comparator<Object> values = (one, other) -> ((Comparable<Object>) one).compareTo(other);
            first = first.thenComparing(
                    row -> key(row, order.by()), Comparator.nullsLast(order.descending() ? values.reversed() : values));
        }
        return first.thenComparing(row -> row.item().getString("_id"));
    }

    private static @Nullable Object key(Row row, Sorted by) {
        return switch (by) {
            case NUMBER -> row.item().get("numberKey");
            case TITLE -> row.item().get("titleKey");
            case MADE_ON -> row.item().get("madeOn");
            case EXISTS_FROM -> row.item().get("existsFrom");
            case CHANGED -> row.item().get("position");
            case TABLED_ON -> row.span().get("tabledOn");
            case ADOPTED_ON -> row.span().get("adoptedOn");
            case REPORTED_ON -> row.span().get("reportedOn");
            case DEADLINE -> row.span().get("dueLatest");
        };
    }
}
