package nl.gestand.query.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A question as one aggregation: what every count agrees on is matched first, each item is then cut to the one span that
 * holds the day, and each facet is counted with all filters but its own.
 */
record ItemPipeline(ItemQuestion question, List<String> letterIds) {

    static final String TOTAL = "total";
    static final String PAGE = "page";

    List<Bson> stages() {
        List<com.mongodb.client.model.Facet> branches = new ArrayList<>();
        branches.add(branch(TOTAL, List.of(match(null), Aggregates.group(null, Accumulators.sum("n", 1)))));
        branches.add(branch(PAGE, page()));
        for (Facet facet : Facet.values()) {
            branches.add(branch(facet.parameter(), counts(facet)));
        }
        String day = question.day().toString();
        return List.of(
                Aggregates.match(and(common())),
                Aggregates.project(Projections.exclude("events", "absorbed", "words")),
                Aggregates.unwind("$spans"),
                Aggregates.match(and(lte("spans.from", day), gt("spans.until", day))),
                Aggregates.facet(branches));
    }

    private List<Bson> common() {
        String day = question.day().toString();
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("kind", question.kind().word()));
        filters.add(eq("mergedInto", null));
        filters.add(elemMatch("spans", and(lte("from", day), gt("until", day))));
        question.words().forEach(word -> filters.add(regex("words", Words.literally(word))));
        if (!question.letters().isEmpty()) {
            filters.add(in("letters", letterIds));
        }
        return filters;
    }

    /** All filters on facets, but that on one of them. */
    private Bson match(@Nullable Facet except) {
        List<Bson> filters = new ArrayList<>();
        question.wanted().forEach((facet, values) -> {
            if (facet != except) {
                filters.add(in(facet.field(), values));
            }
        });
        if (!question.dueBefore().isEmpty()) {
            filters.add(or(
                    question.dueBefore().stream().map(ItemPipeline::dueBefore).toList()));
        }
        return Aggregates.match(filters.isEmpty() ? new Document() : and(filters));
    }

    /** Where there is no deadline the field is null, which is less than nothing that is text. */
    private static Bson dueBefore(LocalDate day) {
        return lt("spans.dueLatest", day.toString());
    }

    private List<Bson> counts(Facet facet) {
        List<Bson> stages = new ArrayList<>(List.of(match(facet)));
        if (facet == Facet.SUBMITTER) {
            stages.add(Aggregates.unwind("$" + facet.counted()));
        }
        stages.add(Aggregates.group("$" + facet.counted(), Accumulators.sum("n", 1)));
        stages.add(Aggregates.sort(Sorts.orderBy(Sorts.descending("n"), Sorts.ascending("_id"))));
        return stages;
    }

    private List<Bson> page() {
        List<Bson> order = new ArrayList<>();
        Document absent = new Document();
        for (SortKey key : question.order()) {
            String flag = "absent" + absent.size();
            absent.append(flag, missing("$" + key.by().field()));
            order.add(Sorts.ascending(flag));
            order.add(
                    key.descending()
                            ? Sorts.descending(key.by().field())
                            : Sorts.ascending(key.by().field()));
        }
        order.add(Sorts.ascending("_id"));
        return List.of(
                match(null),
                new Document("$addFields", absent),
                Aggregates.sort(Sorts.orderBy(order)),
                Aggregates.skip(question.page().skipped()),
                Aggregates.limit(question.page().pageSize()),
                Aggregates.project(Projections.include("_id")));
    }

    /** 1 where the field is null or not there, so that it comes last in both directions. */
    private static Document missing(String field) {
        Document isNull = new Document("$eq", Arrays.asList(new Document("$ifNull", Arrays.asList(field, null)), null));
        return new Document("$cond", List.of(isNull, 1, 0));
    }

    private static com.mongodb.client.model.Facet branch(String name, List<Bson> stages) {
        return new com.mongodb.client.model.Facet(name, stages);
    }
}
