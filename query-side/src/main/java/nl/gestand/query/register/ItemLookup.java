package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.gestand.pages.Address;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Finds the item that an address means; one that was merged into another is found as that other. */
@Component
final class ItemLookup {

    private final RegisterReading register;

    ItemLookup(RegisterReading register) {
        this.register = register;
    }

    /** @throws ProblemException 404 where there is none of that kind; it says where the item is, if it is elsewhere */
    Document any(ItemKind kind, String key, long knownAt) {
        Document item = register.find(key, knownAt)
                .map(found -> goingOn(found, knownAt))
                .orElseThrow(() -> ProblemException.notFound(
                        knownAt == IndexQuestion.PRESENT
                                ? "The register knows no item '" + key + "'."
                                : "The register knew no item '" + key + "' at position " + knownAt + "."));
        ItemKind found = ItemKind.of(item.getString("kind"));
        if (found != kind) {
            throw new ProblemException(ProblemException.notFound(
                            "'" + key + "' is a " + found.word() + ": see " + address(found, item) + ".")
                    .problem()
                    .withMember("location", address(found, item)));
        }
        return item;
    }

    /** As {@link #any}, and 404 on a day before the item exists, which it names. */
    Document onDay(ItemKind kind, String key, PointInTime when) {
        LocalDate day = when.validAt();
        Document item = any(kind, key, when.position());
        LocalDate from = LocalDate.parse(item.getString("existsFrom"));
        if (day.isBefore(from)) {
            throw new ProblemException(new Problem(
                            404, "not-yet", "The item does not exist yet on that day", "It exists from " + from + ".")
                    .withMember("existsFrom", from.toString())
                    .withMember("validAt", day.toString()));
        }
        return item;
    }

    /** The page of an item that is of another kind than its address says; whoever links to an item need not know. */
    Optional<String> elsewhere(ItemKind kind, String key, long knownAt, Address address) {
        return register.find(key, knownAt)
                .map(found -> goingOn(found, knownAt))
                .filter(item -> ItemKind.of(item.getString("kind")) != kind)
                .map(item -> ItemAddress.of(
                        ItemKind.of(item.getString("kind")), item.getString("number"), item.getString("_id"), address));
    }

    String address(ItemKind kind, Document item) {
        return "/v1/" + kind.path() + "/" + item.getString("_id");
    }

    /** Not a redirect for good: a merge can be undone. */
    private Document goingOn(Document item, long knownAt) {
        String into = item.getString("mergedInto");
        Optional<Document> next = into == null ? Optional.empty() : register.find(into, knownAt);
        return next.map(found -> goingOn(found, knownAt)).orElse(item);
    }
}
