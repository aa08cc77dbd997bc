package nl.gestand.query.statistics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.Register;
import nl.gestand.query.statistics.Statistics.Figures;
import nl.gestand.query.statistics.Statistics.HandlingTime;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Counts the items as they stand on a day. */
@Component
final class StatisticsReading {

    private final MongoDatabase views;

    StatisticsReading(MongoDatabase views) {
        this.views = views;
    }

    Figures figures(ItemKind kind, LocalDate day) {
        List<Document> groups = aggregate(
                kind,
                day,
                Aggregates.group(
                        new Document("standing", "$spans.standing")
                                .append("outcome", "$spans.outcome")
                                .append("ministry", "$spans.ministry")
                                .append("overdue", "$spans.overdue"),
                        Accumulators.sum("n", 1)));
        return new Figures(
                groups.stream().mapToInt(group -> group.getInteger("n")).sum(),
                counted(groups, "standing"),
                counted(groups, "outcome"),
                counted(groups, "ministry"),
                counted(groups.stream().filter(StatisticsReading::overdue).toList(), "ministry"),
                handlingTime(kind, day));
    }

    private HandlingTime handlingTime(ItemKind kind, LocalDate day) {
        String begun = kind == ItemKind.MOTION ? "spans.adoptedOn" : "madeOn";
        List<Long> days = new ArrayList<>();
        List<Document> handled = aggregate(
                kind,
                day,
                Aggregates.match(eq("spans.standing", "handled")),
                Aggregates.project(Projections.include(begun, "spans.reportedOn")));
        for (Document item : handled) {
            String from = item.getEmbedded(List.of(begun.split("\\.", -1)), String.class);
            String until = item.getEmbedded(List.of("spans", "reportedOn"), String.class);
            if (from != null && until != null) {
                days.add(ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(until)));
            }
        }
        return Median.of(days);
    }

    private List<Document> aggregate(ItemKind kind, LocalDate day, Bson... then) {
        String iso = day.toString();
        List<Bson> stages = new ArrayList<>(List.of(
                Aggregates.match(and(
                        eq("kind", kind.word()),
                        eq("mergedInto", null),
                        elemMatch("spans", and(lte("from", iso), gt("until", iso))))),
                Aggregates.project(Projections.include("spans", "madeOn")),
                Aggregates.unwind("$spans"),
                Aggregates.match(and(lte("spans.from", iso), gt("spans.until", iso)))));
        stages.addAll(List.of(then));
        return views.getCollection(Register.ITEMS).aggregate(stages).into(new ArrayList<>());
    }

    /** Items without a value are counted under {@code none}. */
    private static Map<String, Integer> counted(List<Document> groups, String field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Document group : groups) {
            Object value = group.get("_id", Document.class).get(field);
            counts.merge(value == null ? "none" : value.toString(), group.getInteger("n"), Integer::sum);
        }
        return counts;
    }

    private static boolean overdue(Document group) {
        return Boolean.TRUE.equals(group.get("_id", Document.class).getBoolean("overdue"));
    }
}
